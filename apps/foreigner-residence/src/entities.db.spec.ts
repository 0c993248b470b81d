import 'reflect-metadata';
import { type EntityUnderTest, type TestSubgraph, testEntities, testSubgraph, viewerAs } from '@imigraph/testing';
import { foreignPassportId } from './foreign-passport/foreign-passport.rules';
import { foreignerId } from './foreigner/foreigner.rules';
import { foreignerResidenceSubgraph } from './schema';
import { stayPermitNumber } from './stay-permit/stay-permit.rules';

let app: TestSubgraph;

const as = viewerAs('DG_ADMIN');
/** To begin, to say who looks, to write down who was read of, and to commit. */
const aroundThem = 4;

beforeAll(async () => {
  const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
});

afterAll(() => app.stop());

const serial = (n: number) => `ABSE${String(n).padStart(4, '0')}`;

const entities: Readonly<Record<string, EntityUnderTest>> = {
  ForeignPassport: [
    'id',
    'select id as key from foreign_passport',
    (n) => foreignPassportId(serial(n)),
    'surname expiresOn',
  ],
  Foreigner: ['id', 'select id as key from foreigner', (n) => foreignerId(serial(n)), 'name birthOn'],
  Region: [
    'code',
    'select code as key from region where province_code is not null limit 500',
    (n) => `99.${n}`,
    'foreignResidents { value }',
  ],
  ServicePoint: [
    'id',
    'select office_id as key from jurisdiction group by 1',
    (n) => `KANIM-${n}`,
    'foreignResidents { value }',
  ],
  StayPermit: ['number', 'select number as key from stay_permit', (n) => stayPermitNumber(serial(n)), 'validToOn'],
  StayPermitType: ['code', 'select code as key from stay_permit_type', (n) => `E99${n}`, 'permitClass'],
};

// A country is only named here, and resolved in offices.
testEntities(() => app, entities, {
  as,
  statementsAround: aroundThem,
  named: ['Country'],
  extended: ['Region', 'ServicePoint'],
});
