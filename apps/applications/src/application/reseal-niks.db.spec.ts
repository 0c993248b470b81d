import 'reflect-metadata';
import { type Database, openDatabase } from '@imigraph/database';
import { FieldKeys } from '@imigraph/field-encryption';
import { inventedNik } from '@imigraph/national-id';
import { createLogger } from '@imigraph/runtime';
import { parseSecretKeys } from '@imigraph/secret-key';
import { type TestSubgraph, fieldKeys, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';
import { applicationNumber } from './application-number';
import { ApplicantsAt, filledIn, newcomer } from './application.seed';
import { resealNiks } from './reseal-niks';
import { SealedNiks } from './sealed-niks';

type Keys = typeof fieldKeys;

const [oldKey] = fieldKeys;
const [newKey] = parseSecretKeys(`new:${Buffer.alloc(32, 'new').toString('base64url')}`);

function subgraphWith(keys: Keys) {
  return applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys: keys });
}

/** As it is between two moments of the work that begins at its start. */
function restingWith(keys: Keys) {
  return { ...subgraphWith(keys), upkeep: () => Promise.resolve() };
}

let app: TestSubgraph;
let database: Database;

beforeEach(async () => {
  const definition = restingWith(fieldKeys);
  app = await testSubgraph(definition, () => new Date('2026-11-21T01:30:00Z'));
  database = await openDatabase(app.access, definition.database);
});

afterEach(async () => {
  await database.close();
  await app.stop();
});

interface Line {
  readonly level: string;
  readonly msg: string;
  readonly [field: string]: unknown;
}

const linesOf = ({ log }: TestSubgraph) => log.map((line) => JSON.parse(line) as Line);

/** How many rows stand under each key, by both columns. */
async function countByKey(): Promise<Record<string, number>> {
  const rows = await app.sql<{ keys: string; count: number }>(
    `select split_part(nik_sealed, '.', 2) || ' ' || split_part(nik_hash, '.', 2) as keys, count(*)::int
       from application where nik_hash is not null group by 1`,
  );
  return Object.fromEntries(rows.map(({ keys, count }) => [keys, count]));
}

const everythingElse = () =>
  app.sql(`select (to_jsonb(one) - 'nik_sealed' - 'nik_hash')::text as row from application as one order by number`);

function numbersFor(at: TestSubgraph, applicantNik: string) {
  return at.ask<{ applications: { edges: { node: { number: string; applicantNik: string | null } }[] } }>(
    `query ($where: ApplicationWhere) {
      applications(where: $where, orderBy: CREATED_ASC) {
        edges { node { number ... on PassportApplication { applicantNik } } }
      }
    }`,
    { as: viewerAs('OFFICE_HEAD', { office: 'KANIM-MALANG' }), variables: { where: { applicantNik } } },
  );
}

/** Sealed by hand: many drafts of one account. */
async function addDrafts(count: number, first = 1): Promise<void> {
  const niks = new SealedNiks(new FieldKeys(fieldKeys));
  const rows = Array.from({ length: count }, (_, index) => {
    const number = applicationNumber(2026, `MANY0${String(first + index).padStart(5, '0')}`);
    const nik = inventedNik({ regencyCode: '11.01', sex: 'MALE', bornOn: '1990-02-28', serial: first + index });
    return { number, ...niks.seal(nik, number) };
  });
  await app.sql(
    `insert into application
       select number, 'many', 'KANIM-MALANG', 'PASSPORT_NEW', null, '1990-02-28', null, 'DRAFT', now(), null, 1, false,
              "nikSealed", "nikHash"
         from jsonb_to_recordset($1::jsonb) as row (number text, "nikSealed" text, "nikHash" text)`,
    [JSON.stringify(rows)],
  );
}

