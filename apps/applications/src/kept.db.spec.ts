import 'reflect-metadata';
import { type TestSubgraph, fieldKeys, testSubgraph } from '@imigraph/testing';
import { kept } from './kept';
import { applicationsSubgraph } from './schema';

let app: TestSubgraph;
/** 08:30 in Jakarta, five years of 365.2 days after the read that is to go. */
let now = new Date('2026-11-21T01:30:00Z');

beforeAll(async () => {
  app = await testSubgraph(applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys }), () => now);
});

afterAll(() => app.stop());

const readAt = (person: string, at: string) =>
  app.sql(
    `insert into person_read (person, at, types, reader_subject, reader_roles, purpose, request_id)
     values ($1, $2, '{}', 'officer', '{COUNTER_OFFICER}', 'spec', 'spec')`,
    [person, at],
  );

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds()));
}

it('who read of whom is kept for 1,826 days, and a key for two, each to the instant', async () => {
  await until(async () => (await app.sql('select from retention_run')).length === 1);
  const [application] = await app.sql<{ number: string }>('select number from application order by 1 limit 1');
  for (const [key, usedAt] of [
    ['gone', '2026-11-20T01:29:59.999Z'],
    ['kept', '2026-11-20T01:30:00.000Z'],
  ]) {
    await app.sql(`insert into idempotency_key values ('somebody', $1, 'd', $2, $3)`, [
      key,
      application?.number,
      usedAt,
    ]);
  }
  await readAt('gone', '2021-11-22T01:29:59.999Z');
  await readAt('kept', '2021-11-22T01:30:00.000Z');
  now = new Date('2026-11-22T01:30:00Z');
  await until(async () => (await app.sql(`select from retention_run where ran_on = '2026-11-22'`)).length === 1);
  expect(await app.sql(`select person from person_read where reader_subject = 'officer'`)).toEqual([
    { person: 'kept' },
  ]);
  expect(await app.sql(`select key from idempotency_key where subject = 'somebody'`)).toEqual([{ key: 'kept' }]);
  const lines = app.log.filter((line) => line.includes('forgot what is too old'));
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
    expect.objectContaining({ on: '2026-11-22', rows: { person_read: 1, idempotency_key: 1 } }),
  ]);
});

it('each function finds its rows by an index', async () => {
  for (const { table, since } of kept) {
    const [index] = await app.sql(`select from pg_indexes where indexname = '${table}_${since}_index'`);
    expect([table, index]).toEqual([table, {}]);
  }
});
