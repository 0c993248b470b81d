import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { systemClock } from '@imigraph/calendar';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from '../schema';

let app: TestSubgraph;
let boss: PgBoss;

// Each begins before anything was told, so that they hold in any order.
beforeEach(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), systemClock);
  boss = new PgBoss({
    connectionString: app.access.adminUrl,
    schema: 'imigraph_events',
    migrate: false,
    supervise: false,
    schedule: false,
  });
  await boss.start();
});

afterEach(async () => {
  await boss.stop({ graceful: false });
  await app.stop();
});

type Payload = Readonly<Record<string, string | number>>;

/** As the other subgraphs say it. Answers the job's id. */
async function tell(
  name: 'demand.counted' | 'residents.counted',
  sequence: number,
  payload: Payload,
  id: string = randomUUID(),
): Promise<string> {
  const about = payload.servicePointId ?? payload.regencyCode ?? '';
  const job = randomUUID();
  const envelope = {
    id,
    name,
    version: 1,
    stream: `${name}:${about}`,
    sequence,
    occurredAt: '2026-11-20T02:00:00.000Z',
    payload,
  };
  await boss.send(`offices/${name}`, envelope, { id: job });
  return job;
}

/** The job's state as soon as the consumer, which runs by itself, has had it; null when it is done. */
async function fate(id: string): Promise<string | null> {
  for (;;) {
    const [job] = await app.sql<{ state: string; output: unknown }>(
      'select state, output from imigraph_events.job where id = $1',
      [id],
    );
    if (!job) return null;
    if (job.output !== null) return job.state;
  }
}

const demandOf = (on: string, openApplications: number, submittedInYear: number): Payload => ({
  servicePointId: 'KANIM-MALANG',
  on,
  at: `${on}T00:00:00.500Z`,
  openApplications,
  submittedInYear,
});
const residentsOf = (on: string, foreignResidents: number): Payload => ({
  regencyCode: '35.73',
  on,
  at: `${on}T00:00:00.500Z`,
  foreignResidents,
});

const demand = () =>
  app.sql(
    `select service_point_id as place, open_applications as open, submitted_applications as submitted,
        counted_on::text as day, counted_at as at from demand_count`,
  );
const residents = () =>
  app.sql(
    `select regency_code as regency, foreign_residents as people, counted_on::text as day, counted_at as at
       from resident_count`,
  );

describe('what the other subgraphs count', () => {
  it('is taken down, and a later day takes the place of an earlier', async () => {
    expect(await fate(await tell('demand.counted', 1, demandOf('2026-11-19', 14, 40)))).toBeNull();
    expect(await fate(await tell('residents.counted', 1, residentsOf('2026-11-19', 17)))).toBeNull();
    const at = new Date('2026-11-19T00:00:00.500Z');
    expect(await demand()).toEqual([{ place: 'KANIM-MALANG', open: 14, submitted: 40, day: '2026-11-19', at }]);
    expect(await residents()).toEqual([{ regency: '35.73', people: 17, day: '2026-11-19', at }]);

    expect(await fate(await tell('demand.counted', 2, demandOf('2026-11-20', 0, 39)))).toBeNull();
    expect(await fate(await tell('residents.counted', 2, residentsOf('2026-11-20', 18)))).toBeNull();
    const later = new Date('2026-11-20T00:00:00.500Z');
    expect(await demand()).toEqual([{ place: 'KANIM-MALANG', open: 0, submitted: 39, day: '2026-11-20', at: later }]);
    expect(await residents()).toEqual([{ regency: '35.73', people: 18, day: '2026-11-20', at: later }]);
  });

  it('never sets a later day back to an earlier, nor is one day counted twice', async () => {
    await fate(await tell('demand.counted', 1, demandOf('2026-11-20', 14, 40)));
    await fate(await tell('residents.counted', 1, residentsOf('2026-11-20', 17)));
    const before = [await demand(), await residents()];
    for (const [sequence, day] of [
      [2, '2026-11-19'],
      [3, '2026-11-20'],
    ] as const) {
      expect(await fate(await tell('demand.counted', sequence, demandOf(day, 1, 1)))).toBeNull();
      expect(await fate(await tell('residents.counted', sequence, residentsOf(day, 1)))).toBeNull();
    }
    expect([await demand(), await residents()]).toEqual(before);
  });

  it('is the same when it comes twice', async () => {
    const id = randomUUID();
    expect(await fate(await tell('demand.counted', 1, demandOf('2026-11-20', 14, 40), id))).toBeNull();
    const before = await app.sql('select xmin::text from demand_count');
    expect(await fate(await tell('demand.counted', 1, demandOf('2026-11-20', 14, 40), id))).toBeNull();
    expect(await app.sql('select xmin::text from demand_count')).toEqual(before);
  });

  it.each([
    ['a negative number', demandOf('2026-11-20', -1, 40)],
    ['a name', { ...demandOf('2026-11-20', 1, 40), name: 'somebody' }],
    ['a day that is none', demandOf('2026-02-30', 1, 40)],
  ])('with %s in it is refused', async (_what, payload) => {
    expect(await fate(await tell('demand.counted', 1, payload))).toBe('retry');
    expect(await demand()).toEqual([]);
  });

  it('of a place that the data do not know yet is kept for the day on which they do', async () => {
    const payload = { ...demandOf('2026-11-20', 3, 5), servicePointId: 'KANIM-NEW' };
    expect(await fate(await tell('demand.counted', 1, payload))).toBeNull();
    expect(await demand()).toMatchObject([{ place: 'KANIM-NEW', open: 3 }]);
  });
});
