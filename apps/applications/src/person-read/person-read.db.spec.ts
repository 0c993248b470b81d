import 'reflect-metadata';
import { type TestSubgraph, fieldKeys, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';

let app: TestSubgraph;
/** An application at the office of the officer below, and the account that it belongs to. */
let number: string;
let owner: string;

const officer = viewerAs('ADJUDICATOR', { subject: 'officer-7', office: 'KANIM-MALANG', purpose: 'decision' });

beforeAll(async () => {
  app = await testSubgraph(
    applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys }),
    () => new Date('2026-11-21T03:00:00.000Z'),
  );
  const [row] = await app.sql<{ number: string; owner: string }>(
    `select number, owner from application where service_point_id = 'KANIM-MALANG' order by number limit 1`,
  );
  ({ number, owner } = row ?? { number: '', owner: '' });
});

beforeEach(() => app.sql('truncate person_read'));

afterAll(() => app.stop());

const written = () => app.sql('select person, types, reader_subject, purpose from person_read');
const ask = (document: string, as: typeof officer) => app.ask(document, { as, variables: { number } });

describe('who reads an application of another account', () => {
  it('is written down, with its history in one entry', async () => {
    const { errors } = await ask('query ($number: ID!) { application(number: $number) { history { at } } }', officer);
    expect(errors).toBeUndefined();
    expect(await written()).toEqual([
      {
        person: number,
        types: ['ApplicationStep', 'PassportApplication'],
        reader_subject: 'officer-7',
        purpose: 'decision',
      },
    ]);
  });

  it('is not written down for its own account', async () => {
    const own = viewerAs('APPLICANT', { subject: owner });
    const { data } = await ask('query ($number: ID!) { application(number: $number) { number } }', own);
    expect(data).toEqual({ application: { number } });
    expect(await written()).toEqual([]);
  });

  it('is refused without a purpose', async () => {
    const silent = viewerAs('ADJUDICATOR', { office: 'KANIM-MALANG', purpose: null });
    const { data, errors } = await app.ask('{ applications { edges { node { number } } } }', { as: silent });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('the access log of an application', () => {
  const log = `query ($number: ID!) {
    application(number: $number) { accessLog(first: 5) { totalCount edges { node { readerRoles purpose readerAccount } } } }
  }`;
  const entry = { readerRoles: ['ADJUDICATOR'], purpose: 'decision' };

  beforeEach(() => ask('query ($number: ID!) { application(number: $number) { status } }', officer));

  it.each([
    ['its own account, without a name', () => viewerAs('APPLICANT', { subject: owner }), null],
    ['auditors, with the account', () => viewerAs('AUDITOR', { purpose: 'audit' }), 'officer-7'],
  ])('is for %s', async (_whom, as, readerAccount) => {
    const { data, errors } = await ask(log, as());
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      application: { accessLog: { totalCount: 1, edges: [{ node: { ...entry, readerAccount } }] } },
    });
  });

  it('is not for officers', async () => {
    const { data, errors } = await ask(log, officer);
    expect(data).toEqual({ application: { accessLog: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
