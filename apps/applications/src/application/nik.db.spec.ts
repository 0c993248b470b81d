import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { type Database, asViewer, openDatabase } from '@imigraph/database';
import { type ViewerClaims, publicViewer, systemViewer } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';
import { ApplicantsAt, filledIn, newcomer } from './application.seed';
import { demoApplications } from './demo-applications';
import { batchStatements } from './reseal-niks';

const definition = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });
let app: TestSubgraph;
const applicants = new ApplicantsAt(() => app);

beforeAll(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-21T01:30:00Z'));
});

afterAll(() => app.stop());

interface Shown {
  number: string;
  applicantNik: string | null;
  applicantNikWarning: string | null;
}

async function find(as: ViewerClaims, number: string): Promise<Shown | null> {
  const { data, errors } = await app.ask<{ application: Shown | null }>(
    `query ($number: ID!) {
      application(number: $number) { number ... on PassportApplication { applicantNik applicantNikWarning } }
    }`,
    { as, variables: { number } },
  );
  expect(errors).toBeUndefined();
  return data.application;
}

function list(as: ViewerClaims, where: Record<string, unknown>, first = 100) {
  return app.ask<{ applications: { totalCount: number; edges: { cursor: string; node: Shown }[] } } | null>(
    `query ($where: ApplicationWhere, $first: Int) {
      applications(where: $where, first: $first) {
        totalCount
        edges { cursor node { number ... on PassportApplication { applicantNik } } }
      }
    }`,
    { as, variables: { where, first } },
  );
}

const malang = { office: 'KANIM-MALANG' };

