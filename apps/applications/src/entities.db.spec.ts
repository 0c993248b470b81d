import 'reflect-metadata';
import {
  type EntityUnderTest,
  type TestSubgraph,
  fieldKeys,
  testEntities,
  testSubgraph,
  viewerAs,
} from '@imigraph/testing';
import { applicationNumber } from './application/application-number';
import { applicationsSubgraph } from './schema';

let app: TestSubgraph;

const as = viewerAs('DG_ADMIN');
/** To begin, to say who looks, to write down who was read of, and to commit. */
const aroundThem = 4;

beforeAll(async () => {
  const definition = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });
  app = await testSubgraph(definition, () => new Date('2026-11-21T03:00:00Z'));
});

afterAll(() => app.stop());

const absentNumber = (n: number) => applicationNumber(2026, `ABSENT${String(n).padStart(4, '0')}`);

const entities: Readonly<Record<string, EntityUnderTest>> = {
  PassportApplication: ['number', 'select number as key from application', absentNumber, 'status applicantName'],
  ServicePoint: ['id', 'select id as key from service_point', (n) => `KANIM-ABSENT-${n}`, 'openApplications { value }'],
};

// Services and regions are only named here, and resolved in offices.
testEntities(() => app, entities, {
  as,
  statementsAround: aroundThem,
  named: ['Region', 'Service'],
  extended: ['ServicePoint'],
});
