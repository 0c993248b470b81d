export type { AmountFigures, DurationFigures } from './ask-statistics';
export { type AnsweredGroup, type AnsweredStatistics, FactStatistics, anyOf } from './fact-statistics';
export { type FlowGroup, type Flows, type MonthFlow, tellFlows } from './flows';
export type { Amount, Dimension, Duration, Facts, LastingFacts } from './facts';
export type { Condition, Grouping } from './question.rules';
export {
  dropSnapshotAmountStatements,
  dropSnapshotStatements,
  snapshotAmountStatements,
  snapshotStatements,
} from './snapshot-statements';
