export type { DurationFigures } from './ask-statistics';
export { type AnsweredGroup, type AnsweredStatistics, FactStatistics, anyOf } from './fact-statistics';
export type { Dimension, Duration, Facts } from './facts';
export type { Condition, Grouping } from './question.rules';
export { dropSnapshotStatements, snapshotStatements } from './snapshot-statements';