describe('the NIK of an applicant', () => {
  it('is told to its account as it was written, and is null until then', async () => {
    const owner = newcomer();
    const { number, applicantNik } = await applicants.start(owner);
    expect(applicantNik).toBeNull();
    const form = filledIn();
    expect(await applicants.change(owner, number, 1, form)).toMatchObject({ applicantNik: form.applicantNik });
    expect(await find(owner, number)).toMatchObject({ applicantNik: form.applicantNik });
  });

  /** docs/adr/0007: who has the card before them sees it whole. */
  it.each([
    ['a counter officer of the place', viewerAs('COUNTER_OFFICER', malang), '3375006802900077'],
    ['an interviewer', viewerAs('INTERVIEWER', malang), '3375006802900077'],
    ['an adjudicator', viewerAs('ADJUDICATOR', malang), '3375006802900077'],
    ['the head of the office', viewerAs('OFFICE_HEAD', malang), '3375006802900077'],
    [
      'a regional head',
      viewerAs('REGIONAL_HEAD', { regionalOffice: 'Kanwil Ditjen Imigrasi Jawa Timur' }),
      '3375********0077',
    ],
    ['the Directorate General', viewerAs('DG_ADMIN'), '3375********0077'],
    ['an auditor', viewerAs('AUDITOR'), '3375********0077'],
    [
      'an auditor who is a counter officer of the place',
      viewerAs('AUDITOR', { ...malang, roles: ['AUDITOR', 'COUNTER_OFFICER'] }),
      '3375006802900077',
    ],
    [
      'an auditor who is a counter officer elsewhere',
      viewerAs('AUDITOR', { office: 'KANIM-SURABAYA', roles: ['AUDITOR', 'COUNTER_OFFICER'] }),
      '3375********0077',
    ],
  ])('is shown to %s as %s', async (_who, viewer, shown) => {
    const owner = newcomer();
    // At a unit of the office.
    const form = { ...filledIn(), applicantNik: '3375006802900077' };
    const { number } = await applicants.start(owner, { ...form, servicePointId: 'UKK-BATU' });
    expect(await find(viewer, number)).toMatchObject({ applicantNik: shown });
  });

  it('is nowhere in the database', async () => {
    const { applicantNik } = await applicants.start(newcomer(), filledIn());
    const known = [applicantNik ?? '', ...demoApplications().applications.map((one) => one.applicantNik)];
    const tables = await app.sql<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c where relkind = 'r' and relnamespace = 'applications'::regnamespace`,
    );
    expect(tables.length).toBeGreaterThan(5);
    for (const { name } of tables) {
      const rows = await app.sql<{ text: string }>(`select row_to_json(one)::text as text from ${name} as one`);
      const told = rows.filter(({ text }) => known.some((nik) => text.includes(nik)));
      expect(told).toEqual([]);
    }
  });

  it('of a row that was put into another does not open there', async () => {
    const owner = newcomer();
    const [one, other] = [await applicants.start(owner, filledIn()), await applicants.start(owner, filledIn())];
    await app.sql(
      `update application set (nik_sealed, nik_hash) =
         (select nik_sealed, nik_hash from application where number = $1) where number = $2`,
      [one.number, other.number],
    );
    const { data, errors } = await app.ask(
      `query ($number: ID!) {
        application(number: $number) { number ... on PassportApplication { applicantName applicantNik } }
      }`,
      { as: owner, variables: { number: other.number } },
    );
    expect(data).toEqual({
      application: { number: other.number, applicantName: 'Senja Awanjingga', applicantNik: null },
    });
    expect(errors).toMatchObject([
      { path: ['application', 'applicantNik'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
  });

  it.each([
    ['3375006802900078', null],
    ['3399006802900078', 'UNKNOWN_REGENCY'],
    ['9975006802900078', 'UNKNOWN_PROVINCE'],
  ])('%s is taken, with the warning %s', async (applicantNik, warning) => {
    const owner = newcomer();
    const { number } = await applicants.start(owner, { ...filledIn(), applicantNik });
    expect(await find(owner, number)).toMatchObject({ applicantNik, applicantNikWarning: warning });
  });
});

describe('a form', () => {
  it.each([
    [{ applicantNik: '337500680290007' }, 'IMPLAUSIBLE_NIK'],
    [{ applicantNik: '' }, 'IMPLAUSIBLE_NIK'],
    [{ applicantNik: '3375006802900079\0' }, 'IMPLAUSIBLE_NIK'],
    [{ applicantNik: '3375006802900079', applicantBornOn: '1990-02-27' }, 'NIK_DIFFERS_FROM_BIRTH_DAY'],
  ])('with %j is refused at the start and later, in both languages', async (form, reason) => {
    const owner = newcomer();
    const refused = await applicants.start(owner, form);
    expect(refused).toMatchObject({ __typename: 'StartPassportApplicationRefused', reason });
    const { number } = await applicants.start(owner);
    const input = { number, expectedVersion: 1, ...form };
    const { data } = await applicants.ask('changePassportApplication', owner, input, 'id');
    expect(data?.changePassportApplication).toMatchObject({ __typename: 'ChangePassportApplicationRefused', reason });
    expect(data?.changePassportApplication.message).not.toBe(refused.message);
    if (form.applicantNik !== '') expect(refused.message).not.toContain(form.applicantNik);
  });

  it('keeps NIK and day of birth together, whichever of them changes', async () => {
    const owner = newcomer();
    const { number } = await applicants.start(owner, filledIn());
    const differs = { reason: 'NIK_DIFFERS_FROM_BIRTH_DAY' };
    expect(await applicants.change(owner, number, 1, { applicantBornOn: '1990-02-27' })).toMatchObject(differs);
    expect(await applicants.change(owner, number, 1, { applicantNik: '3375006702900080' })).toMatchObject(differs);
    const both = { applicantBornOn: '1990-02-27', applicantNik: '3375006702900080' };
    expect(await applicants.change(owner, number, 1, both)).toMatchObject(both);
    expect(await applicants.change(owner, number, 2, { applicantNik: null })).toMatchObject({ applicantNik: null });
    expect(await applicants.change(owner, number, 3, { applicantBornOn: '1991-01-01' })).toMatchObject({ version: 4 });
  });
});

describe('the look-up by a NIK', () => {
  it('finds the applications of the person at the officer’s places, whichever account made them', async () => {
    const form = filledIn();
    const [one, two] = [await applicants.start(newcomer(), form), await applicants.start(newcomer(), form)];
    await applicants.start(newcomer(), { ...form, servicePointId: 'KANIM-SURABAYA' });
    const { data, errors } = await list(viewerAs('COUNTER_OFFICER', malang), { applicantNik: form.applicantNik });
    expect(errors).toBeUndefined();
    expect(data?.applications.totalCount).toBe(2);
    const found = data?.applications.edges ?? [];
    expect(found.map(({ node }) => node.number).sort()).toEqual([one.number, two.number].sort());
    for (const { node, cursor } of found) {
      expect(node.applicantNik).toBe(form.applicantNik);
      expect(Buffer.from(cursor, 'base64url').toString()).not.toContain(form.applicantNik);
    }
  });

  it.each([
    ['of nobody', { applicantNik: '3375006802909999' }],
    ['that is none', { applicantNik: '3375' }],
    ['of nothing', { applicantNik: '' }],
    ['with what no text may hold', { applicantNik: '\0' }],
  ])('finds nothing by one %s', async (_what, where) => {
    const { data, errors } = await list(viewerAs('COUNTER_OFFICER', malang), where);
    expect(errors).toBeUndefined();
    expect(data?.applications).toEqual({ totalCount: 0, edges: [] });
  });

  it('does not matter when it is null', async () => {
    const { data } = await list(viewerAs('DG_ADMIN'), { applicantNik: null });
    expect(data?.applications.totalCount).toBeGreaterThan(75);
  });

  it.each([
    ['an applicant', viewerAs('APPLICANT'), 'FORBIDDEN'],
    ['a regional head', viewerAs('REGIONAL_HEAD'), 'FORBIDDEN'],
    ['the Directorate General', viewerAs('DG_ADMIN'), 'FORBIDDEN'],
    ['an auditor', viewerAs('AUDITOR'), 'FORBIDDEN'],
    ['an analyst', viewerAs('ANALYST'), 'FORBIDDEN'],
    ['the public', publicViewer, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, viewer, code) => {
    const { errors } = await list(viewer, { applicantNik: '3375006802900001' });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it('takes as many statements for one as for forty, with NIK and warning', async () => {
    const count = async (first: number) => {
      const { sqlStatements, data } = await app.ask<{ applications: { edges: unknown[] } }>(
        `{ applications(first: ${first}) {
          edges { node { ... on PassportApplication { applicantNik applicantNikWarning } } }
        } }`,
        { as: viewerAs('OFFICE_HEAD', { office: 'KANIM-JAKARTA-SELATAN' }) },
      );
      expect(data.applications.edges.length).toBe(Math.min(first, 21));
      return sqlStatements;
    };
    // begin, who looks, page, places, regencies, commit
    expect([await count(1), await count(40)]).toEqual([6, 6]);
  });
});

describe('among many rows', () => {
  let database: Database;

  beforeAll(async () => {
    database = await openDatabase(app.access, definition.database);
    await app.sql(
      `insert into application
         select 'PA26-' || lpad(n::text, 5, '0') || '-00000-0', 'account ' || n % 9000, 'KANIM-MALANG', 'PASSPORT_NEW',
                'Senja', '1990-02-28', 'HAJJ', 'SUBMITTED', now(), now(), 2, false, '1.test.x', '1.test.' || md5(n::text)
           from generate_series(1, 50000) as n`,
    );
    await app.sql('analyze application');
  });

  afterAll(() => database.close());

  async function plan(viewer: ViewerClaims, statement: string, values: unknown[]): Promise<string> {
    const rows = await asViewer(database.source, viewer, (tx) =>
      tx.query<Record<string, string>[]>(`explain ${statement}`, values),
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }

  const hashes = [['1.test.a', '1.old.b']];

  it('an officer’s look-up goes by the index of the hashes', async () => {
    const found = await plan(
      viewerAs('COUNTER_OFFICER', malang),
      'select * from application where nik_hash = any($1) order by created_at desc, number desc limit 21',
      hashes,
    );
    expect(found).toMatch(/Index Cond: \(nik_hash = ANY/);
    expect(found).not.toContain('Seq Scan on application ');
  });

  it('a submission’s look around goes by an index', async () => {
    const found = await plan(
      systemViewer,
      `select from application where nik_hash = any($1) and status in ('SUBMITTED') and number <> 'PA26'`,
      hashes,
    );
    expect(found).toMatch(/Index Cond: \(nik_hash = ANY/);
  });

  it('the walk through the rows of an older key reads a batch of them and no more', async () => {
    const found = await plan(systemViewer, batchStatements.lock, ['1.test.', '', '1.test/']);
    expect(found).toMatch(/Index Scan using application_nik_index/);
    expect(found).not.toMatch(/Sort|Seq Scan on application /);
  });

  it('and so does what writes the batch', async () => {
    const numbers = Array.from({ length: 500 }, (_, n) => `PA26-${String(n + 1).padStart(5, '0')}-00000-0`);
    const found = await plan(systemViewer, batchStatements.write, [numbers, numbers, numbers]);
    expect(found).toMatch(/application_pkey/);
    expect(found).not.toContain('Seq Scan on application ');
  });
});

it('is not told by what a client is told of its own mistake', async () => {
  const nik = '3375006802900081';
  const wrong = [
    { query: `{ applications(where: { applicantNik: ${nik} }) { totalCount } }`, variables: {} },
    {
      query: 'query ($nik: String) { applications(where: { applicantNik: $nik }) { totalCount } }',
      variables: { nik: Number(nik) },
    },
    { query: `{ application(number: "${nik}") { nothing } }`, variables: {} },
    {
      query: `mutation ($number: ID!) { withdrawApplication(input: { number: $number, reason: OTHER }) { __typename } }`,
      variables: { number: nik },
    },
    { query: `{ application(number: ${nik}${nik} { number } }`, variables: {} },
  ];
  for (const { query, variables } of wrong) {
    const answer = await app.ask(query, { as: viewerAs('APPLICANT', { subject: randomUUID() }), variables });
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer)).not.toContain(nik);
  }
  expect(app.log.join('\n')).not.toContain(nik);
});
