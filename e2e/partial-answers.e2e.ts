import { GraphSystem, type SubgraphName } from '@imigraph/graph-system';
import {
  ApplicationWithItsPlaceDocument,
  ForeignerWithTheirCountryDocument,
  PlaceWithItsPeopleDocument,
} from './generated/partial-answers';

let graph: GraphSystem;
let staff: string;
let application: { number: string; service_point_id: string };

beforeAll(async () => {
  graph = await GraphSystem.start();
  staff = await graph.token('DG_ADMIN');
  const [row] = await graph.sql<typeof application>(
    'select number, service_point_id from applications.application limit 1',
  );
  if (!row) throw new Error('there is no application');
  application = row;
});

afterAll(() => graph.stop());

/** What a client must never learn: where the parts of the graph run. */
function innerAddresses(): string[] {
  return graph.processes.filter(({ name }) => name !== 'gateway').map(({ url }) => new URL(url).host);
}

async function kill(name: SubgraphName): Promise<void> {
  const { child, ended } = graph.subgraph(name);
  child.kill('SIGKILL');
  await ended;
}

describe('a subgraph that is down', () => {
  it('takes only its own fields with it when it is offices', async () => {
    await kill('offices');
    const { data, errors, text, status } = await graph.ask(ApplicationWithItsPlaceDocument, {
      variables: { number: application.number },
      token: staff,
    });
    expect(status).toBe(200);
    expect(data.application).toMatchObject({
      number: application.number,
      servicePointId: application.service_point_id,
    });
    // Its id is a key that applications knows; what only offices knows is missing.
    expect(data.application?.servicePoint ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors).toMatchObject([
      {
        path: ['application', 'servicePoint', 'name'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'offices' },
      },
    ]);
    for (const address of innerAddresses()) expect(text).not.toContain(address);
    expect(text).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|localhost|at \w+ \(/);

    const [foreigner] = await graph.sql<{ id: string; nationality: string }>(
      `select id, nationality from foreigner_residence.foreigner where nationality = 'JPN' limit 1`,
    );
    const askForeigner = () =>
      graph.ask(ForeignerWithTheirCountryDocument, { variables: { id: foreigner?.id ?? '' }, token: staff });
    const partly = await askForeigner();
    expect(partly.data.foreigner).toMatchObject({ id: foreigner?.id, nationalityCode: 'JPN' });
    expect(partly.data.foreigner?.nationality ?? null).toBeNull();
    expect(partly.errors).toMatchObject([
      {
        path: ['foreigner', 'nationality', 'name'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'offices' },
      },
    ]);

    await graph.startSubgraph('offices');
    const whole = await askForeigner();
    expect(whole.errors).toBeUndefined();
    expect(whole.data.foreigner?.nationality).toEqual({ alpha3: 'JPN', name: { en: 'Japan' } });
    const again = await graph.ask(ApplicationWithItsPlaceDocument, {
      variables: { number: application.number },
      token: staff,
    });
    expect(again.errors).toBeUndefined();
    expect(again.data.application?.servicePoint?.id).toBe(application.service_point_id);
  });

  it.each([
    ['applications', 'openApplications', 'foreignResidents'],
    ['foreigner-residence', 'foreignResidents', 'openApplications'],
  ] as const)('%s leaves the fields of the others', async (name, missing, present) => {
    const ask = () => graph.ask(PlaceWithItsPeopleDocument, { variables: { id: 'KANIM-MALANG' }, token: staff });
    await kill(name);
    const { data, errors } = await ask();
    expect(data.servicePoint).toMatchObject({ id: 'KANIM-MALANG', name: 'Kantor Imigrasi Kelas I TPI Malang' });
    expect(data.servicePoint?.[missing]).toBeNull();
    expect(data.servicePoint?.[present]?.value).toBeGreaterThan(0);
    expect(errors).toMatchObject([
      { path: ['servicePoint', missing], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: name } },
    ]);
    await graph.startSubgraph(name);
    expect((await ask()).errors).toBeUndefined();
  });

  it('is told apart from a subgraph whose database is gone', async () => {
    // The role may not log in and its connections are cut: the process lives, its data do not.
    const [role] = await graph.sql<{ name: string }>(
      `select usename as name from pg_stat_activity
        where application_name = 'imigraph applications' and datname = current_database() limit 1`,
    );
    await graph.sql(`alter role "${role?.name}" nologin`);
    await graph.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'imigraph applications' and datname = current_database()`,
    );
    const { data, errors, text } = await graph.ask(PlaceWithItsPeopleDocument, {
      variables: { id: 'KANIM-MALANG' },
      token: staff,
    });
    expect(data.servicePoint).toMatchObject({ id: 'KANIM-MALANG', openApplications: null });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'applications' } }]);
    expect(text).not.toMatch(/role|login|postgres|password/i);
    const ready = await fetch(new URL('/ready', graph.subgraph('applications').url));
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'not ready', checks: { database: false } });

    await graph.sql(`alter role "${role?.name}" login`);
    const again = await graph.ask(PlaceWithItsPeopleDocument, { variables: { id: 'KANIM-MALANG' }, token: staff });
    expect(again.errors).toBeUndefined();
  });
});
