import 'reflect-metadata';
import { type Database, asViewer, openDatabase } from '@imigraph/database';
import { publicViewer } from '@imigraph/identity';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';

const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
let app: TestSubgraph;
/** The database as the app's own role, past all of the app's code. */
let database: Database;
let id: string;
let permit: string;

const officer = viewerAs('COUNTER_OFFICER', { subject: 'officer-7', office: 'KANIM-MALANG', purpose: 'extension' });
const person = viewerAs('APPLICANT', { subject: 'spec-watched' });
const auditor = viewerAs('AUDITOR', { purpose: 'audit' });

beforeAll(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00.000Z'));
  database = await openDatabase(app.access, definition.database);
  const seeded = await seedForeigner((text, values) => app.sql(text, values), {
    regencyCode: '35.73',
    account: 'spec-watched',
    permits: [{ validToOn: '2027-01-01' }],
  });
  id = seeded.id;
  permit = seeded.permits[0] ?? '';
});

beforeEach(() => app.sql('truncate person_read'));

afterAll(async () => {
  await database.close();
  await app.stop();
});

interface Row extends Record<string, unknown> {
  person: string;
  types: string[];
}

const written = () => app.sql<Row>('select person, types from person_read order by person, types');

async function askAs(as: typeof officer, document: string) {
  return app.ask(document, { as, variables: { id, permit } });
}

const read = 'query ($id: ID!) { foreigner(id: $id) { name } }';

