import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { Language } from '@imigraph/errors';
import { type Viewer, publicViewer } from '@imigraph/identity';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';

let app: TestSubgraph;
/** 08:30 on 21 November in Jakarta; tests set it forward. */
const morning = new Date('2026-11-21T01:30:00Z');
let now = morning;

beforeAll(async () => {
  app = await testSubgraph(applicationsSubgraph({ dataDir: 'data', demoPeople: 'small' }), () => now);
});

afterAll(() => app.stop());

afterEach(() => {
  now = morning;
});

/** An account that no other test knows. */
function newcomer(): Viewer {
  return viewerAs('APPLICANT', { subject: randomUUID() });
}

interface Outcome {
  __typename: string;
  number: string;
  status: string;
  version: number;
  submittedAt: string | null;
  applicantName: string | null;
  applicantBornOn: string | null;
  purpose: string | null;
  invented: boolean;
  history: { at: string; actorRole: string; from: string | null; to: string; withdrawalReason: string | null }[];
  reason: string;
  message: string;
  missing: string[];
}

const mutations = {
  startPassportApplication: 'StartPassportApplication',
  changePassportApplication: 'ChangePassportApplication',
  submitApplication: 'SubmitApplication',
  withdrawApplication: 'WithdrawApplication',
} as const;

type Mutation = keyof typeof mutations;

