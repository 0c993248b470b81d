export { type EntityContract, type EntityUnderTest, testEntities } from './entity-contract';
export { type Answer, type AskOptions, type TestSubgraph, fieldKeys, testSubgraph } from './test-subgraph';
export { cloneDatabase } from './test-database';
export { seedManyApplications } from './many-applications';
export { viewerAs } from './viewer-as';
export { type AccessRow, type Scope, type Telling, AccessTable } from './access/access-table';
export { type PersonalKey, maySee, personalKeys } from './access/people';
export { type Persona, claimsOf, personas } from './access/personas';
export { type Probe, unnoticedPolicyMutants } from './access/policy-mutants';
