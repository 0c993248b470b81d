import 'reflect-metadata';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareDatabase } from '@imigraph/database';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from '../schema';

const folder = mkdtempSync(path.join(tmpdir(), 'imigraph-jurisdictions-'));
let app: TestSubgraph;

// Each begins before anything has moved, so that they hold in any order.
beforeEach(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), () => new Date('2026-11-20T03:00:00Z'));
});

afterEach(() => app.stop());

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Loads the data with this change of its jurisdictions, as the next start does. */
async function load(change: (csv: string) => string): Promise<void> {
  cpSync('data', folder, { recursive: true });
  const file = path.join(folder, 'office_jurisdictions.csv');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  await prepareDatabase(app.access, officesSubgraph({ dataDir: folder }).database);
}

interface Told {
  readonly sequence: number;
  readonly payload: unknown;
}

/** What lies in the queue of foreigner-residence, as soon as the relay, which runs by itself, has emptied the outbox. */
async function told(): Promise<Told[]> {
  for (;;) {
    const [left] = await app.sql<{ waiting: number }>(
      'select count(*)::int as waiting from event_outbox where published_at is null',
    );
    if (left?.waiting === 0) break;
  }
  return app.sql<{ sequence: number; payload: unknown }>(
    `select (data -> 'sequence')::int as sequence, data -> 'payload' as payload from imigraph_events.job
     where name = 'foreigner_residence/jurisdiction.changed' order by 1`,
  );
}

const toJember = (csv: string) => csv.replace('KANIM-MALANG,35.74,', 'KANIM-JEMBER,35.74,');
const moved = {
  regencyCode: '35.74',
  officeId: 'KANIM-JEMBER',
  previousOfficeId: 'KANIM-MALANG',
};
const movedBack = {
  regencyCode: '35.74',
  officeId: 'KANIM-MALANG',
  previousOfficeId: 'KANIM-JEMBER',
};

describe('jurisdictions that a load of the files changes', () => {
  it('are told by nobody when the table is first filled', async () => {
    expect(await told()).toEqual([]);
    expect(await app.sql('select count(*)::int from jurisdiction')).toEqual([{ count: 514 }]);
  });

  it('are told one by one, and only those of which another office takes charge', async () => {
    await load((csv) =>
      toJember(csv).replace('KANIM-MEULABOH,11.01,Kabupaten Aceh Selatan', 'KANIM-MEULABOH,11.01,Aceh'),
    );
    expect(await told()).toEqual([{ sequence: 1, payload: moved }]);
  });

  it('are not told again by the next start', async () => {
    await load(toJember);
    await load((csv) =>
      toJember(csv).replace('KANIM-MEULABOH,11.01,Kabupaten Aceh Selatan', 'KANIM-MEULABOH,11.01,Aceh'),
    );
    expect(await told()).toEqual([{ sequence: 1, payload: moved }]);
  });

  it('are told again when they change again', async () => {
    await load(toJember);
    await load((csv) => csv);
    expect(await told()).toEqual([
      { sequence: 1, payload: moved },
      { sequence: 2, payload: movedBack },
    ]);
  });

  it('are not told when the load rolls back', async () => {
    await app.sql(
      `alter table jurisdiction add constraint stays check (regency_code <> '35.74' or office_id = 'KANIM-MALANG')`,
    );
    await expect(load(toJember)).rejects.toThrow('stays');
    await app.sql('alter table jurisdiction drop constraint stays');
    expect(await told()).toEqual([]);
    await load(toJember);
    expect(await told()).toEqual([{ sequence: 1, payload: moved }]);
  });
});
