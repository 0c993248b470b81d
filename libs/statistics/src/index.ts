export { type DurationFigures, type Group, type Statistics, askDurations, askStatistics } from './ask-statistics';
export type { Dimension, Duration, Facts } from './facts';
export { type Bucket, type Condition, type GroupOrder, type Grouping, type Question, faultIn } from './question.rules';
export { dropSnapshotStatements, snapshotStatements } from './snapshot-statements';
