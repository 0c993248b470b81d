import 'reflect-metadata';
import type { Viewer } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, testSubgraph } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';
import { ApplicantsAt, filledIn, newcomer } from './application.seed';

let app: TestSubgraph;
const applicants = new ApplicantsAt(() => app);
/** 08:30 on 21 November in Jakarta; tests set it forward. */
const morning = new Date('2026-11-21T01:30:00Z');
let now = morning;

beforeAll(async () => {
  app = await testSubgraph(applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys }), () => now);
});

afterAll(() => app.stop());

afterEach(() => {
  now = morning;
});

function rowsOf({ subject }: Viewer): Promise<{ number: string; status: string; version: number }[]> {
  return app.sql('select number, status, version from application where owner = $1 order by created_at, number', [
    subject,
  ]);
}

describe('a passport application', () => {
  it('goes from draft to withdrawn, and its history tells how', async () => {
    const owner = newcomer();
    const draft = await applicants.start(owner);
    expect(draft).toMatchObject({
      __typename: 'PassportApplication',
      status: 'DRAFT',
      version: 1,
      submittedAt: null,
      applicantName: null,
      applicantBornOn: null,
      applicantNik: null,
      purpose: null,
      invented: false,
    });
    expect(draft.number).toMatch(/^PA26-/);

    const form = filledIn();
    expect(await applicants.change(owner, draft.number, 1, form)).toMatchObject({ version: 2, ...form });

    now = new Date('2026-11-21T02:00:00Z');
    expect(await applicants.submit(owner, draft.number)).toMatchObject({
      status: 'SUBMITTED',
      version: 3,
      submittedAt: '2026-11-21T02:00:00.000Z',
    });

    now = new Date('2026-11-22T02:00:00Z');
    const withdrawn = await applicants.withdraw(owner, draft.number);
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', version: 4, submittedAt: '2026-11-21T02:00:00.000Z' });
    const step = { actorRole: 'APPLICANT', withdrawalReason: null };
    expect(withdrawn.history).toEqual([
      { ...step, at: '2026-11-21T01:30:00.000Z', from: null, to: 'DRAFT' },
      { ...step, at: '2026-11-21T02:00:00.000Z', from: 'DRAFT', to: 'SUBMITTED' },
      {
        ...step,
        at: '2026-11-22T02:00:00.000Z',
        from: 'SUBMITTED',
        to: 'WITHDRAWN',
        withdrawalReason: 'NO_LONGER_NEEDED',
      },
    ]);
  });

  it('answers two mutations of one request each with the history so far', async () => {
    const owner = newcomer();
    const { number } = await applicants.start(owner, filledIn());
    const told = `__typename ... on PassportApplication { status history { to } }`;
    const { data, errors } = await app.ask(
      `mutation ($number: ID!) {
        submitted: submitApplication(input: { idempotencyKey: "both", number: $number }) { ${told} }
        withdrawn: withdrawApplication(input: { number: $number, reason: OTHER }) { ${told} }
      }`,
      { as: owner, variables: { number } },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      submitted: { status: 'SUBMITTED', history: [{ to: 'DRAFT' }, { to: 'SUBMITTED' }] },
      withdrawn: { status: 'WITHDRAWN', history: [{ to: 'DRAFT' }, { to: 'SUBMITTED' }, { to: 'WITHDRAWN' }] },
    });
  });

  it('has the year of the place in its number', async () => {
    // The new year has come to Papua (UTC+9) and not to Java (UTC+7).
    now = new Date('2026-12-31T15:30:00Z');
    expect((await applicants.start(newcomer(), { servicePointId: 'KANIM-JAYAPURA' })).number).toMatch(/^PA27-/);
    expect((await applicants.start(newcomer(), { servicePointId: 'KANIM-MALANG' })).number).toMatch(/^PA26-/);
    // And a child born there today is not born in the future.
    const born = { applicantBornOn: '2027-01-01' };
    expect(await applicants.start(newcomer(), { servicePointId: 'KANIM-JAYAPURA', ...born })).toMatchObject(born);
    expect(await applicants.start(newcomer(), born)).toMatchObject({ reason: 'IMPLAUSIBLE_BIRTH_DAY' });
  });

  it('writes a name in one way', async () => {
    const draft = await applicants.start(newcomer(), { applicantName: '  Senja   Awanjingga ' });
    expect(draft.applicantName).toBe('Senja Awanjingga');
  });

  it('is changed field by field: what is left out stays, null empties', async () => {
    const owner = newcomer();
    const form = filledIn();
    const { number } = await applicants.start(owner, form);
    const nameless = await applicants.change(owner, number, 1, { applicantName: null });
    expect(nameless).toMatchObject({ ...form, applicantName: null });
    const emptied = await applicants.change(owner, number, 2, { applicantNik: null });
    expect(emptied).toMatchObject({ ...form, applicantName: null, applicantNik: null });
  });

  it('can be withdrawn as a draft', async () => {
    const owner = newcomer();
    const { number } = await applicants.start(owner);
    expect(await applicants.withdraw(owner, number)).toMatchObject({
      status: 'WITHDRAWN',
      version: 2,
      submittedAt: null,
    });
  });
});

describe('a change', () => {
  it('is refused when another one came first', async () => {
    const owner = newcomer();
    const { number } = await applicants.start(owner);
    const change = (name: string) => ({ number, expectedVersion: 1, applicantName: name });
    const outcomes = await Promise.all(
      ['Melati', 'Kenanga', 'Cempaka'].map((name) => applicants.run('changePassportApplication', owner, change(name))),
    );
    expect(outcomes.map(({ reason }) => reason ?? 'done').sort()).toEqual([
      'CHANGED_MEANWHILE',
      'CHANGED_MEANWHILE',
      'done',
    ]);
    expect(await rowsOf(owner)).toMatchObject([{ version: 2 }]);
  });

  it('is refused once the application is submitted', async () => {
    const owner = newcomer();
    const { number } = await applicants.start(owner, filledIn());
    await applicants.submit(owner, number);
    const change = { number, expectedVersion: 2, purpose: 'HAJJ' };
    expect(await applicants.run('changePassportApplication', owner, change)).toMatchObject({
      __typename: 'ChangePassportApplicationRefused',
      reason: 'NOT_A_DRAFT',
    });
  });
});

describe('a withdrawal', () => {
  it('happens once when twenty are asked for at once', async () => {
    const owner = newcomer();
    const { number } = await applicants.start(owner);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => applicants.withdraw(owner, number)));
    expect(outcomes.filter(({ status }) => status === 'WITHDRAWN')).toHaveLength(1);
    expect(outcomes.filter(({ reason }) => reason === 'ALREADY_CLOSED')).toHaveLength(19);
  });
});
