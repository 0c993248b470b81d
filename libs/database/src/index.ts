export { type Database, type DatabaseAccess, type DatabaseDefinition, openDatabase } from './open-database';
export { isConstraint } from './constraint';
export { type Connection, keysetPage, keysetPagesByParent } from './keyset-page';
export { type ConnectionArguments, type PageRequest, pageRequest } from './page-request';
export { type ManagerSource, batchLoader, loaderByKey } from './loader';
export { prepareDatabase } from './prepare-database';
export { ViewerTransaction, asViewer } from './viewer-transaction';
