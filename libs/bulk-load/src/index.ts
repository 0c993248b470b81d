export { type BulkLoad, type BulkTable, bulkTable } from './bulk-load';
export { BulkLoadError } from './bulk-load-error';
export { bulkLoadTables } from './bulk-load-tables';
export { type BulkLoadOutcome, loadInBulk } from './load-in-bulk';
export { type LoadProgress, progressText } from './load-progress';