describe('while keys rotate', () => {
  it('what is under the old key is read and found, and so is what is under the new one', async () => {
    const form = filledIn();
    const owner = newcomer();
    const old = await new ApplicantsAt(() => app).start(owner, form);
    const both = await app.beside(restingWith([newKey, oldKey]));
    const anew = await new ApplicantsAt(() => both).start(owner, form);
    expect(await countByKey()).toMatchObject({ 'new new': 1 });
    const { data, errors } = await numbersFor(both, form.applicantNik);
    expect(errors).toBeUndefined();
    const told = data.applications.edges.map(({ node }) => node);
    const { applicantNik } = form;
    expect(told).toHaveLength(2);
    expect(told).toEqual(expect.arrayContaining([old, anew].map(({ number }) => ({ number, applicantNik }))));
    await both.stop();
  });

  it('one NIK has one application under way, through processes with the keys in either order', async () => {
    const form = filledIn();
    const [one, two] = [
      await app.beside(restingWith([oldKey, newKey])),
      await app.beside(restingWith([newKey, oldKey])),
    ];
    const desks = [one, two].map((process) => new ApplicantsAt(() => process));
    const drafts = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const owner = newcomer();
        const desk = desks[index % 2] ?? new ApplicantsAt(() => app);
        return { desk, owner, number: (await desk.start(owner, form)).number };
      }),
    );
    const outcomes = await Promise.all(drafts.map(({ desk, owner, number }) => desk.submit(owner, number)));
    expect(outcomes.filter(({ status }) => status === 'SUBMITTED')).toHaveLength(1);
    expect(outcomes.filter(({ reason }) => reason === 'NIK_HAS_OPEN_APPLICATION')).toHaveLength(9);
    await one.stop();
    await two.stop();
  });

  it('what is handed in is sealed under the new key, so that the table holds it to one', async () => {
    const owner = newcomer();
    const { number } = await new ApplicantsAt(() => app).start(owner, filledIn());
    const both = await app.beside(restingWith([newKey, oldKey]));
    expect(await new ApplicantsAt(() => both).submit(owner, number)).toMatchObject({ status: 'SUBMITTED' });
    expect(await countByKey()).toEqual({ 'test test': 75, 'new new': 1 });
    await both.stop();
  });

  it('a request is known again by its idempotency key', async () => {
    const owner = newcomer();
    const input = { idempotencyKey: 'k', ...filledIn() };
    const { number } = await new ApplicantsAt(() => app).start(owner, input);
    const both = await app.beside(restingWith([newKey, oldKey]));
    expect(await new ApplicantsAt(() => both).start(owner, input)).toMatchObject({ number });
    await both.stop();
  });

  it('a start with the new key first seals all anew, and then the old one may go', async () => {
    const owner = newcomer();
    const form = filledIn();
    const { number } = await new ApplicantsAt(() => app).start(owner, form);
    const before = await countByKey();
    const others = await everythingElse();
    expect(before).toEqual({ 'test test': 76 });

    const both = await app.beside(subgraphWith([newKey, oldKey]));
    const isDone = () => linesOf(both).find(({ msg }) => msg === 'national ids sealed anew');
    while (!isDone()) await new Promise((resolve) => setImmediate(resolve));
    expect(isDone()).toMatchObject({ level: 'info', keyId: 'new', resealed: 76, done: true });
    expect(await countByKey()).toEqual({ 'new new': 76 });
    // Nobody has changed an application.
    expect(await everythingElse()).toEqual(others);
    await both.stop();

    const after = await app.beside(subgraphWith([newKey]));
    const { data, errors } = await numbersFor(after, form.applicantNik);
    expect(errors).toBeUndefined();
    expect(data.applications.edges).toEqual([{ node: { number, applicantNik: form.applicantNik } }]);
    await after.stop();
  });

  it('a key that went too early takes the one field with it, and the log says which key', async () => {
    const { applicantNik, applicantName } = filledIn();
    const owner = newcomer();
    const form = { applicantNik, applicantName, applicantBornOn: '1990-02-28' };
    const { number } = await new ApplicantsAt(() => app).start(owner, form);
    const without = await app.beside(restingWith([newKey]));
    const { data, errors } = await without.ask(
      'query ($number: ID!) { application(number: $number) { number ... on PassportApplication { applicantName applicantNik } } }',
      { as: owner, variables: { number } },
    );
    expect(data).toEqual({ application: { number, applicantName, applicantNik: null } });
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^Something went wrong on our side/),
        locations: expect.anything(),
        path: ['application', 'applicantNik'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
      },
    ]);
    const failed = linesOf(without).find(({ level }) => level === 'error');
    expect(failed).toMatchObject({
      err: {
        type: 'UnknownFieldKeyError',
        message: 'A value of application.nik_sealed is sealed with the key "test", which is not among FIELD_KEYS.',
      },
    });
    expect(without.log.join('\n')).not.toContain(applicantNik);
    expect(without.log.join('\n')).not.toContain(number);
    await without.stop();
  });
});

describe('sealing anew', () => {
  const niks = new SealedNiks(new FieldKeys([newKey, oldKey]));
  let told: Line[];
  const log = createLogger(
    { app: 'applications', level: 'info' },
    { write: (line: string) => told.push(JSON.parse(line) as Line) },
  );

  beforeEach(() => {
    told = [];
  });

  /** One pass, which is told to stop once it has asked so often whether to. */
  function pass(asksBeforeEnd = Infinity): Promise<void> {
    let asks = 0;
    const signal = {
      get aborted() {
        asks += 1;
        return asks > asksBeforeEnd;
      },
    };
    return resealNiks(niks, { source: database.source, log, signal });
  }

  it('goes by batches, ends between two when it is told to, and goes on where it ended', async () => {
    await addDrafts(1_200);
    await pass(2);
    expect(await countByKey()).toEqual({ 'new new': 1_000, 'test test': 275 });
    await pass();
    expect(await countByKey()).toEqual({ 'new new': 1_275 });
    expect(told).toMatchObject([
      { keyId: 'new', resealed: 1_000, done: false },
      { keyId: 'new', resealed: 275, done: true },
    ]);
  });

  it('is shared by instances that start together, each row done once', async () => {
    await addDrafts(2_000);
    await Promise.all([pass(), pass(), pass()]);
    await pass();
    expect(await countByKey()).toEqual({ 'new new': 2_075 });
    expect(told.reduce((sum, { resealed }) => sum + Number(resealed), 0)).toBe(2_075);
  });

  it('waits for nobody: a row that is just being changed is left to the next start', async () => {
    await addDrafts(1);
    const number = applicationNumber(2026, 'MANY000001');
    const runner = database.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`select set_config('imigraph.viewer', '{"roles": ["SYSTEM"]}', true)`);
    await runner.query('select from application where number = $1 for update', [number]);
    await pass();
    expect(await countByKey()).toEqual({ 'new new': 75, 'test test': 1 });
    await runner.commitTransaction();
    await runner.release();
    await pass();
    expect(await countByKey()).toEqual({ 'new new': 76 });
  });

  it('passes what does not open, says how many, and does the rest', async () => {
    await addDrafts(3);
    await app.sql(`update application set nik_sealed = nik_sealed || 'A' where number = $1`, [
      applicationNumber(2026, 'MANY000002'),
    ]);
    await pass();
    expect(await countByKey()).toEqual({ 'new new': 77, 'test test': 1 });
    expect(told).toMatchObject([
      { level: 'error', keyId: 'new', damaged: 1 },
      { keyId: 'new', resealed: 77, done: true },
    ]);
  });
});
