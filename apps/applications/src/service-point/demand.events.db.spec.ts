import 'reflect-metadata';
import { type Database, openDatabase } from '@imigraph/database';
import { EventBus, countOnce } from '@imigraph/events';
import { createLogger } from '@imigraph/runtime';
import { type TestSubgraph, fieldKeys, testSubgraph } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';
import { countDemand } from './demand.events';

const definition = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });
const log = createLogger({ app: 'applications', level: 'silent' });
let now: Date;
let app: TestSubgraph;

beforeEach(async () => {
  now = new Date('2026-11-20T03:00:00Z');
  app = await testSubgraph(definition, () => now);
});

afterEach(() => app.stop());

interface Demand {
  readonly servicePointId: string;
  readonly on: string;
  readonly at: string;
  readonly openApplications: number;
  readonly submittedInYear: number;
}

/** What was told of a day, as soon as the process, which counts by itself, has told of all 206 places. */
async function told(on: string): Promise<Map<string, Demand>> {
  for (;;) {
    const rows = await app.sql<{ payload: Demand }>(
      `select payload from event_outbox where name = 'demand.counted' and payload ->> 'on' = $1`,
      [on],
    );
    if (rows.length > 0) {
      expect(rows).toHaveLength(206);
      return new Map(rows.map(({ payload }) => [payload.servicePointId, payload]));
    }
  }
}

/** An application at a place, as the superuser writes it: complete, and submitted at that instant. */
async function submit(place: string, at: string, status = 'SUBMITTED'): Promise<void> {
  await app.sql(
    `insert into application (number, owner, service_point_id, service_code, applicant_name, applicant_born_on, purpose,
       status, created_at, submitted_at, version, invented, nik_sealed, nik_hash)
     select 'PA26-0000' || (count(*) % 10) || '-' || lpad(count(*)::text, 5, '0') || '-0', 'spec', $1, 'PASSPORT_NEW', 'Uji',
       '2000-01-01', 'TOURISM', $3, '2020-01-01', $2, 2, true, 'sealed', '1.spec.' || count(*) from application`,
    [place, at, status],
  );
}

describe('the demand of a day', () => {
  it('is told of every place, with what is open and what was submitted', async () => {
    // By the superuser, whom no policy binds. The invented applications are of the eight weeks before November 2026.
    const expected = await app.sql<{ id: string; open: number; submitted: number }>(
      `select service_point.id, count(number) filter (where application.status in ('DRAFT', 'SUBMITTED'))::int as open,
              count(submitted_at)::int as submitted
         from service_point left join application on service_point_id = id group by 1`,
    );
    const demand = await told('2026-11-20');
    expect(demand.size).toBe(206);
    for (const { id, open, submitted } of expected) {
      expect(demand.get(id)).toEqual({
        servicePointId: id,
        on: '2026-11-20',
        at: '2026-11-20T03:00:00.000Z',
        openApplications: open,
        submittedInYear: submitted,
      });
    }
    // demo-applications.ts: 12 submitted and 2 drafts, and one withdrawn, which may have been submitted before.
    expect(demand.get('KANIM-MALANG')?.openApplications).toBe(14);
  });

  // 365 days end before 21 November 2026: they are those from 21 November 2025 to 20 November 2026, in the place's zone.
  it.each([
    ['KANIM-MALANG', 'WIB', '2025-11-20T17:00:00Z', '2026-11-20T16:59:59.999Z'],
    ['KANIM-MAKASSAR', 'WITA', '2025-11-20T16:00:00Z', '2026-11-20T15:59:59.999Z'],
    ['KANIM-JAYAPURA', 'WIT', '2025-11-20T15:00:00Z', '2026-11-20T14:59:59.999Z'],
  ])('counts at %s from the first instant of the 365 days in %s to the last', async (place, _zone, first, last) => {
    const before = (await told('2026-11-20')).get(place);
    const inside = [first, last];
    const outside = [new Date(Date.parse(first) - 1).toISOString(), new Date(Date.parse(last) + 1).toISOString()];
    for (const at of [...inside, ...outside]) await submit(place, at);
    await submit(place, last, 'WITHDRAWN');
    now = new Date('2026-11-20T17:00:00Z');
    const after = (await told('2026-11-21')).get(place);
    expect(after).toMatchObject({
      on: '2026-11-21',
      at: '2026-11-20T17:00:00.000Z',
      openApplications: (before?.openApplications ?? 0) + 4,
      submittedInYear: (before?.submittedInYear ?? 0) + 3,
    });
  });

  it('is counted once by three instances at once', async () => {
    await told('2026-11-20');
    const opened: Database[] = [];
    for (let made = 0; made < 3; made += 1) opened.push(await openDatabase(app.access, definition.database));
    const buses = await Promise.all(opened.map(({ source }) => EventBus.open(source, log)));
    const moment = { on: '2026-11-23', at: new Date('2026-11-23T01:00:00Z') };
    const counts = { 'demand.counted': countDemand };
    const outcomes = await Promise.all(buses.map((bus) => countOnce(bus, 'demand.counted', counts, moment)));
    expect(outcomes.filter((one) => typeof one === 'number')).toEqual([206]);
    expect((await told('2026-11-23')).size).toBe(206);
    for (const bus of buses) await bus.stop();
    for (const database of opened) await database.close();
  });

  it('names nobody', async () => {
    await told('2026-11-20');
    const [row] = await app.sql<{ keys: string[] }>(
      `select array_agg(distinct key order by key) as keys from event_outbox, jsonb_object_keys(payload) as key`,
    );
    expect(row?.keys).toEqual(['at', 'on', 'openApplications', 'servicePointId', 'submittedInYear']);
  });
});

it('is not the public’s to count', async () => {
  const rows = await app.sql(
    `select has_function_privilege('public', 'count_demand(date)', 'execute') as open,
            has_function_privilege('imigraph_test_applications', 'count_demand(date)', 'execute') as own`,
  );
  expect(rows).toEqual([{ open: false, own: true }]);
});
