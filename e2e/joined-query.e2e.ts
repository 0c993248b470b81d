import { GraphSystem } from '@imigraph/graph-system';
import {
  ApplicationsOfDocument,
  type JoinedFragment,
  OneServicePointDocument,
  PermitsOfDocument,
  ServicePointsOfProvincesDocument,
} from './generated/joined-query';

let graph: GraphSystem;
let staff: string;

beforeAll(async () => {
  graph = await GraphSystem.start();
  staff = await graph.token('DG_ADMIN');
});

afterAll(() => graph.stop());

interface Expected {
  id: string;
  name: string;
  kind: string;
  region_code: string;
  region_name: string;
  parent_id: string | null;
  open_applications: number;
  region_foreigners: number;
  office_foreigners: number | null;
}

/** The same join in one SQL statement, across the schemas, as the superuser: it shares no code with the graph. */
async function joinedInSql(where = 'true'): Promise<Expected[]> {
  return graph.sql<Expected>(`
    with open_application as (
      select service_point_id, count(*)::int as count from applications.application
       where status not in ('WITHDRAWN') group by 1),
    resident as (
      select residence.regency_code, count(*)::int as count
        from foreigner_residence.residence
       where residence.to_on is null
         and exists (select from foreigner_residence.stay_permit permit
                      where permit.foreigner_id = residence.foreigner_id and permit.state = 'ACTIVE')
       group by 1)
    select point.id, point.name, point.kind, region.code as region_code, region.name as region_name, point.parent_id,
           coalesce(open_application.count, 0) as open_applications,
           coalesce((select sum(count) from resident where resident.regency_code = point.region_code), 0)::int
             as region_foreigners,
           (select sum(coalesce(resident.count, 0))::int
              from foreigner_residence.jurisdiction left join resident using (regency_code)
             where jurisdiction.office_id = point.id) as office_foreigners
      from offices.service_point point
      join offices.region on region.code = point.region_code
      left join open_application on open_application.service_point_id = point.id
     where ${where}
     order by point.province_code, point.name, point.id`);
}

function asExpected(point: JoinedFragment): Omit<Expected, 'parent_id'> {
  return {
    id: point.id,
    name: point.name,
    kind: point.kind,
    region_code: point.region.code,
    region_name: point.region.name,
    open_applications: point.openApplications?.value ?? -1,
    region_foreigners: point.region.foreignResidents?.value ?? -1,
    office_foreigners: point.foreignResidents?.value ?? null,
  };
}

function withoutParent({ parent_id: _parent, ...rest }: Expected): Omit<Expected, 'parent_id'> {
  return rest;
}

