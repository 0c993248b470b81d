import 'reflect-metadata';
import { systemClock } from '@imigraph/calendar';
import { publicViewer } from '@imigraph/identity';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { officesSubgraph } from '../schema';

let app: TestSubgraph;

/** Numbers from 0 to 23, other ones at each place, and two of them counted a day earlier than the rest. */
const invented = `
  insert into demand_count
    select id, abs(hashtext(id)) % 24, abs(hashtext(id || 'year')) % 24,
      case id when 'UKK-BATU' then '2026-11-19'::date else '2026-11-20' end,
      case id when 'UKK-BATU' then '2026-11-19T00:00:01Z'::timestamptz else '2026-11-20T00:00:02Z' end
    from service_point;
  insert into resident_count
    select code, abs(hashtext(code)) % 24, case code when '35.73' then '2026-11-18'::date else '2026-11-20' end,
      case code when '35.73' then '2026-11-18T00:00:03Z'::timestamptz else '2026-11-20T00:00:04Z' end
    from region where level <> 'PROVINCE'`;

beforeEach(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), systemClock);
});

afterEach(() => app.stop());

interface Count {
  readonly value: number | null;
  readonly accuracy: string;
}

interface Figures {
  readonly countedOn: string;
  readonly freshness: string;
  readonly openApplications: Count | null;
  readonly submittedApplications: Count | null;
  readonly foreignResidents: Count | null;
}

