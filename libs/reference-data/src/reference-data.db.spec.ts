import 'reflect-metadata';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource, type EntityManager } from 'typeorm';
import { type TestDatabase, makeTestDatabase } from '@imigraph/test-database';
import {
  type LoadOutcome,
  type ReferenceData,
  ReferenceDataError,
  loadReferenceData,
  offices,
  provinces,
  regencies,
  upsertRows,
} from './index';

const tables = [provinces, regencies, offices] as const;

// The last is what files cannot know of and a database may insist on.
const schema = `
  create table reference_load (name text primary key, digest text not null, loaded_at timestamptz not null);
  create table province (code text primary key, name text not null unique, population integer not null);
  create table regency (
    code text primary key, province_code text not null references province, name text not null,
    latitude double precision not null, withdrawn boolean not null default false
  );
  create table office (
    id text primary key, regency_code text not null references regency, parent_id text references office,
    opened_on date, services text[] not null, provenance jsonb not null, name text not null,
    constraint office_name_check check (name <> 'Forbidden')
  )`;

let database: TestDatabase;
let db: DataSource;
let folder: string;

beforeAll(async () => {
  database = await makeTestDatabase('reference_data');
  db = await new DataSource({ type: 'postgres', url: database.url, installExtensions: false }).initialize();
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reference-data-'));
  await cp(path.resolve(__dirname, '../../../data'), folder, { recursive: true });
  await db.query('drop schema public cascade; create schema public');
  await db.query(schema);
});

afterEach(() => rm(folder, { recursive: true }));

function write(manager: EntityManager, data: ReferenceData<typeof tables>): ReturnType<typeof upsertRows> {
  return upsertRows(manager, [
    {
      table: 'province',
      key: ['code'],
      columns: ['code', 'name', 'population'],
      rows: data.rows(provinces).map(({ code, name, population_2025: population }) => ({ code, name, population })),
    },
    {
      table: 'regency',
      schema: 'public',
      key: ['code'],
      columns: ['code', 'province_code', 'name', 'latitude'],
      rows: data.rows(regencies).map(({ lat: latitude, ...regency }) => ({ ...regency, latitude })),
      absent: { mark: 'withdrawn' },
    },
    {
      table: 'office',
      key: ['id'],
      columns: ['id', 'regency_code', 'parent_id', 'opened_on', 'services', 'provenance', 'name'],
      rows: data.rows(offices).map((office) => ({
        id: office.office_id,
        regency_code: office.regency_code,
        parent_id: office.parent_office_id,
        opened_on: office.opened_on?.day ?? null,
        services: office.services,
        provenance: { source: office.source, verified: office.verified, opened: office.opened_precision },
        name: office.official_name,
      })),
      absent: 'remove',
    },
  ]);
}

function load(version = 1): Promise<LoadOutcome> {
  return db.transaction((manager) =>
    loadReferenceData(manager, { name: 'spec', version, folder, tables, write: (data) => write(manager, data) }),
  );
}

async function change(file: string, edit: (content: string) => string): Promise<void> {
  const content = await readFile(path.join(folder, file), 'utf8');
  const edited = edit(content);
  expect(edited).not.toBe(content);
  await writeFile(path.join(folder, file), edited);
}

/** The transaction that wrote each row: another one when a row was written anew, with whatever content. */
async function writers(): Promise<Map<string, string>> {
  const rows: { id: string; writer: string }[] = await db.query(
    `select code as id, xmin::text as writer from province union all select code, xmin::text from regency
     union all select id, xmin::text from office union all select name, xmin::text from reference_load`,
  );
  return new Map(rows.map(({ id, writer }) => [id, writer]));
}

/** Where the second look differs from the first. */
function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => before.get(id) !== after.get(id)).sort();
}

const none = { inserted: 0, updated: 0, unchanged: 0, removed: 0 };
const allUnchanged = [
  { table: 'province', ...none, unchanged: 38 },
  { table: 'regency', ...none, unchanged: 514 },
  { table: 'office', ...none, unchanged: 206 },
];

