export { type Forgetting, forgetBatch, forgetDaily } from './forget-daily';
export {
  type KeptDays,
  type KeptTable,
  accessLog,
  appliedEvents,
  forgetRoutine,
  idempotencyKeys,
  publishedEvents,
} from './kept-table';
export { retentionTables, withoutRetention, writtenByRetention } from './retention-tables';
