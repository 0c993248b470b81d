import 'reflect-metadata';
import { Client } from 'pg';
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { type DatabaseAccess, type DatabaseDefinition, prepareDatabase } from '@imigraph/database';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';
import { type BulkLoad, bulkTable } from './bulk-load';
import { bulkLoadTables } from './bulk-load-tables';
import { type BulkLoadOutcome, loadInBulk } from './load-in-bulk';
import type { LoadProgress } from './load-progress';

class CreateBooks1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table book (number int primary key, title text, printed_at timestamptz(3), old bool)');
    await runner.query('create table page (book int not null references book, leaf int not null, unique (book, leaf))');
    for (const table of ['book', 'page']) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
      await runner.query(
        `create policy ${table}_system on ${table} for insert with check ((select viewer_has('SYSTEM')))`,
      );
    }
    for (const statement of bulkLoadTables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table page, book, bulk_load');
  }
}

const definition: DatabaseDefinition = {
  schema: 'library',
  entities: [],
  migrations: [CreateBooks1700000000000],
  writable: [],
};

interface Book {
  readonly number: number;
  readonly title: string | null;
}

/** As many books as asked for, of two pages each. */
function books(units: number, title: (number: number) => string | null = (number) => `Book ${number}`): BulkLoad {
  const made = function* (first: number, next: number): Generator<Book> {
    for (let number = first; number < next; number++) yield { number, title: title(number) };
  };
  return {
    name: 'books',
    units,
    batch: 100,
    tables: [
      bulkTable<Book>({
        into: 'book',
        columns: {
          number: (book) => book.number,
          title: (book) => book.title,
          printed_at: () => new Date('2026-01-02T03:04:05.678Z'),
          old: ({ number }) => number % 2 === 0,
        },
        rows: made,
      }),
      bulkTable<{ book: number; leaf: number }>({
        into: 'page',
        columns: { book: ({ book }) => book, leaf: ({ leaf }) => leaf },
        *rows(first, next) {
          for (const { number } of made(first, next)) for (const leaf of [1, 2]) yield { book: number, leaf };
        },
      }),
    ],
  };
}

let database: TestDatabase;
let access: DatabaseAccess;
let admin: string;

/** Not a superuser, whom no policy would bind: the owner of a database, as the user of DATABASE_URL is. */
async function makeAdmin(): Promise<string> {
  const user = `${database.name}_admin`;
  await onTestServer(async (server) => {
    await server.query(`create role ${user} login createrole password 'only for this spec'`);
    await server.query(`alter database ${database.name} owner to ${user}`);
  });
  return user;
}

async function sql<Row extends object>(text: string): Promise<Row[]> {
  return onTestServer(async (client) => (await client.query<Row>(text)).rows, database.url);
}

const isLoading = `application_name = 'imigraph library (bulk load)' and datname = current_database()`;

/**
 * Loads a thousand books, held up at the batch of one of them while the work is done: another transaction has written
 * that book, and withdraws it afterwards. Answers how the load ended.
 */
async function whileHeldUp(number: number, work: () => Promise<void>): Promise<BulkLoadOutcome | Error> {
  const rival = new Client({ connectionString: database.url });
  await rival.connect();
  try {
    await rival.query('begin');
    await rival.query('insert into library.book (number) values ($1)', [number]);
    const load = loadInBulk(access, 'library', books(1_000)).catch((error: Error) => error);
    const waiting = `select from pg_stat_activity where ${isLoading} and wait_event_type = 'Lock'`;
    while ((await sql(waiting)).length === 0);
    await work();
    await rival.query('rollback');
    return await load;
  } finally {
    await rival.end();
  }
}

const counts = async () => {
  const [found] = await sql<Record<string, number>>(
    `select (select count(*)::int from library.book) as books, (select count(*)::int from library.page) as pages,
            (select coalesce(sum(row_count), 0)::int from library.bulk_load) as recorded`,
  );
  return found;
};

beforeEach(async () => {
  database = await makeTestDatabase('bulk');
  admin = await makeAdmin();
  const url = new URL(database.url);
  [url.username, url.password] = [admin, 'only for this spec'];
  access = { adminUrl: url.toString(), rolePrefix: database.name, roleKey: 'a key that is only for this spec file' };
  await prepareDatabase(access, definition);
});

afterEach(async () => {
  await sql(`drop owned by ${database.name}_library`);
  await onTestServer((server) => server.query(`drop role ${database.name}_library`));
  await database.drop();
  await onTestServer((server) => server.query(`drop role ${admin}`));
});