describe('loading', () => {
  it('writes all rows, with their types', async () => {
    expect(await load()).toEqual({
      state: 'loaded',
      read: [
        { file: 'provinces.csv', rows: 38, leftOut: 0 },
        { file: 'regencies.csv', rows: 514, leftOut: 0 },
        { file: 'offices.csv', rows: 206, leftOut: 0 },
      ],
      written: [
        { table: 'province', ...none, inserted: 38 },
        { table: 'regency', ...none, inserted: 514 },
        { table: 'office', ...none, inserted: 206 },
      ],
    });
    expect(
      await db.query(`select *, opened_on::text as opened_on from office where id = 'UKK-PROBOLINGGO-KOTA'`),
    ).toEqual([
      {
        id: 'UKK-PROBOLINGGO-KOTA',
        regency_code: '35.74',
        parent_id: 'KANIM-MALANG',
        opened_on: '2020-12-01',
        services: ['PASSPORT', 'STAY_PERMIT'],
        provenance: { source: expect.stringContaining('memoindonesia.co.id'), verified: 'true', opened: 'MONTH' },
        name: expect.stringContaining('Probolinggo'),
      },
    ]);
    expect(await db.query('select count(*)::int as count from regency where not withdrawn')).toEqual([{ count: 514 }]);
  });

  it('does nothing when the same files are there already', async () => {
    await load();
    const before = await writers();
    expect(await load()).toEqual({ state: 'unchanged' });
    expect(changed(before, await writers())).toEqual([]);
  });

  it('writes no row anew that is as it should be', async () => {
    await load();
    const before = await writers();
    expect(await load(2)).toMatchObject({ state: 'loaded', written: allUnchanged });
    // Only the record of the load itself.
    expect(changed(before, await writers())).toEqual(['spec']);
  });

  it('writes the one row that a file has changed', async () => {
    await load();
    const before = await writers();
    await change('regencies.csv', (content) =>
      content.replace(
        'Kota Pekalongan,Pekalongan,KOTA,Pekalongan,-6.8',
        'Kota Pekalongan,Pekalongan,KOTA,Pekalongan,-5.8',
      ),
    );
    expect(await load()).toMatchObject({
      written: [allUnchanged[0], { table: 'regency', ...none, updated: 1, unchanged: 513 }, allUnchanged[2]],
    });
    expect(changed(before, await writers())).toEqual(['33.75', 'spec']);
  });

  it('removes or marks what has left a file, and unmarks what comes back', async () => {
    await load();
    const original = await readFile(path.join(folder, 'regencies.csv'), 'utf8');
    await change('regencies.csv', (content) => content.replace(/^11\.02,.*\n/m, ''));
    await change('offices.csv', (content) => content.replace(/^UKK-PEKALONGAN,.*\n/m, ''));
    expect(await load()).toMatchObject({
      written: [
        allUnchanged[0],
        { table: 'regency', ...none, unchanged: 513, removed: 1 },
        { table: 'office', ...none, unchanged: 205, removed: 1 },
      ],
    });
    expect(await db.query('select code from regency where withdrawn')).toEqual([{ code: '11.02' }]);
    expect(await db.query(`select id from office where id = 'UKK-PEKALONGAN'`)).toEqual([]);
    // A row that is marked already is not marked, counted or written once more.
    expect(await load(2)).toMatchObject({ written: [{}, { unchanged: 513, removed: 0 }, { removed: 0 }] });

    await writeFile(path.join(folder, 'regencies.csv'), original);
    expect(await load()).toMatchObject({ written: [{}, { updated: 1, unchanged: 513, removed: 0 }, {}] });
    expect(await db.query('select code from regency where withdrawn')).toEqual([]);
  });

  it('happens once when two instances start together', async () => {
    const outcomes = await Promise.all([load(), load(), load()]);
    expect(outcomes.map(({ state }) => state).sort()).toEqual(['loaded', 'unchanged', 'unchanged']);
  });
});

describe('loading leaves nothing behind', () => {
  afterEach(async () => {
    expect(await writers()).toEqual(new Map());
  });

  it('when the database refuses a row of the last table', async () => {
    await change('offices.csv', (content) => content.replace('Kantor Imigrasi Kelas I TPI Malang', 'Forbidden'));
    await expect(load()).rejects.toThrow('office_name_check');
  });

  it('when the files have faults', async () => {
    await change('provinces.csv', (content) => content.replace('Aceh,ID-AC', 'Aceh,AC'));
    await change('offices.csv', (content) => content.replace('UKK-PEKALONGAN,UKK', 'UKK-PEKALONGAN,ULP'));
    const error = await load().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReferenceDataError);
    expect(error).toMatchObject({
      faults: [
        { file: 'provinces.csv', line: 2, column: 'iso_3166_2', value: 'AC' },
        { file: 'offices.csv', column: 'office_id', value: 'UKK-PEKALONGAN' },
        { file: 'offices.csv', column: 'services' },
      ],
    });
  });

  it('when it is not a transaction that it is given', async () => {
    const loading = loadReferenceData(db.manager, {
      name: 'spec',
      version: 1,
      folder,
      tables,
      write: (data) => write(db.manager, data),
    });
    await expect(loading).rejects.toThrow('LOCK TABLE can only be used in transaction blocks');
  });
});

describe('upserting', () => {
  it('removes children before their parents, and quotes every name', async () => {
    await db.query(`
      create schema "odd.schema";
      create table "odd.schema"."parent ""table""" ("a ""key""" text primary key, "select" integer);
      create table "odd.schema"."child" ("from" text primary key references "odd.schema"."parent ""table""")`);
    const runner = db.createQueryRunner();
    const hold = (keys: string[]) =>
      upsertRows(runner, [
        {
          schema: 'odd.schema',
          table: 'parent "table"',
          key: ['a "key"'],
          columns: ['a "key"', 'select'],
          rows: keys.map((key) => ({ 'a "key"': key, select: 1 })),
          absent: 'remove',
        },
        // A table of keys alone has nothing to update.
        {
          schema: 'odd.schema',
          table: 'child',
          key: ['from'],
          columns: ['from'],
          rows: keys.map((from) => ({ from })),
          absent: 'remove',
        },
      ]);
    try {
      expect(await hold(['x', "y'; drop table child; --"])).toMatchObject([{ inserted: 2 }, { inserted: 2 }]);
      expect(await hold(['x'])).toMatchObject([
        { inserted: 0, unchanged: 1, removed: 1 },
        { inserted: 0, unchanged: 1, removed: 1 },
      ]);
      expect(await runner.query('select "from" from "odd.schema".child')).toEqual([{ from: 'x' }]);
      expect(await hold([])).toMatchObject([{ removed: 1 }, { removed: 1 }]);
    } finally {
      await runner.release();
      await db.query('drop schema "odd.schema" cascade');
    }
  });
});
