import 'reflect-metadata';
import { createHash, randomUUID } from 'node:crypto';
import type { Viewer } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, testSubgraph } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';
import { ApplicantsAt, filledIn, newcomer, passport } from '../application/application.seed';

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

function inOrderOfTheSchema(input: Readonly<Record<string, unknown>>): [string, unknown][] {
  const order = ['idempotencyKey', 'servicePointId', 'serviceCode', 'applicantName', 'applicantBornOn', 'applicantNik'];
  return [...order, 'purpose'].map((field) => [field, input[field]]);
}

describe('an idempotency key', () => {
  it('makes one application of twenty starts at once', async () => {
    const owner = newcomer();
    const idempotencyKey = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => applicants.start(owner, { idempotencyKey })));
    expect(new Set(outcomes.map(({ number }) => number)).size).toBe(1);
    expect(await rowsOf(owner)).toHaveLength(1);
    expect(outcomes.map(({ history }) => history.length)).toEqual(outcomes.map(() => 1));
  });

  it('answers the same start with the application as it now is, whatever the order of its fields', async () => {
    const owner = newcomer();
    const idempotencyKey = randomUUID();
    const form = filledIn();
    const { number } = await applicants.start(owner, { idempotencyKey, ...form });
    await applicants.submit(owner, number);
    const again = await applicants.run('startPassportApplication', owner, { ...form, ...passport, idempotencyKey });
    expect(again).toMatchObject({ number, status: 'SUBMITTED' });
    expect(await rowsOf(owner)).toHaveLength(1);
  });

  it('keeps of the request what leads nobody to the NIK in it, who knows all the rest', async () => {
    const owner = newcomer();
    const idempotencyKey = randomUUID();
    const input = { ...passport, ...filledIn(), idempotencyKey };
    await applicants.run('startPassportApplication', owner, input);
    const [{ digest = '' } = {}] = await app.sql<{ digest: string }>(
      'select digest from idempotency_key where subject = $1',
      [owner.subject],
    );
    expect(digest).toMatch(/^1\.test\.[\w-]{43}$/);
    const [, , kept = ''] = digest.split('.');
    // What a digest without a key would be, in whichever order the fields are taken.
    const fields = Object.entries(input);
    const orders = [fields, fields.toSorted(), inOrderOfTheSchema(input)];
    const guesses = orders.map((order) =>
      createHash('sha256')
        .update(JSON.stringify(['startPassportApplication', order]))
        .digest('base64url'),
    );
    expect(guesses).not.toContain(kept);
  });

  it('is refused to another start, and to another mutation', async () => {
    const owner = newcomer();
    const idempotencyKey = randomUUID();
    const { number } = await applicants.start(owner, { idempotencyKey });
    expect(await applicants.start(owner, { idempotencyKey, purpose: 'HAJJ' })).toMatchObject({ reason: 'KEY_REUSED' });
    expect(await applicants.submit(owner, number, idempotencyKey)).toMatchObject({ reason: 'KEY_REUSED', missing: [] });
  });

  it('belongs to its account: two accounts may choose the same', async () => {
    const idempotencyKey = randomUUID();
    const [one, other] = [
      await applicants.start(newcomer(), { idempotencyKey }),
      await applicants.start(newcomer(), { idempotencyKey }),
    ];
    expect(one.number).not.toBe(other.number);
  });

  it('is not used up by a refusal', async () => {
    const owner = newcomer();
    const idempotencyKey = randomUUID();
    expect(await applicants.start(owner, { idempotencyKey, servicePointId: 'RUDENIM-SURABAYA' })).toMatchObject({
      reason: 'SERVICE_NOT_OFFERED_HERE',
    });
    expect(await applicants.start(owner, { idempotencyKey })).toMatchObject({ status: 'DRAFT' });
  });

  it('is free again after 24 hours', async () => {
    const owner = newcomer();
    const idempotencyKey = randomUUID();
    const first = await applicants.start(owner, { idempotencyKey });
    now = new Date('2026-11-22T01:29:59Z');
    expect(await applicants.start(owner, { idempotencyKey })).toMatchObject({ number: first.number });
    now = new Date('2026-11-22T01:30:00Z');
    const second = await applicants.start(owner, { idempotencyKey, purpose: 'HAJJ' });
    expect(second).toMatchObject({ status: 'DRAFT', purpose: 'HAJJ' });
    expect(await applicants.start(owner, { idempotencyKey })).toMatchObject({ reason: 'KEY_REUSED' });
    expect(await rowsOf(owner)).toHaveLength(2);
  });

  it('submits once, and tells so again', async () => {
    const owner = newcomer();
    const { number } = await applicants.start(owner, filledIn());
    const idempotencyKey = randomUUID();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => applicants.submit(owner, number, idempotencyKey)),
    );
    for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'SUBMITTED', version: 2 });
    expect(await applicants.submit(owner, number)).toMatchObject({ reason: 'NOT_A_DRAFT' });
    const steps = await app.sql('select from application_step where application_number = $1', [number]);
    expect(steps).toHaveLength(2);
  });

  it.each(['', ' ', 'x'.repeat(101), 'a\u0000'])('is not %j', async (idempotencyKey) => {
    const owner = newcomer();
    const input = { ...passport, idempotencyKey };
    expect(await applicants.codeOf('startPassportApplication', owner, input)).toBe('BAD_USER_INPUT');
  });
});
