import { GraphSystem, until } from '@imigraph/graph-system';
import { type Role, roles } from '@imigraph/identity';
import { AccessTable, type Telling } from '@imigraph/testing';
import { PlannedPlaceDocument, ProvincesCountedDocument } from './generated/daily-counts';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
});

afterAll(() => graph.stop());

/** Whether offices has heard of every place and every regency. */
async function isCounted(): Promise<boolean> {
  const { data } = await graph.ask(ProvincesCountedDocument);
  return data.regions.edges.every(({ node: { planningFigures, servicePoints } }) => {
    const hasDemand = servicePoints.totalCount === 0 || planningFigures?.openApplications;
    return Boolean(hasDemand && planningFigures?.foreignResidents);
  });
}

interface Counted {
  readonly open: number;
  readonly submitted: number;
  readonly people: number;
}

/** By the superuser, from the tables of those who count: what is so at the places and in the regencies that are meant. */
async function counted(places: string, regencies: string): Promise<Counted> {
  const [row] = await graph.sql<Counted>(
    `select
       (select count(*)::int from applications.application
         where status <> 'WITHDRAWN' and service_point_id in (${places})) as open,
       (select count(*)::int from applications.application, applications.daily_count
         where event = 'demand.counted' and submitted_at >= (counted_on - 365)::timestamp at time zone 'Asia/Jakarta'
           and submitted_at < counted_on::timestamp at time zone 'Asia/Jakarta'
           and service_point_id in (${places})) as submitted,
       (select count(distinct foreigner_id)::int from foreigner_residence.foreigner
          join foreigner_residence.stay_permit on foreigner_id = foreigner.id and state = 'ACTIVE'
         where regency_code in (${regencies})) as people`,
  );
  if (!row) throw new Error('nothing was counted');
  return row;
}

const table = AccessTable.read();

/** docs/access.csv says how exactly a role is told, and docs/domain.md §10 what that means. */
function tell(role: Role, field: string, n: number): { readonly value: number | null; readonly accuracy: string } {
  const telling: Telling | null = table.tellingFor([role], 'PlanningFigures', field);
  if (telling === 'WHOLE') return { value: n, accuracy: 'EXACT' };
  if (n < (telling === 'ROUNDED_FROM_5' ? 5 : 10)) return { value: null, accuracy: 'SUPPRESSED' };
  return { value: 5 * Math.round(n / 5), accuracy: 'ROUNDED' };
}

const figures = ({ open, submitted, people }: Counted, role: Role) => ({
  openApplications: tell(role, 'openApplications', open),
  submittedApplications: tell(role, 'submittedApplications', submitted),
  foreignResidents: tell(role, 'foreignResidents', people),
});

describe('what is counted once a day', () => {
  it('comes to offices, which adds it up and tells it as exactly as the role allows', async () => {
    await until(isCounted);
    const [office, city, province] = [
      await counted(`'KANIM-MALANG'`, `select regency_code from offices.jurisdiction where office_id = 'KANIM-MALANG'`),
      await counted(`select id from offices.service_point where region_code = '35.73'`, `'35.73'`),
      await counted(
        `select id from offices.service_point where province_code = '35'`,
        `select code from offices.region where province_code = '35'`,
      ),
    ];
    for (const number of [province.open, province.people]) expect(number).toBeGreaterThan(10);
    const [count] = await graph.sql<{ day: string; at: Date }>(
      `select min(counted_on)::text as day, min(counted_at) as at from (
         select * from applications.daily_count union all select * from foreigner_residence.daily_count
       ) counted`,
    );

    for (const role of roles.filter((one) => one !== 'SYSTEM')) {
      const { data, errors } = await graph.ask(PlannedPlaceDocument, {
        variables: { id: 'KANIM-MALANG', province: '35' },
        ...(role === 'PUBLIC' ? {} : { token: await graph.token(role, { office: 'KANIM-LANGSA' }) }),
      });
      expect(errors).toBeUndefined();
      const [place, region] = [data.servicePoint, data.servicePoint?.region];
      expect(place?.planningFigures).toMatchObject(figures(office, role));
      expect(region).toMatchObject({ code: '35.73', planningFigures: figures(city, role) });
      expect(data.region?.planningFigures).toMatchObject(figures(province, role));
      // Nothing has changed since it was counted, so that the copies are what the live numbers are.
      expect(place?.openApplications).toEqual(place?.planningFigures?.openApplications);
      expect(place?.foreignResidents).toEqual(place?.planningFigures?.foreignResidents);
      expect(region?.foreignResidents).toEqual(region?.planningFigures?.foreignResidents);
      for (const told of [place, region, data.region]) {
        expect(told?.planningFigures).toMatchObject({ countedOn: count?.day, freshness: count?.at.toISOString() });
      }
    }
  });

  it('is counted once for a day, also by instances that start later', async () => {
    for (const name of ['applications', 'foreigner-residence'] as const) {
      await graph.subgraph(name).stop();
      await graph.startSubgraph(name);
    }
    await until(isCounted);
    const told = await graph.sql(
      `select name, payload ->> 'on' as on, count(*)::int, count(distinct stream)::int as things from (
         select * from applications.event_outbox union all select * from foreigner_residence.event_outbox
       ) told group by 1, 2 order by 1`,
    );
    const [today] = await graph.sql<{ day: string }>(`select (now() at time zone 'Asia/Jakarta')::date::text as day`);
    expect(told).toEqual([
      { name: 'demand.counted', on: today?.day, count: 206, things: 206 },
      { name: 'residents.counted', on: today?.day, count: 514, things: 514 },
    ]);
    // Each was applied, once.
    const applied = await graph.sql(
      `select count(*)::int, count(distinct stream)::int as things from offices.event_inbox
        where applied_at is not null`,
    );
    expect(applied).toEqual([{ count: 720, things: 720 }]);
    expect(await graph.sql(`select name from imigraph_events.job where name like 'offices/%'`)).toEqual([]);
  });
});
