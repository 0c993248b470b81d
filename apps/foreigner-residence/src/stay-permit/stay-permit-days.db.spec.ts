import 'reflect-metadata';
import { addDays } from '@imigraph/calendar';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { type SeededPermit, seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';

let app: TestSubgraph;
const morning = new Date('2026-11-20T03:00:00Z');
let now = morning;
const as = viewerAs('DG_ADMIN');

beforeAll(async () => {
  const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'none' });
  app = await testSubgraph(definition, () => now);
});

afterEach(() => {
  now = morning;
});

afterAll(() => app.stop());

async function seed(place: string, permit: SeededPermit): Promise<string> {
  const { permits } = await seedForeigner((text, values) => app.sql(text, values), {
    regencyCode: place === 'none' ? null : place,
    permits: [permit],
  });
  return permits[0] ?? '';
}

async function list(where: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { data, errors } = await app.ask<{
    stayPermits: { totalCount: number; edges: { node: { number: string } }[] };
  }>(
    'query ($where: StayPermitWhere) { stayPermits(where: $where, first: 100) { totalCount edges { node { number } } } }',
    {
      as,
      variables: { where },
    },
  );
  expect(errors).toBeUndefined();
  expect(data.stayPermits.totalCount).toBe(data.stayPermits.edges.length);
  return data.stayPermits.edges.map(({ node }) => node.number);
}

describe('the notice of the end of a stay permit', () => {
  it.each([
    ['2026-09-20', null],
    ['2026-09-21', 'DAYS_60'],
    ['2026-10-20', 'DAYS_60'],
    ['2026-10-21', 'DAYS_30'],
    ['2026-11-06', 'DAYS_14'],
    ['2026-11-13', 'DAYS_7'],
    ['2026-11-20', 'DAYS_7'],
    ['2026-11-21', null],
  ])('is on %s, of a permit to 20 November, %s', async (asOf, expiryNotice) => {
    const number = await seed('35.73', { validToOn: '2026-11-20' });
    const { data } = await app.ask(
      'query ($number: ID!, $asOf: LocalDate) { stayPermit(number: $number) { expiryNotice(asOf: $asOf) } }',
      { as, variables: { number, asOf } },
    );
    expect(data).toEqual({ stayPermit: { expiryNotice } });
  });

  // Eight days are left of it on the 19th. At 15:30 UTC it is the 20th in eastern time alone.
  it('changes with the day where the holder lives', async () => {
    now = new Date('2026-11-19T15:30:00Z');
    const found: unknown[] = [];
    for (const place of ['35.73', '51.03', '91.71', 'none']) {
      const number = await seed(place, { validToOn: '2026-11-27' });
      const { data } = await app.ask<{ stayPermit: { expiryNotice: unknown } }>(
        'query ($number: ID!) { stayPermit(number: $number) { expiryNotice } }',
        { as, variables: { number } },
      );
      found.push(data.stayPermit.expiryNotice);
    }
    expect(found).toEqual(['DAYS_14', 'DAYS_14', 'DAYS_7', 'DAYS_14']);
  });
});

describe('the list of stay permits, by what is left of them', () => {
  const zones = ['35.73', '51.03', '91.71', 'none'] as const;
  let byDay: Map<string, string>;

  beforeAll(async () => {
    await app.sql('truncate stay_permit');
    byDay = new Map();
    for (const place of zones) {
      for (const offset of [-3, -2, -1, 0, 1, 2, 7, 8, 9, 10]) {
        const validToOn = addDays('2026-11-20', offset);
        byDay.set(`${place} ${offset}`, await seed(place, { validToOn }));
      }
    }
    const near = { validToOn: '2026-11-22' };
    await seed('35.73', { ...near, state: 'CANCELLED', endedOn: '2026-11-10' });
    await seed('35.73', { ...near, state: 'EXITED', endedOn: '2026-11-20' });
    await seed('35.73', { ...near, state: 'EXITED', endedOn: '2026-11-21' });
    byDay.set('begins tomorrow', await seed('35.73', { ...near, validFromOn: '2026-11-21' }));
    await seed('35.73', { validToOn: '2026-11-10', state: 'EXITED', endedOn: '2026-11-15' });
  });

  const named = (numbers: readonly string[]) =>
    numbers.map((number) => [...byDay].find(([, of]) => of === number)?.[0] ?? number).sort();
  const of = (places: readonly string[], offsets: readonly number[]) =>
    places.flatMap((place) => offsets.map((offset) => `${place} ${offset}`));

  // At 03:00 UTC it is the 20th everywhere; at 15:30 the 21st in eastern time (91.71) alone.
  it.each([
    ['2026-11-20T03:00:00Z', of(zones, [0, 1, 2, 7])],
    ['2026-11-20T15:30:00Z', [...of(['35.73', '51.03', 'none'], [0, 1, 2, 7]), ...of(['91.71'], [1, 2, 7, 8])]],
    ['2026-11-20T16:30:00Z', [...of(['35.73', 'none'], [0, 1, 2, 7]), ...of(['51.03', '91.71'], [1, 2, 7, 8])]],
    ['2026-11-20T17:00:00Z', [...of(zones, [1, 2, 7, 8]), 'begins tomorrow']],
  ])('has at %s those that end within 7 days where their holders live', async (instant, expected) => {
    now = new Date(instant);
    expect(named(await list({ expiringWithinDays: 7 }))).toEqual([...expected].sort());
  });

  it('has those that end today within 0 days', async () => {
    expect(named(await list({ expiringWithinDays: 0 }))).toEqual(of(zones, [0]).sort());
  });

  it.each([
    ['2026-11-20T03:00:00Z', of(zones, [-3, -2])],
    ['2026-11-20T15:30:00Z', [...of(['35.73', '51.03', 'none'], [-3, -2]), ...of(['91.71'], [-3, -2, -1])]],
    ['2026-11-20T17:00:00Z', of(zones, [-3, -2, -1])],
  ])('has at %s those whose holders have overstayed for 2 days where they live', async (instant, expected) => {
    now = new Date(instant);
    expect(named(await list({ overstayedForDays: 2 }))).toEqual([...expected].sort());
  });

  it('has none that is both, and goes by the other conditions too', async () => {
    expect(await list({ expiringWithinDays: 7, overstayedForDays: 1 })).toEqual([]);
    expect(await list({ expiringWithinDays: 7, state: 'EXITED' })).toEqual([]);
    expect(named(await list({ expiringWithinDays: 0, state: 'ACTIVE' }))).toEqual(of(zones, [0]).sort());
    expect(await list({ expiringWithinDays: 7, permitClass: 'VOA' })).toEqual([]);
  });

  it.each([
    { expiringWithinDays: -1 },
    { expiringWithinDays: 91 },
    { overstayedForDays: 0 },
    { overstayedForDays: 3_661 },
    { overstayedForDays: 2_147_483_647 },
  ])('refuses %j and says what may be', async (where) => {
    const { errors } = await app.ask('query ($where: StayPermitWhere) { stayPermits(where: $where) { totalCount } }', {
      as,
      variables: { where },
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch('expiringWithinDays' in where ? /may be 0 to 90/ : /may be 1 to 3660/);
  });
});