describe('a bulk load', () => {
  it('brings every row once under forced row-level security, and says how far it is', async () => {
    const told: LoadProgress[] = [];
    const onProgress = (progress: LoadProgress) => told.push(progress);
    expect(await loadInBulk(access, 'library', books(250), { onProgress })).toBe('LOADED');
    expect(await counts()).toEqual({ books: 250, pages: 500, recorded: 750 });
    expect(told.map(({ percent, rows }) => [percent, rows])).toEqual([
      [40, 300],
      [80, 600],
      [100, 750],
    ]);
    expect(
      await sql('select number, title, printed_at, old from library.book where number in (0, 249) order by 1'),
    ).toEqual([
      { number: 0, title: 'Book 0', printed_at: new Date('2026-01-02T03:04:05.678Z'), old: true },
      { number: 249, title: 'Book 249', printed_at: new Date('2026-01-02T03:04:05.678Z'), old: false },
    ]);
  });

  it('writes nothing when it is done again, and only what is missing when it has grown', async () => {
    await loadInBulk(access, 'library', books(250));
    const look = () => sql('select xmin::text, * from library.book order by number');
    const before = await look();
    expect(await loadInBulk(access, 'library', books(250))).toBe('LOADED_BEFORE');
    expect(await loadInBulk(access, 'library', books(120))).toBe('LOADED_BEFORE');
    expect(await look()).toEqual(before);
    expect(await loadInBulk(access, 'library', books(1_000))).toBe('LOADED');
    expect(await counts()).toEqual({ books: 1_000, pages: 2_000, recorded: 3_000 });
    expect((await look()).slice(0, 250)).toEqual(before);
  });

  it('keeps whatever text there is', async () => {
    const hard = ['', '\\N', 'a\tb', 'a\nb\r\\n', '\\.', '"quoted", ’ and é 漢 😀', null];
    await loadInBulk(
      access,
      'library',
      books(hard.length, (number) => hard[number] ?? null),
    );
    const kept = await sql<{ title: string | null }>('select title from library.book order by number');
    expect(kept.map(({ title }) => title)).toEqual(hard);
  });

  it('brings nothing of a batch with a faulty row, says where without saying what, and goes on when it is mended', async () => {
    const faulty = books(250, (number) => (number === 142 ? 'a secret\u0000' : `Book ${number}`));
    await expect(loadInBulk(access, 'library', faulty)).rejects.toThrow(
      'The load of books stopped at units 100 to 199, book: PostgreSQL refused its rows (22021, line 43).',
    );
    expect(await counts()).toEqual({ books: 100, pages: 200, recorded: 300 });
    expect(await loadInBulk(access, 'library', books(250))).toBe('LOADED');
    expect(await counts()).toEqual({ books: 250, pages: 500, recorded: 750 });
  });

  it('names the constraint that a row breaks', async () => {
    await sql(`insert into library.book (number) values (105)`);
    await expect(loadInBulk(access, 'library', books(250))).rejects.toThrow(
      'units 100 to 199, book: PostgreSQL refused its rows (23505 of book_pkey).',
    );
    expect(await counts()).toEqual({ books: 101, pages: 200, recorded: 300 });
  });

  it('brings nothing of a batch whose rows cannot be made', async () => {
    const broken = books(250, (number) => {
      if (number === 199) throw new RangeError('there is no such book');
      return null;
    });
    await expect(loadInBulk(access, 'library', broken)).rejects.toThrow(
      'units 100 to 199, book: there is no such book.',
    );
    expect(await counts()).toEqual({ books: 100, pages: 200, recorded: 300 });
  });

  it('brings nothing of a batch that cannot be written down', async () => {
    await sql(`create function library.refuse() returns trigger language plpgsql as $$ begin raise 'no room'; end $$`);
    await sql(`create trigger refused before insert on library.bulk_load for each row when (new.first_unit = 100)
      execute function library.refuse()`);
    await expect(loadInBulk(access, 'library', books(250))).rejects.toThrow(
      'units 100 to 199, its end: PostgreSQL refused its rows (P0001).',
    );
    expect(await counts()).toEqual({ books: 100, pages: 200, recorded: 300 });
  });

  it('notices rows that a trigger or a policy swallows', async () => {
    await sql(`create function library.swallow() returns trigger language plpgsql as $$ begin return null; end $$`);
    await sql(`create trigger page_swallowed before insert on library.page for each row when (new.leaf = 2)
      execute function library.swallow()`);
    await expect(loadInBulk(access, 'library', books(250))).rejects.toThrow(
      'units 0 to 99, page: 200 rows were staged and 100 moved.',
    );
    expect(await counts()).toEqual({ books: 0, pages: 0, recorded: 0 });
  });

  it('stops between two batches when it is not wanted any more', async () => {
    let asked = 0;
    const isWanted = () => ++asked <= 2;
    expect(await loadInBulk(access, 'library', books(1_000), { isWanted })).toBe('INTERRUPTED');
    expect(await counts()).toEqual({ books: 200, pages: 400, recorded: 600 });
  });

  it('keeps what is staged from the app’s role, which may read every lasting table', async () => {
    await whileHeldUp(150, async () => {
      const staged = `select relname as name, relpersistence as kind from pg_class where relname like 'staged%' and relkind = 'r'`;
      expect(await sql(`${staged} order by 1`)).toEqual([
        { name: 'staged_book', kind: 't' },
        { name: 'staged_page', kind: 't' },
      ]);
    });
  });
});

describe('a load that is killed in the middle of a batch', () => {
  it('leaves whole batches, and the next load repairs it', async () => {
    const ended = await whileHeldUp(350, async () => {
      await sql(`select pg_terminate_backend(pid) from pg_stat_activity where ${isLoading}`);
    });
    expect(ended).toMatchObject({ message: expect.stringContaining('stopped at units 300 to 399, book: ') });
    expect(await counts()).toEqual({ books: 300, pages: 600, recorded: 900 });
    expect(await loadInBulk(access, 'library', books(1_000))).toBe('LOADED');
    expect(await counts()).toEqual({ books: 1_000, pages: 2_000, recorded: 3_000 });
  });
});

describe('while an instance loads', () => {
  it('another one prepares the database and leaves the load to it, and waits for neither', async () => {
    const outcome = await whileHeldUp(350, async () => {
      await prepareDatabase(access, definition);
      expect(await loadInBulk(access, 'library', books(1_000))).toBe('LOADED_BY_ANOTHER');
      expect(await counts()).toEqual({ books: 300, pages: 600, recorded: 900 });
    });
    expect(outcome).toBe('LOADED');
    expect(await counts()).toEqual({ books: 1_000, pages: 2_000, recorded: 3_000 });
  });
});
