export { type TestDatabase, makeTestDatabase, onTestServer, testDatabaseUrl } from './test-database';
