export type { AmountFigures, DurationFigures } from './ask-statistics';
export { anyOf } from './asked';
export { type AnsweredGroup, type AnsweredStatistics, FactStatistics } from './fact-statistics';
export type { Amount, Dimension, Duration, Facts, LastingFacts } from './facts';
export { type FlowGroup, type Flows, type MonthFlow, tellFlows } from './flows';
export type { Condition, Grouping } from './question.rules';
export { type CountedGroup, type CountedRecords, RecordStatistics } from './record-statistics';
export type { RecordDimension, Records } from './records';
export {
  dropSnapshotAmountStatements,
  dropSnapshotStatements,
  snapshotAmountStatements,
  snapshotStatements,
} from './snapshot-statements';
