import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { prepareDatabase } from '@imigraph/database';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';

const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
const queue = 'foreigner_residence/jurisdiction.changed';
let app: TestSubgraph;
let boss: PgBoss;

// Each begins before anything has moved, so that they hold in any order.
beforeEach(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
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

/** As the offices subgraph says it. */
async function tell(sequence: number, regencyCode: string, officeId: string): Promise<string> {
  const id = randomUUID();
  await boss.send(
    queue,
    {
      id,
      name: 'jurisdiction.changed',
      version: 1,
      stream: `jurisdiction.changed:${regencyCode}`,
      sequence,
      occurredAt: '2026-11-20T02:00:00.000Z',
      payload: { regencyCode, officeId, previousOfficeId: null },
    },
    { id },
  );
  return id;
}

/** The job's state as soon as the consumer, which runs by itself, has had it; null when it is done. */
async function fate(id: string): Promise<string | null> {
  for (;;) {
    const [job] = await app.sql<{ state: string; output: unknown }>(
      'select state, output from imigraph_events.job where name = $1 and id = $2',
      [queue, id],
    );
    if (!job) return null;
    if (job.output !== null) return job.state;
  }
}

async function sees(office: string, foreigner: string): Promise<boolean> {
  const { data } = await app.ask<{ foreigner: { id: string } | null }>(
    'query ($id: ID!) { foreigner(id: $id) { id } }',
    {
      variables: { id: foreigner },
      as: viewerAs('OFFICE_HEAD', { office }),
    },
  );
  return data.foreigner !== null;
}

/** Which of the three offices see somebody. */
async function seenBy(foreigner: string): Promise<string[]> {
  const offices = ['KANIM-MALANG', 'KANIM-JEMBER', 'KANIM-NEW'];
  const seen = await Promise.all(offices.map((office) => sees(office, foreigner)));
  return offices.filter((_office, index) => seen[index]);
}

// Kota Probolinggo is Malang's in data/office_jurisdictions.csv.
const probolinggo = '35.74';

describe('a jurisdiction that changes', () => {
  let foreigner: string;

  beforeEach(async () => {
    foreigner = (await seedForeigner((text, values) => app.sql(text, values), { regencyCode: probolinggo })).id;
  });

  it('lets the new office see who lives there, and the one before no longer', async () => {
    expect(await seenBy(foreigner)).toEqual(['KANIM-MALANG']);
    expect(await fate(await tell(1, probolinggo, 'KANIM-JEMBER'))).toBeNull();
    expect(await seenBy(foreigner)).toEqual(['KANIM-JEMBER']);
  });

  it('is not set back by a load of the files from before', async () => {
    expect(await fate(await tell(1, probolinggo, 'KANIM-JEMBER'))).toBeNull();
    await app.sql('delete from reference_load');
    await prepareDatabase(app.access, definition.database);
    expect(await app.sql('select name from reference_load')).toEqual([{ name: 'foreigner-residence' }]);
    expect(await seenBy(foreigner)).toEqual(['KANIM-JEMBER']);
  });

  it('waits for an office that is not known here yet, and then moves', async () => {
    expect(await fate(await tell(1, probolinggo, 'KANIM-JEMBER'))).toBeNull();
    const id = await tell(2, probolinggo, 'KANIM-NEW');
    expect(await fate(id)).toBe('retry');
    expect(await seenBy(foreigner)).toEqual(['KANIM-JEMBER']);
    await app.sql(`insert into service_point values ('KANIM-NEW', null, 'Kanwil Ditjen Imigrasi Jawa Timur')`);
    await app.sql('update imigraph_events.job set start_after = now(), output = null where id = $1', [id]);
    expect(await fate(id)).toBeNull();
    expect(await seenBy(foreigner)).toEqual(['KANIM-NEW']);
    const rows = await app.sql<{ stream: string; sequence: number }>(
      'select stream, sequence::int, applied_at is not null as applied from event_inbox order by sequence',
    );
    expect(rows).toEqual([
      { stream: 'jurisdiction.changed:35.74', sequence: 1, applied: true },
      { stream: 'jurisdiction.changed:35.74', sequence: 2, applied: true },
    ]);
  });
});
