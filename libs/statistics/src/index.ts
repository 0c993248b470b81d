export type { AmountFigures, DurationFigures } from './ask-statistics';
export { type AnsweredGroup, type AnsweredStatistics, FactStatistics, anyOf } from './fact-statistics';
export type { Amount, Dimension, Duration, Facts } from './facts';
export type { Condition, Grouping } from './question.rules';
export {
  dropSnapshotAmountStatements,
  dropSnapshotStatements,
  snapshotAmountStatements,
  snapshotStatements,
} from './snapshot-statements';
