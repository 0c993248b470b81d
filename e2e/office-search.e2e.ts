import { GraphSystem } from '@imigraph/graph-system';
import {
  FindOfficeDocument,
  NearestPlacesDocument,
  OfficeForResidenceDocument,
  OfficeOverTimeDocument,
  ProgrammesOfDocument,
  WhenToGoDocument,
} from './generated/office-search';

let graph: GraphSystem;
let staff: string;

beforeAll(async () => {
  graph = await GraphSystem.start();
  staff = await graph.token('DG_ADMIN');
});

afterAll(() => graph.stop());

describe('somebody who looks for an office', () => {
  it.each([
    ['kanim jaksel', 'KANIM-JAKARTA-SELATAN'],
    ['UKK probolingo', 'UKK-PROBOLINGGO-KOTA'],
    ['kantor imigrasi kelas 1 soekarno hatta', 'KANIM-SOEKARNO-HATTA'],
  ])('finds it by writing %j, with what applications know of it', async (text, id) => {
    const { data, errors } = await graph.ask(FindOfficeDocument, { variables: { text }, token: staff });
    expect(errors).toBeUndefined();
    expect(data.servicePoints.edges).toMatchObject([{ node: { id, openApplications: { accuracy: 'EXACT' } } }]);
  });

  it.each([
    ['2020-10-26', 'II', 'NON_TPI', 'OBSERVED'],
    ['2021-05-05', null, 'NON_TPI', 'CHANGED_BETWEEN'],
  ])('reads of what class the parent of UKK Pekalongan was on %s', async (asOf, classThen, tpiThen, classKnowledge) => {
    const { data, errors } = await graph.ask(OfficeOverTimeDocument, { variables: { id: 'UKK-PEKALONGAN', asOf } });
    expect(errors).toBeUndefined();
    expect(data.servicePoint).toEqual({
      parent: {
        id: 'KANIM-PEMALANG',
        classToday: 'I',
        tpiToday: 'NON_TPI',
        classThen,
        tpiThen,
        classification: { classKnowledge },
      },
    });
  });

  it('is told where a foreigner must go, where a citizen may, and what nobody knows', async () => {
    const ask = async (audience: 'WNA' | 'WNI', asOf: string | null = null) => {
      const { data, errors } = await graph.ask(OfficeForResidenceDocument, {
        variables: { regencyCode: '33.75', audience, asOf },
        token: staff,
      });
      expect(errors).toBeUndefined();
      return data.officeFor;
    };
    expect(await ask('WNA')).toEqual({
      __typename: 'ResponsibleOffice',
      office: { id: 'KANIM-PEMALANG' },
      jurisdiction: {
        basis: 'NAMED_BEFORE_NEW_OFFICE',
        regency: { code: '33.75', foreignResidents: { accuracy: 'EXACT' } },
      },
    });
    expect(await ask('WNI')).toEqual({ __typename: 'SuggestedOffice', office: { id: 'KANIM-PEMALANG' } });
    expect(await ask('WNA', '2020-10-26')).toEqual({ __typename: 'OfficeNotKnown', reason: 'BEFORE_KNOWN' });
  });

  it('sees the nearest places with their work, and is refused far from Indonesia', async () => {
    const variables = { latitude: -7.98, longitude: 112.63, service: 'PASSPORT_NEW' };
    const { data, errors } = await graph.ask(NearestPlacesDocument, { variables, token: staff });
    expect(errors).toBeUndefined();
    const expected = await graph.sql<{ id: string; km: number; open: number }>(
      `select point.id, earth.km,
              (select count(*)::int from applications.application
                where service_point_id = point.id and status not in ('WITHDRAWN')) as open
         from offices.service_point point
        cross join lateral (select 6371.0088 * acos(least(1, sind(latitude) * sind(-7.98)
                + cosd(latitude) * cosd(-7.98) * cosd(longitude - 112.63))) as km) earth
        where status = 'OPERATING' and 'PASSPORT' = any(services)
        order by round(earth.km::numeric, 3), point.id limit 3`,
    );
    expect(data.nearestServicePoints).toEqual(
      expected.map(({ id, km, open }) => ({
        distanceKm: expect.closeTo(km, 3) as number,
        servicePoint: { id, openApplications: { value: open } },
      })),
    );
    const abroad = await graph.ask(NearestPlacesDocument, { variables: { latitude: 51.5, longitude: -0.1 } });
    expect(abroad.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('learns when to go, and that the holidays of 2028 are not known', async () => {
    const ask = async (on: string) =>
      (await graph.ask(WhenToGoDocument, { variables: { on, timeZone: 'WIB' } })).data.workingDay;
    expect(await ask('2026-12-24')).toEqual({ kind: 'WORKING_DAY', working: true });
    expect(await ask('2026-12-25')).toEqual({ kind: 'HOLIDAY', working: false });
    expect(await ask('2028-01-03')).toEqual({ kind: 'NOT_KNOWN', working: null });
  });

  it('reads of the programmes of an office', async () => {
    const { data, errors } = await graph.ask(ProgrammesOfDocument, { variables: { officeId: 'KANIM-PALEMBANG' } });
    expect(errors).toBeUndefined();
    // The programmes of Palembang that the article of 2023 names, and two more (data/service_programmes.csv).
    expect(data.programmes.edges.map(({ node }) => node.code)).toEqual(
      expect.arrayContaining(['CELIMPUNGAN', 'GARSUN', 'LAKSAN', 'LAKSO', 'SIGEP', 'SI_BANGKIT']),
    );
    expect(data.programmes.totalCount).toBe(8);
    for (const { node } of data.programmes.edges) {
      expect(node).toMatchObject({ office: { id: 'KANIM-PALEMBANG' }, provenance: { verification: 'VERIFIED' } });
    }
  });
});