function ask(mutation: Mutation, as: Viewer, input: Record<string, unknown>, language: Language = 'en') {
  const name = mutations[mutation];
  return app.ask<Record<Mutation, Outcome> | null>(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) {
      __typename
      ... on PassportApplication {
        number status version submittedAt applicantName applicantBornOn purpose invented
        history { at actorRole from to withdrawalReason }
      }
      ... on ${name}Refused { reason message ${mutation === 'submitApplication' ? 'missing' : ''} }
    } }`,
    { as, variables: { input }, language },
  );
}

async function run(mutation: Mutation, as: Viewer, input: Record<string, unknown>): Promise<Outcome> {
  const { data, errors } = await ask(mutation, as, input);
  expect(errors).toBeUndefined();
  if (!data) throw new Error('there is neither an answer nor an error');
  return data[mutation];
}

async function codeOf(mutation: Mutation, as: Viewer, input: Record<string, unknown>): Promise<string | undefined> {
  const { errors } = await ask(mutation, as, input);
  return errors?.[0]?.extensions.code;
}

const passport = { servicePointId: 'KANIM-MALANG', serviceCode: 'PASSPORT_NEW' };
const filledIn = { applicantName: 'Senja Awanjingga', applicantBornOn: '1990-02-28', purpose: 'TOURISM' };

function start(as: Viewer, more: Record<string, unknown> = {}): Promise<Outcome> {
  return run('startPassportApplication', as, { idempotencyKey: randomUUID(), ...passport, ...more });
}

function submit(as: Viewer, number: string, idempotencyKey: string = randomUUID()): Promise<Outcome> {
  return run('submitApplication', as, { idempotencyKey, number });
}

function withdraw(as: Viewer, number: string): Promise<Outcome> {
  return run('withdrawApplication', as, { number, reason: 'NO_LONGER_NEEDED' });
}

function rowsOf({ subject }: Viewer): Promise<{ number: string; status: string; version: number }[]> {
  return app.sql('select number, status, version from application where owner = $1 order by created_at, number', [
    subject,
  ]);
}

describe('a passport application', () => {
  it('goes from draft to withdrawn, and its history tells how', async () => {
    const owner = newcomer();
    const draft = await start(owner);
    expect(draft).toMatchObject({
      __typename: 'PassportApplication',
      status: 'DRAFT',
      version: 1,
      submittedAt: null,
      applicantName: null,
      applicantBornOn: null,
      purpose: null,
      invented: false,
    });
    expect(draft.number).toMatch(/^PA26-/);

    const change = { number: draft.number, expectedVersion: 1, ...filledIn };
    expect(await run('changePassportApplication', owner, change)).toMatchObject({ version: 2, ...filledIn });

    now = new Date('2026-11-21T02:00:00Z');
    expect(await submit(owner, draft.number)).toMatchObject({
      status: 'SUBMITTED',
      version: 3,
      submittedAt: '2026-11-21T02:00:00.000Z',
    });

    now = new Date('2026-11-22T02:00:00Z');
    const withdrawn = await withdraw(owner, draft.number);
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
    const { number } = await start(owner, filledIn);
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
    expect((await start(newcomer(), { servicePointId: 'KANIM-JAYAPURA' })).number).toMatch(/^PA27-/);
    expect((await start(newcomer(), { servicePointId: 'KANIM-MALANG' })).number).toMatch(/^PA26-/);
    // And a child born there today is not born in the future.
    const born = { applicantBornOn: '2027-01-01' };
    expect(await start(newcomer(), { servicePointId: 'KANIM-JAYAPURA', ...born })).toMatchObject(born);
    expect(await start(newcomer(), born)).toMatchObject({ reason: 'IMPLAUSIBLE_BIRTH_DAY' });
  });

  it('writes a name in one way', async () => {
    const draft = await start(newcomer(), { applicantName: '  Senja   Awanjingga ' });
    expect(draft.applicantName).toBe('Senja Awanjingga');
  });

  it('is changed field by field: what is left out stays, null empties', async () => {
    const owner = newcomer();
    const { number } = await start(owner, filledIn);
    const change = { number, expectedVersion: 1, applicantName: null };
    expect(await run('changePassportApplication', owner, change)).toMatchObject({ ...filledIn, applicantName: null });
  });

  it('can be withdrawn as a draft', async () => {
    const owner = newcomer();
    const { number } = await start(owner);
    expect(await withdraw(owner, number)).toMatchObject({ status: 'WITHDRAWN', version: 2, submittedAt: null });
  });
});

describe('a start is refused', () => {
  it.each([
    ['UKK-MALANG-KAB', 'that is only proposed'],
    ['UKK-PASURUAN', 'that has become an office'],
    ['RUDENIM-SURABAYA', 'that does not take passport applications'],
  ])('at %s, a place %s', async (servicePointId) => {
    expect(await start(newcomer(), { servicePointId })).toMatchObject({
      __typename: 'StartPassportApplicationRefused',
      reason: 'SERVICE_NOT_OFFERED_HERE',
      message: 'This place does not take passport applications. Choose another one.',
    });
  });

  it.each([
    [{ applicantName: '<script>' }, 'IMPLAUSIBLE_NAME'],
    [{ applicantBornOn: '1850-01-01' }, 'IMPLAUSIBLE_BIRTH_DAY'],
  ])('with %j', async (form, reason) => {
    const owner = newcomer();
    expect(await start(owner, form)).toMatchObject({ reason });
    expect(await rowsOf(owner)).toEqual([]);
  });

  it('when five are open, and not when one of them has been closed', async () => {
    const owner = newcomer();
    const drafts = [await start(owner), await start(owner), await start(owner), await start(owner, filledIn)];
    const number = drafts[3]?.number ?? '';
    await submit(owner, number);
    await start(owner);
    expect(await start(owner)).toMatchObject({ reason: 'TOO_MANY_OPEN' });
    await withdraw(owner, number);
    expect(await start(owner)).toMatchObject({ status: 'DRAFT' });
    expect(await start(owner)).toMatchObject({ reason: 'TOO_MANY_OPEN' });
  });

  it('for its own five alone, whatever else its applicant sees as an officer', async () => {
    const both = viewerAs('COUNTER_OFFICER', {
      subject: randomUUID(),
      roles: ['COUNTER_OFFICER', 'APPLICANT'],
      office: 'KANIM-JAKARTA-SELATAN',
    });
    expect(await start(both)).toMatchObject({ status: 'DRAFT' });
  });

  it('in the language of the request', async () => {
    const input = { idempotencyKey: randomUUID(), ...passport, servicePointId: 'RUDENIM-SURABAYA' };
    const { data } = await ask('startPassportApplication', newcomer(), input, 'id');
    expect(data?.startPassportApplication.message).toBe(
      'Tempat ini tidak melayani permohonan paspor. Pilih tempat lain.',
    );
  });

  it('beyond five, also when twenty are asked for at once', async () => {
    const owner = newcomer();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => start(owner)));
    expect(outcomes.filter(({ reason }) => reason === 'TOO_MANY_OPEN')).toHaveLength(15);
    expect(await rowsOf(owner)).toHaveLength(5);
  });
});

describe('an idempotency key', () => {
  it('makes one application of twenty starts at once', async () => {
    const owner = newcomer();
    const idempotencyKey = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => start(owner, { idempotencyKey })));
    expect(new Set(outcomes.map(({ number }) => number)).size).toBe(1);
    expect(await rowsOf(owner)).toHaveLength(1);
    expect(outcomes.map(({ history }) => history.length)).toEqual(outcomes.map(() => 1));
  });

  it('answers the same start with the application as it now is, whatever the order of its fields', async () => {
    const owner = newcomer();
    const idempotencyKey = randomUUID();
    const { number } = await start(owner, { idempotencyKey, ...filledIn });
    await submit(owner, number);
    const again = await run('startPassportApplication', owner, { ...filledIn, ...passport, idempotencyKey });
    expect(again).toMatchObject({ number, status: 'SUBMITTED' });
    expect(await rowsOf(owner)).toHaveLength(1);
  });

  it('is refused to another start, and to another mutation', async () => {
    const owner = newcomer();
    const idempotencyKey = randomUUID();
    const { number } = await start(owner, { idempotencyKey });
    expect(await start(owner, { idempotencyKey, purpose: 'HAJJ' })).toMatchObject({ reason: 'KEY_REUSED' });
    expect(await submit(owner, number, idempotencyKey)).toMatchObject({ reason: 'KEY_REUSED', missing: [] });
  });

  it('belongs to its account: two accounts may choose the same', async () => {
    const idempotencyKey = randomUUID();
    const [one, other] = [await start(newcomer(), { idempotencyKey }), await start(newcomer(), { idempotencyKey })];
    expect(one.number).not.toBe(other.number);
  });

  it('is not used up by a refusal', async () => {
    const owner = newcomer();
    const idempotencyKey = randomUUID();
    expect(await start(owner, { idempotencyKey, servicePointId: 'RUDENIM-SURABAYA' })).toMatchObject({
      reason: 'SERVICE_NOT_OFFERED_HERE',
    });
    expect(await start(owner, { idempotencyKey })).toMatchObject({ status: 'DRAFT' });
  });

  it('is free again after 24 hours', async () => {
    const owner = newcomer();
    const idempotencyKey = randomUUID();
    const first = await start(owner, { idempotencyKey });
    now = new Date('2026-11-22T01:29:59Z');
    expect(await start(owner, { idempotencyKey })).toMatchObject({ number: first.number });
    now = new Date('2026-11-22T01:30:00Z');
    const second = await start(owner, { idempotencyKey, purpose: 'HAJJ' });
    expect(second).toMatchObject({ status: 'DRAFT', purpose: 'HAJJ' });
    expect(await start(owner, { idempotencyKey })).toMatchObject({ reason: 'KEY_REUSED' });
    expect(await rowsOf(owner)).toHaveLength(2);
  });

  it('submits once, and tells so again', async () => {
    const owner = newcomer();
    const { number } = await start(owner, filledIn);
    const idempotencyKey = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => submit(owner, number, idempotencyKey)));
    for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'SUBMITTED', version: 2 });
    expect(await submit(owner, number)).toMatchObject({ reason: 'NOT_A_DRAFT' });
    const steps = await app.sql('select from application_step where application_number = $1', [number]);
    expect(steps).toHaveLength(2);
  });

  it.each(['', ' ', 'x'.repeat(101), 'a\u0000'])('is not %j', async (idempotencyKey) => {
    const owner = newcomer();
    const input = { ...passport, idempotencyKey };
    expect(await codeOf('startPassportApplication', owner, input)).toBe('BAD_USER_INPUT');
  });
});

describe('a change', () => {
  it('is refused when another one came first', async () => {
    const owner = newcomer();
    const { number } = await start(owner);
    const change = (name: string) => ({ number, expectedVersion: 1, applicantName: name });
    const outcomes = await Promise.all(
      ['Melati', 'Kenanga', 'Cempaka'].map((name) => run('changePassportApplication', owner, change(name))),
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
    const { number } = await start(owner, filledIn);
    await submit(owner, number);
    const change = { number, expectedVersion: 2, purpose: 'HAJJ' };
    expect(await run('changePassportApplication', owner, change)).toMatchObject({
      __typename: 'ChangePassportApplicationRefused',
      reason: 'NOT_A_DRAFT',
    });
  });
});

describe('a submission', () => {
  it('is refused with all that is missing', async () => {
    const owner = newcomer();
    const { number } = await start(owner, { applicantBornOn: '2001-01-01' });
    expect(await submit(owner, number)).toMatchObject({
      __typename: 'SubmitApplicationRefused',
      reason: 'INCOMPLETE',
      missing: ['APPLICANT_NAME', 'PURPOSE'],
    });
  });

  it('is refused when the place has stopped taking applications', async () => {
    const owner = newcomer();
    const { number } = await start(owner, { ...filledIn, servicePointId: 'KANIM-BLITAR' });
    await app.sql(`update service_point set status = 'SUSPENDED' where id = 'KANIM-BLITAR'`);
    expect(await submit(owner, number)).toMatchObject({ reason: 'SERVICE_NOT_OFFERED_HERE', missing: [] });
  });
});

describe('a withdrawal', () => {
  it('happens once when twenty are asked for at once', async () => {
    const owner = newcomer();
    const { number } = await start(owner);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => withdraw(owner, number)));
    expect(outcomes.filter(({ status }) => status === 'WITHDRAWN')).toHaveLength(1);
    expect(outcomes.filter(({ reason }) => reason === 'ALREADY_CLOSED')).toHaveLength(19);
  });
});

describe('who may change', () => {
  const others = [
    ['another account', viewerAs('APPLICANT', { subject: 'somebody-else' }), 'NOT_FOUND'],
    ['an officer of the place', viewerAs('COUNTER_OFFICER', { office: 'KANIM-MALANG' }), 'FORBIDDEN'],
    ['the head of the office', viewerAs('OFFICE_HEAD', { office: 'KANIM-MALANG' }), 'FORBIDDEN'],
    ['the Directorate General', viewerAs('DG_ADMIN'), 'FORBIDDEN'],
    ['an auditor', viewerAs('AUDITOR'), 'FORBIDDEN'],
    ['an analyst', viewerAs('ANALYST'), 'FORBIDDEN'],
    ['nobody', publicViewer, 'UNAUTHENTICATED'],
  ] as const;

  it.each(others)('not %s', async (_who, as, code) => {
    const owner = newcomer();
    const { number } = await start(owner, filledIn);
    const inputs = {
      changePassportApplication: { number, expectedVersion: 1, purpose: 'HAJJ' },
      submitApplication: { idempotencyKey: randomUUID(), number },
      withdrawApplication: { number, reason: 'OTHER' },
    } as const;
    for (const [mutation, input] of Object.entries(inputs) as [Mutation, Record<string, unknown>][]) {
      expect(await codeOf(mutation, as, input)).toBe(code);
    }
    expect(await rowsOf(owner)).toMatchObject([{ status: 'DRAFT', version: 1 }]);
  });

  it.each(others.filter(([, , code]) => code !== 'NOT_FOUND'))('and not start: %s', async (_who, as, code) => {
    const input = { idempotencyKey: randomUUID(), ...passport };
    expect(await codeOf('startPassportApplication', as, input)).toBe(code);
  });

  it('not an officer who sees it and is an applicant too', async () => {
    const owner = newcomer();
    const { number } = await start(owner, filledIn);
    const both = viewerAs('COUNTER_OFFICER', { roles: ['COUNTER_OFFICER', 'APPLICANT'], office: 'KANIM-MALANG' });
    expect(await codeOf('withdrawApplication', both, { number, reason: 'OTHER' })).toBe('NOT_FOUND');
  });

  it.each(['PA26-DEM00-99999-K', 'nonsense', '\u0000', ''])('nothing of the number %j', async (number) => {
    const owner = newcomer();
    expect(await codeOf('withdrawApplication', owner, { number, reason: 'OTHER' })).toBe('NOT_FOUND');
    expect(await codeOf('submitApplication', owner, { idempotencyKey: 'x', number })).toBe('NOT_FOUND');
    expect(await codeOf('changePassportApplication', owner, { number, expectedVersion: 1 })).toBe('NOT_FOUND');
  });

  it.each(['KANIM-NOWHERE', '\u0000', '', "'; drop table application; --"])('nothing at %j', async (servicePointId) => {
    const input = { idempotencyKey: randomUUID(), ...passport, servicePointId };
    expect(await codeOf('startPassportApplication', newcomer(), input)).toBe('NOT_FOUND');
  });
});