async function figures(
  type: 'Office' | 'Region' | 'ServiceUnit',
  keys: readonly string[],
  as = publicViewer,
): Promise<{ readonly figures: (Figures | null)[]; readonly sqlStatements: number }> {
  const { data, errors, sqlStatements } = await app.ask<{ _entities: { planningFigures: Figures | null }[] }>(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on ${type} {
          planningFigures {
            countedOn freshness
            openApplications { value accuracy }
            submittedApplications { value accuracy }
            foreignResidents { value accuracy }
          }
        }
      }
    }`,
    {
      as,
      variables: {
        representations: keys.map((key) => ({
          __typename: type === 'Region' ? 'Region' : 'ServicePoint',
          [type === 'Region' ? 'code' : 'id']: key,
        })),
      },
    },
  );
  expect(errors).toBeUndefined();
  return { figures: data._entities.map((one) => one.planningFigures), sqlStatements };
}

/** docs/domain.md §10: under 10 suppressed, otherwise rounded to 5; for analysts under 5; staff: as it is. */
const told = {
  PUBLIC: (n: number): Count =>
    n < 10 ? { value: null, accuracy: 'SUPPRESSED' } : { value: 5 * Math.round(n / 5), accuracy: 'ROUNDED' },
  ANALYST: (n: number): Count =>
    n < 5 ? { value: null, accuracy: 'SUPPRESSED' } : { value: 5 * Math.round(n / 5), accuracy: 'ROUNDED' },
  STAFF: (n: number): Count => ({ value: n, accuracy: 'EXACT' }),
};

interface Expected {
  readonly key: string;
  readonly open: number | null;
  readonly submitted: number | null;
  readonly people: number | null;
  readonly day: string;
  readonly at: Date;
}

function asTold(row: Expected | undefined, how: (n: number) => Count): Figures | null {
  if (!row) return null;
  const count = (n: number | null) => (n === null ? null : how(n));
  return {
    countedOn: row.day,
    freshness: row.at.toISOString(),
    openApplications: count(row.open),
    submittedApplications: count(row.submitted),
    foreignResidents: count(row.people),
  };
}

/** By the superuser, of the tables as they stand. */
const places = () =>
  app.sql<Expected & { kind: string }>(
    `select id as key, kind, open_applications as open, submitted_applications as submitted, area.people,
        least(demand_count.counted_on, area.day)::text as day, least(demand_count.counted_at, area.at) as at
       from service_point join demand_count on service_point_id = id
       left join (select office_id, sum(foreign_residents)::int as people, min(counted_on) as day, min(counted_at) as at
                    from jurisdiction join resident_count using (regency_code) group by 1) area on office_id = id
      order by id`,
  );

const regions = () =>
  app.sql<Expected>(
    `select code as key, standing.open, standing.submitted, living.people,
        least(standing.day, living.day)::text as day, least(standing.at, living.at) as at
       from region
       join lateral (select sum(foreign_residents)::int as people, min(counted_on) as day, min(counted_at) as at
                       from resident_count where starts_with(regency_code, code)) living on true
       join lateral (select sum(open_applications)::int as open, sum(submitted_applications)::int as submitted,
                         min(counted_on) as day, min(counted_at) as at
                       from demand_count join service_point on id = service_point_id
                      where starts_with(region_code, code)) standing on true
      order by code`,
  );

const viewers = [
  ['the public', publicViewer, told.PUBLIC],
  ['an applicant', viewerAs('APPLICANT'), told.PUBLIC],
  ['an analyst', viewerAs('ANALYST'), told.ANALYST],
  ['an officer', viewerAs('COUNTER_OFFICER', { office: 'KANIM-LANGSA' }), told.STAFF],
  ['the Directorate General', viewerAs('DG_ADMIN'), told.STAFF],
] as const;

describe('the planning figures', () => {
  it('are none while nothing has been counted', async () => {
    expect((await figures('Office', ['KANIM-MALANG'])).figures).toEqual([null]);
    expect((await figures('Region', ['35', '35.73'])).figures).toEqual([null, null]);
  });

  it.each(viewers)('of every place are told to %s as exactly as their role allows', async (_who, as, how) => {
    await app.sql(invented);
    const expected = await places();
    expect(expected).toHaveLength(206);
    for (const type of ['Office', 'ServiceUnit'] as const) {
      const own = expected.filter(({ kind }) => (kind === 'KANIM') === (type === 'Office'));
      const answer = await figures(
        type,
        own.map(({ key }) => key),
        as,
      );
      expect(answer.figures).toEqual(own.map((row) => asTold(row, how)));
    }
  });

  it.each(viewers)('of every region are told to %s as exactly as their role allows', async (_who, as, how) => {
    await app.sql(invented);
    const expected = await regions();
    expect(expected).toHaveLength(552);
    const answer = await figures(
      'Region',
      expected.map(({ key }) => key),
      as,
    );
    expect(answer.figures).toEqual(expected.map((row) => asTold(row, how)));
  });

  it('are as fresh as the oldest number in them', async () => {
    await app.sql(invented);
    const [east, malang] = (await figures('Region', ['35', '35.73'])).figures;
    // Kota Batu's unit was counted a day late, Kota Malang two.
    expect(malang).toMatchObject({ countedOn: '2026-11-18', freshness: '2026-11-18T00:00:03.000Z' });
    expect(east).toMatchObject({ countedOn: '2026-11-18', freshness: '2026-11-18T00:00:03.000Z' });
    const [batu] = (await figures('ServiceUnit', ['UKK-BATU'])).figures;
    expect(batu).toMatchObject({
      countedOn: '2026-11-19',
      freshness: '2026-11-19T00:00:01.000Z',
      foreignResidents: null,
    });
  });

  it('do not pass off a part of a sum as the whole', async () => {
    await app.sql(invented);
    // Of the area of Kanim Malang and of East Java one regency is missing, and one place.
    await app.sql(`delete from resident_count where regency_code = '35.74'`);
    await app.sql(`delete from demand_count where service_point_id = 'UKK-BATU'`);
    const as = viewerAs('DG_ADMIN');
    const [malang] = (await figures('Office', ['KANIM-MALANG'], as)).figures;
    expect(malang?.foreignResidents).toBeNull();
    expect(malang?.openApplications?.accuracy).toBe('EXACT');
    const [east, probolinggo, jakarta] = (await figures('Region', ['35', '35.74', '31'], as)).figures;
    expect(east).toBeNull();
    expect(probolinggo).toMatchObject({ foreignResidents: null, openApplications: { accuracy: 'EXACT' } });
    expect(jakarta).toMatchObject({
      foreignResidents: { accuracy: 'EXACT' },
      openApplications: { accuracy: 'EXACT' },
    });
  });

  it('take as many statements for forty places or regions as for one', async () => {
    await app.sql(invented);
    for (const type of ['Office', 'Region'] as const) {
      const keys = (type === 'Office' ? await places() : await regions())
        .filter(({ key }) => type === 'Region' || key.startsWith('KANIM-'))
        .map(({ key }) => key);
      const one = await figures(type, keys.slice(0, 1));
      const forty = await figures(type, keys.slice(0, 40));
      // The things themselves, the demand, the residents.
      expect([one.sqlStatements, forty.sqlStatements]).toEqual([3, 3]);
    }
  });

  it('stand on the interface of all places, too', async () => {
    await app.sql(invented);
    const { data, errors } = await app.ask<{ servicePoints: { edges: { node: unknown }[] } }>(
      `{ servicePoints(where: { provinceCode: "34" }, first: 3) { edges { node { planningFigures { countedOn } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.servicePoints.edges.length).toBeGreaterThan(0);
    for (const { node } of data.servicePoints.edges)
      expect(node).toEqual({ planningFigures: { countedOn: '2026-11-20' } });
  });
});
