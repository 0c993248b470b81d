import 'reflect-metadata';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';

const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
let now: Date;
let app: TestSubgraph;

beforeEach(async () => {
  now = new Date('2026-11-20T03:00:00Z');
  app = await testSubgraph(definition, () => now);
});

afterEach(() => app.stop());

interface Residents {
  readonly regencyCode: string;
  readonly on: string;
  readonly at: string;
  readonly foreignResidents: number;
}

/** What was told of a day, as soon as the process, which counts by itself, has told of all 514 regencies. */
async function told(on: string): Promise<Residents[]> {
  for (;;) {
    const rows = await app.sql<{ payload: Residents }>(
      `select payload from event_outbox where name = 'residents.counted' and payload ->> 'on' = $1
        order by payload ->> 'regencyCode'`,
      [on],
    );
    if (rows.length > 0) return rows.map(({ payload }) => payload);
  }
}

/** By the superuser, whom no policy binds: who lives there and holds a permit that stands. */
const living = () =>
  app.sql<{ code: string; people: number }>(
    `select region.code, count(distinct foreigner.id)::int as people
       from region
       left join foreigner on foreigner.regency_code = region.code
         and foreigner.id in (select foreigner_id from stay_permit where state = 'ACTIVE')
      where region.code like '__.__' group by 1 order by 1`,
  );

const asTold = (rows: readonly { code: string; people: number }[], on: string, at: string): Residents[] =>
  rows.map(({ code, people }) => ({ regencyCode: code, on, at, foreignResidents: people }));

describe('the foreign residents of a day', () => {
  it('are told of every regency and city, and of no province', async () => {
    const expected = await living();
    expect(expected).toHaveLength(514);
    expect(expected.some(({ people }) => people > 0)).toBe(true);
    expect(await told('2026-11-20')).toEqual(asTold(expected, '2026-11-20', '2026-11-20T03:00:00.000Z'));
  });

  it('are told anew on the next day of western time', async () => {
    await told('2026-11-20');
    const before = (await living()).find(({ code }) => code === '35.74')?.people ?? -1;
    await seedForeigner((text, values) => app.sql(text, values), {
      regencyCode: '35.74',
      permits: [{ validToOn: '2027-01-01' }],
    });
    now = new Date('2026-11-20T17:00:00Z');
    const expected = await living();
    expect(expected.find(({ code }) => code === '35.74')?.people).toBe(before + 1);
    expect(await told('2026-11-21')).toEqual(asTold(expected, '2026-11-21', '2026-11-20T17:00:00.000Z'));
    // Each regency has told twice by now, and in that order.
    expect(await app.sql('select distinct sequence::int from event_sequence')).toEqual([{ sequence: 2 }]);
  });
});
