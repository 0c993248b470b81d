import 'reflect-metadata';
import { Client } from 'pg';
import type { Viewer } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, testSubgraph } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';
import { ApplicantsAt, filledIn, newcomer } from './application.seed';
import { firstStatus, openStatuses } from './application.states';

let app: TestSubgraph;
const applicants = new ApplicantsAt(() => app);

beforeAll(async () => {
  app = await testSubgraph(
    applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys }),
    // 08:30 in Jakarta.
    () => new Date('2026-11-21T01:30:00Z'),
  );
});

afterAll(() => app.stop());

describe('a submission', () => {
  it('is refused with all that is missing', async () => {
    const owner = newcomer();
    const { number } = await applicants.start(owner, { applicantBornOn: '2001-01-01' });
    expect(await applicants.submit(owner, number)).toMatchObject({
      __typename: 'SubmitApplicationRefused',
      reason: 'INCOMPLETE',
      missing: ['APPLICANT_NAME', 'APPLICANT_NIK', 'PURPOSE'],
    });
  });

  it('is refused when the place has stopped taking applications', async () => {
    const owner = newcomer();
    const { number } = await applicants.start(owner, { ...filledIn(), servicePointId: 'KANIM-BLITAR' });
    await app.sql(`update service_point set status = 'SUSPENDED' where id = 'KANIM-BLITAR'`);
    expect(await applicants.submit(owner, number)).toMatchObject({ reason: 'SERVICE_NOT_OFFERED_HERE', missing: [] });
  });
});

describe('a second application for one NIK', () => {
  const taken = { __typename: 'SubmitApplicationRefused', reason: 'NIK_HAS_OPEN_APPLICATION', missing: [] };

  /** A draft of an account that no other test knows. */
  async function draft(form: ReturnType<typeof filledIn>): Promise<{ owner: Viewer; number: string }> {
    const owner = newcomer();
    return { owner, number: (await applicants.start(owner, form)).number };
  }

  it('is refused while the first is under way, whoever made it, and nobody is told whose it is', async () => {
    const form = filledIn();
    const [first, second] = [await draft(form), await draft(form)];
    // A draft is in nobody's way.
    expect(await applicants.submit(first.owner, first.number)).toMatchObject({ status: 'SUBMITTED' });
    const refused = await applicants.submit(second.owner, second.number);
    expect(refused).toMatchObject(taken);
    expect(refused.message).toBe(
      'There is an unfinished application for this NIK already. Wait until it is finished or withdrawn.',
    );
    const input = { idempotencyKey: 'in-indonesian', number: second.number };
    const { data } = await applicants.ask('submitApplication', second.owner, input, 'id');
    expect(data?.submitApplication.message).toBe(
      'Sudah ada permohonan yang belum selesai untuk NIK ini. Tunggu sampai selesai atau dicabut.',
    );
    await applicants.withdraw(first.owner, first.number);
    expect(await applicants.submit(second.owner, second.number)).toMatchObject({ status: 'SUBMITTED' });
  });

  it('is refused to the same account too, and for another person it is not', async () => {
    const form = filledIn();
    const { owner, number } = await draft(form);
    const { number: another } = await applicants.start(owner, form);
    await applicants.submit(owner, number);
    expect(await applicants.submit(owner, another)).toMatchObject(taken);
    await applicants.change(owner, another, 1, { applicantNik: filledIn().applicantNik });
    expect(await applicants.submit(owner, another)).toMatchObject({ status: 'SUBMITTED' });
  });

  it('comes through once when twelve accounts submit at once', async () => {
    const form = filledIn();
    const drafts = await Promise.all(Array.from({ length: 12 }, () => draft(form)));
    const outcomes = await Promise.all(drafts.map(({ owner, number }) => applicants.submit(owner, number)));
    expect(outcomes.filter(({ status }) => status === 'SUBMITTED')).toHaveLength(1);
    expect(outcomes.filter(({ reason }) => reason === taken.reason)).toHaveLength(11);
  });

  it('is refused by the table itself where the look around saw nothing, and the answer is the same', async () => {
    const { owner, number } = await draft(filledIn());
    // Another one, which is not there yet when it is looked for, and is when this one is to be written.
    const other = new Client({ connectionString: app.access.adminUrl });
    await other.connect();
    await other.query('set search_path = applications');
    await other.query('begin');
    await other.query(
      `insert into application
         select 'PA26-00000-00000-0', 'somebody', service_point_id, service_code, applicant_name, applicant_born_on,
                purpose, 'SUBMITTED', created_at, created_at, 2, false, nik_sealed, nik_hash
           from application where number = $1`,
      [number],
    );
    const submission = applicants.submit(owner, number);
    await untilSomebodyWaits();
    await other.query('commit');
    await other.end();
    expect(await submission).toMatchObject(taken);
    expect(await applicants.withdraw(owner, number)).toMatchObject({ status: 'WITHDRAWN' });
  });

  it('is under way in every status between submission and the end', async () => {
    const underWay = openStatuses.filter((status) => status !== firstStatus);
    const [looked] = await app.sql<{ prosrc: string }>(
      `select prosrc from pg_proc where proname = 'nik_has_open_application'`,
    );
    const [indexed] = await app.sql<{ condition: string }>(
      `select pg_get_expr(indpred, indrelid) as condition from pg_index
        where indexrelid = 'application_nik_open_key'::regclass`,
    );
    const statuses = (text = '') => [...text.matchAll(/'([A-Z_]+)'/g)].map(([, status]) => status);
    expect(statuses(/status in \(([^)]*)\)/.exec(looked?.prosrc ?? '')?.[1])).toEqual(underWay);
    expect(statuses(indexed?.condition)).toEqual(underWay);
  });
});

/** Until a statement of the subgraph waits for somebody else's transaction. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await app.sql(
      `select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and application_name = 'imigraph applications'`,
    );
    if (waiting.length > 0) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
