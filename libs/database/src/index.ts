export { type Database, type DatabaseAccess, type DatabaseDefinition, openDatabase } from './open-database';
export { isConstraint } from './constraint';
export { type Connection, keysetPage } from './keyset-page';
export { type ConnectionArguments, type PageRequest, pageRequest } from './page-request';
export { type ManagerSource, batchLoader, loaderByKey } from './loader';
export { type PagesByParent, pagesByParent } from './pages-by-parent';
export { prepareDatabase } from './prepare-database';
export { ViewerTransaction, asViewer } from './viewer-transaction';
export { isText } from './where';