describe('who reads of a foreigner', () => {
  it('is written down with when, in which role, where and why', async () => {
    await askAs(officer, read);
    const rows = await app.sql(
      `select person, at, types, reader_subject, reader_roles, reader_office, reader_regional_office, purpose,
              request_id ~ '^[0-9a-f-]{36}$' as has_request
         from person_read`,
    );
    expect(rows).toEqual([
      {
        person: id,
        at: new Date('2026-11-20T03:00:00.000Z'),
        types: ['Foreigner'],
        reader_subject: 'officer-7',
        reader_roles: ['COUNTER_OFFICER'],
        reader_office: 'KANIM-MALANG',
        reader_regional_office: null,
        purpose: 'extension',
        has_request: true,
      },
    ]);
  });

  it.each([
    ['a permit', 'query ($permit: ID!) { stayPermit(number: $permit) { state } }', ['StayPermit']],
    [
      'a permit and whose it is',
      'query ($permit: ID!) { stayPermit(number: $permit) { foreigner { name } } }',
      ['Foreigner', 'StayPermit'],
    ],
    [
      'all there is, in one entry',
      'query ($id: ID!) { foreigner(id: $id) { residence { address } permits { edges { node { number } } } } }',
      ['Foreigner', 'Residence', 'StayPermit'],
    ],
    [
      'a foreigner whom another subgraph names',
      'query ($id: ID!) { _entities(representations: [{ __typename: "Foreigner", id: $id }]) { ... on Foreigner { id } } }',
      ['Foreigner'],
    ],
  ])('is written down for %s', async (_what, document, types) => {
    // No variable is declared that the document does not use.
    const variables = document.includes('$permit') ? { permit } : { id };
    const { errors } = await app.ask(
      document.replace('"Foreigner", id: $id', `"Foreigner", id: "${id}"`).replace('($id: ID!) { _e', '{ _e'),
      { as: officer, variables },
    );
    expect(errors).toBeUndefined();
    expect(await written()).toEqual([{ person: id, types }]);
  });

  it('is written down for each of a list, in as many statements for all as for one', async () => {
    const list = (first: number) => `{ foreigners(first: ${first}) { edges { node { id } } } }`;
    const one = await askAs(officer, list(1));
    // Not the one behind the page, by whom is known that there is more.
    expect(await written()).toHaveLength(1);
    const all = await app.ask<{ foreigners: { edges: { node: { id: string } }[] } }>(list(100), { as: officer });
    const ids = all.data.foreigners.edges.map(({ node }) => node.id);
    expect(ids.length).toBeGreaterThan(10);
    expect(all.sqlStatements).toBe(one.sqlStatements);
    const read = await app.sql<Row>(`select person from person_read where types = '{Foreigner}' order by at, person`);
    expect(new Set(read.map((row) => row.person))).toEqual(new Set(ids));
  });

  it.each([
    ['the person reads of themself', person, read],
    ['nobody is found', viewerAs('COUNTER_OFFICER', { office: 'KANIM-LANGSA' }), read],
    ['people are only counted', officer, '{ foreigners { totalCount } }'],
    ['a page is empty', officer, '{ foreigners(first: 0) { edges { cursor } pageInfo { hasNextPage } } }'],
    ['the public asks', publicViewer, read],
  ])('is not written down where %s', async (_what, as, document) => {
    await askAs(as, document);
    expect(await written()).toEqual([]);
  });

  it('is refused without a purpose, for what is read of people alone', async () => {
    const silent = viewerAs('COUNTER_OFFICER', { office: 'KANIM-MALANG', purpose: null });
    const { data, errors } = await askAs(silent, 'query ($id: ID!) { foreigner(id: $id) { name } __typename }');
    expect(data).toEqual({ foreigner: null, __typename: 'Query' });
    expect(errors).toMatchObject([
      { path: ['foreigner'], message: expect.stringContaining('purpose') as string, extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(await written()).toEqual([]);
  });

  it('is written down although a later statement of the request failed', async () => {
    await app.sql('alter table stay_permit rename to mislaid');
    const { data, errors } = await askAs(
      officer,
      'query ($id: ID!) { foreigner(id: $id) { name permits { totalCount } } }',
    );
    await app.sql('alter table mislaid rename to stay_permit');
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(data).toEqual({ foreigner: null });
    expect(await written()).toEqual([{ person: id, types: ['Foreigner'] }]);
  });

  it('gets no answer when it cannot be written down', async () => {
    await app.sql('alter table person_read rename to mislaid');
    const { data, errors } = await askAs(officer, read);
    await app.sql('alter table mislaid rename to person_read');
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    // The connection went back to the pool clean: the next one is answered.
    expect((await askAs(officer, read)).errors).toBeUndefined();
  });
});

describe('the access log of a foreigner', () => {
  const log = `query ($id: ID!) {
    foreigner(id: $id) {
      accessLog { totalCount edges { node {
        at types readerRoles readerServicePointId readerServicePoint { id } readerRegionalOffice purpose readerAccount
      } } }
    }
  }`;
  const entry = {
    at: '2026-11-20T03:00:00.000Z',
    types: ['Foreigner'],
    readerRoles: ['COUNTER_OFFICER'],
    readerServicePointId: 'KANIM-MALANG',
    readerServicePoint: { id: 'KANIM-MALANG' },
    readerRegionalOffice: null,
    purpose: 'extension',
  };

  beforeEach(() => askAs(officer, read));

  it('tells the person who read, and not by name', async () => {
    const { data, errors } = await askAs(person, log);
    expect(errors).toBeUndefined();
    const edges = [{ node: { ...entry, readerAccount: null } }];
    expect(data).toEqual({ foreigner: { accessLog: { totalCount: 1, edges } } });
  });

  it('tells auditors the account too', async () => {
    const { data } = await askAs(auditor, log);
    const edges = [{ node: { ...entry, readerAccount: 'officer-7' } }];
    expect(data).toEqual({ foreigner: { accessLog: { totalCount: 1, edges } } });
  });

  it.each([officer, viewerAs('DG_ADMIN')])('is not for %j', async (as) => {
    const { data, errors } = await askAs(as, log);
    expect(data).toEqual({ foreigner: { accessLog: null } });
    expect(errors).toMatchObject([{ path: ['foreigner', 'accessLog'], extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe("the app's role", () => {
  const as = (viewer: typeof officer, statement: string) =>
    asViewer(database.source, viewer, (manager) => manager.query<unknown[]>(statement));

  beforeEach(() => askAs(officer, read));

  it('shows an entry to its person and to auditors alone', async () => {
    const count = async (viewer: typeof officer) => (await as(viewer, 'select id from person_read')).length;
    const others = [officer, viewerAs('DG_ADMIN'), viewerAs('APPLICANT'), publicViewer];
    expect([await count(person), await count(auditor)]).toEqual([1, 1]);
    for (const viewer of others) expect(await count(viewer)).toBe(0);
    expect(await count(viewerAs('OFFICE_HEAD', { subject: 'spec-watched' }))).toBe(0);
  });

  it('changes and deletes none, not even as an auditor', async () => {
    expect(await as(auditor, `update person_read set purpose = 'other'`)).toEqual([[], 0]);
    await expect(as(auditor, 'delete from person_read')).rejects.toThrow('permission denied for table person_read');
  });

  it('writes none in the name of another', async () => {
    const insert = `insert into person_read (person, at, types, reader_subject, reader_roles, purpose, request_id)
      values ('x', now(), '{}', 'officer-8', '{}', 'extension', '')`;
    await expect(as(officer, insert)).rejects.toThrow('row-level security');
    await expect(as(viewerAs('COUNTER_OFFICER', { subject: 'officer-8' }), insert)).resolves.toBeDefined();
  });
});