describe('the joined query', () => {
  it('answers for one office from all three subgraphs', async () => {
    const { data, errors } = await graph.ask(OneServicePointDocument, {
      variables: { id: 'KANIM-MALANG' },
      token: staff,
    });
    expect(errors).toBeUndefined();
    const [expected] = await joinedInSql(`point.id = 'KANIM-MALANG'`);
    expect(expected?.open_applications).toBeGreaterThan(0);
    expect(expected?.office_foreigners).toBeGreaterThan(0);
    expect(data.servicePoint && asExpected(data.servicePoint)).toEqual(expected && withoutParent(expected));
  });

  it('answers for a unit with its parent', async () => {
    const { data, errors } = await graph.ask(OneServicePointDocument, {
      variables: { id: 'UKK-PROBOLINGGO-KOTA' },
      token: staff,
    });
    expect(errors).toBeUndefined();
    const [parent] = await joinedInSql(`point.id = 'KANIM-MALANG'`);
    expect(data.servicePoint).toMatchObject({
      foreignResidents: null,
      parent: { id: 'KANIM-MALANG', openApplications: { value: parent?.open_applications, accuracy: 'EXACT' } },
    });
  });

  it('tells the public rounded numbers, and none of few people', async () => {
    const { data } = await graph.ask(ServicePointsOfProvincesDocument, { variables: { provinces: 38, points: 100 } });
    const told = new Map(
      data.regions.edges.flatMap(({ node }) =>
        node.servicePoints.edges.map((edge) => [edge.node.id, edge.node.openApplications] as const),
      ),
    );
    const expected = await joinedInSql();
    expect(told.size).toBe(206);
    const rounded = expected.filter(({ open_applications: count }) => count >= 10);
    expect(rounded.length).toBeGreaterThan(0);
    for (const { id, open_applications: count } of expected) {
      // docs/domain.md §10: under 10 suppressed, otherwise rounded to 5.
      expect(told.get(id)).toEqual(
        count < 10
          ? { value: null, accuracy: 'SUPPRESSED' }
          : { value: 5 * Math.round(count / 5), accuracy: 'ROUNDED' },
      );
    }
  });

  it('answers for all 206 service points, each as SQL has it', async () => {
    const { data, errors } = await graph.ask(ServicePointsOfProvincesDocument, {
      variables: { provinces: 38, points: 100 },
      token: staff,
    });
    expect(errors).toBeUndefined();
    const told = data.regions.edges.flatMap(({ node }) =>
      node.servicePoints.edges.map((edge) => asExpected(edge.node)),
    );
    expect(told).toEqual((await joinedInSql()).map(withoutParent));
  });

  it('takes as many SQL statements for 1, 100 and 206 service points', async () => {
    const perProvince = await graph.sql<{ code: string; count: number; first_kind: string }>(
      `select province_code as code, count(*)::int as count, (array_agg(kind order by name, id))[1] as first_kind
         from offices.service_point group by province_code order by province_code`,
    );
    // The one is a unit, so that every branch of the question is taken: its parent is asked for too.
    const withUnit = perProvince.findIndex((province) => !['KANIM', 'RUDENIM'].includes(province.first_kind));
    const all = await graph.ask(ServicePointsOfProvincesDocument, {
      variables: { provinces: 38, points: 1 },
      token: staff,
    });
    const codes = all.data.regions.edges.map(({ node }) => node.code);
    const after = all.data.regions.edges[codes.indexOf(perProvince[withUnit]?.code ?? '') - 1]?.cursor ?? null;
    // How many provinces and points of each make exactly 100.
    const hundred = codes
      .flatMap((_, at) => Array.from({ length: 40 }, (_one, points) => ({ provinces: at + 1, points: points + 1 })))
      .find(({ provinces, points }) => {
        const taken = perProvince.filter(({ code }) => codes.slice(0, provinces).includes(code));
        return taken.reduce((sum, { count }) => sum + Math.min(count, points), 0) === 100;
      });
    if (!hundred) throw new Error('no page makes 100 service points');

    const counted: { points: number; statements: number }[] = [];
    for (const variables of [{ provinces: 1, after, points: 1 }, hundred, { provinces: 38, points: 100 }]) {
      const { data, requestId, errors } = await graph.ask(ServicePointsOfProvincesDocument, {
        variables,
        token: staff,
      });
      expect(errors).toBeUndefined();
      const points = data.regions.edges.reduce((sum, { node }) => sum + node.servicePoints.edges.length, 0);
      counted.push({ points, statements: graph.sqlStatements(requestId) });
    }
    expect(counted.map(({ points }) => points)).toEqual([1, 100, 206]);
    const [one] = counted;
    expect(one?.statements).toBeGreaterThan(5);
    expect(counted.map(({ statements }) => statements)).toEqual(counted.map(() => one?.statements));
  });
});

describe('the way back', () => {
  it('leads from every application to its office', async () => {
    const { data, errors } = await graph.ask(ApplicationsOfDocument, { variables: {}, token: staff });
    expect(errors).toBeUndefined();
    const expected = await graph.sql<{
      number: string;
      id: string;
      name: string;
      region: string;
      class: string | null;
    }>(`
      select application.number, point.id, point.name, region.name as region, point.class
        from applications.application
        join offices.service_point point on point.id = application.service_point_id
        join offices.region on region.code = point.region_code`);
    expect(data.applications.totalCount).toBe(expected.length);
    const told = data.applications.edges.map(({ node }) => ({
      number: node.number,
      id: node.servicePoint?.id,
      name: node.servicePoint?.name,
      region: node.servicePoint?.region.name,
      class: (node.servicePoint && 'class' in node.servicePoint ? node.servicePoint.class : null) ?? null,
    }));
    const byNumber = (a: { number: string }, b: { number: string }) => (a.number < b.number ? -1 : 1);
    expect(told.sort(byNumber)).toEqual(expected.slice().sort(byNumber).slice(0, 100));
  });

  it('leads from every permit to the office that issued it and on to its applications', async () => {
    const { data, errors } = await graph.ask(PermitsOfDocument, { token: staff });
    expect(errors).toBeUndefined();
    const points = new Map((await joinedInSql()).map((point) => [point.id, point]));
    expect(data.stayPermits.edges.length).toBeGreaterThan(20);
    for (const { node } of data.stayPermits.edges) {
      const expected = points.get(node.issuingServicePointId);
      expect(node.issuingServicePoint).toMatchObject({
        id: expected?.id,
        name: expected?.name,
        openApplications: { value: expected?.open_applications },
      });
      expect(node.foreigner.residence?.regency?.name).toBeTruthy();
    }
  });
});
