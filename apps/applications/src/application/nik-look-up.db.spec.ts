import 'reflect-metadata';
import { systemClock } from '@imigraph/calendar';
import { type Database, ViewerTransaction, asViewer, openDatabase } from '@imigraph/database';
import { FieldKeys } from '@imigraph/field-encryption';
import { type ViewerClaims, publicViewer, systemViewer } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';
import { ApplicantsAt, filledIn, newcomer } from './application.seed';
import { ApplicationService } from './application.service';
import { batchStatements } from './reseal-niks';
import { SealedNiks } from './sealed-niks';

const definition = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });
let app: TestSubgraph;
const applicants = new ApplicantsAt(() => app);

beforeAll(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-21T01:30:00Z'));
});

afterAll(() => app.stop());

interface Listed {
  totalCount: number;
  edges: { cursor: string; node: { number: string; applicantNik: string | null } }[];
}

function list(as: ViewerClaims, where: Record<string, unknown>, first = 100) {
  return app.ask<{ applications: Listed } | null>(
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

  it('finds an auditor who is an officer nothing outside of the officer’s places', async () => {
    const form = filledIn();
    await applicants.start(newcomer(), { ...form, servicePointId: 'KANIM-SURABAYA' });
    const both = (office: string) => viewerAs('AUDITOR', { office, roles: ['AUDITOR', 'COUNTER_OFFICER'] });
    const found = async (office: string) =>
      (await list(both(office), { applicantNik: form.applicantNik })).data?.applications.totalCount;
    expect([await found('KANIM-SURABAYA'), await found('KANIM-MALANG')]).toEqual([1, 0]);
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
    // begin, who looks, of which places, page, places, regencies, who has read, commit
    expect([await count(1), await count(40)]).toEqual([8, 8]);
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
    const viewer = viewerAs('COUNTER_OFFICER', malang);
    const transaction = new ViewerTransaction(database.source, viewer);
    const { queryRunner } = await transaction.manager();
    if (!queryRunner) throw new Error('a transaction has a connection');
    const asked = jest.spyOn(queryRunner, 'query');
    const call = { viewer, transaction, source: database.source, clock: systemClock, language: 'en' } as const;
    const niks = new SealedNiks(new FieldKeys(fieldKeys));
    const applications = new ApplicationService(call, niks);
    const page = await applications.list({ applicantNik: '3375006802900001' }, 'CREATED_DESC', { first: 20 });
    await page.edges();
    const [statement = '', values] = asked.mock.calls.find(([text]) => text.includes('nik_hash')) ?? [];
    await transaction.abandon();
    const found = await plan(viewer, statement, Array.isArray(values) ? values : []);
    expect(found).toMatch(/Index Scan using application_nik_(index|open_key)/);
    expect(found).not.toMatch(/Seq Scan on application |using application_(place|created|owner|status)/);
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
