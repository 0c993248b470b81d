import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { Viewer, publicViewer } from '@imigraph/identity';
import { currentRequest, runInRequest } from '@imigraph/runtime';
import { type TestDatabase, makeTestDatabase } from '@imigraph/test-database';
import { ScopedClient } from './scoped-client';
import { type TransactionWatch, ViewerTransaction } from './viewer-transaction';

let database: TestDatabase;
let source: DataSource;
const poolSize = 2;
const viewer = new Viewer({ ...publicViewer, subject: 'somebody' });

beforeAll(async () => {
  database = await makeTestDatabase('viewer');
  source = new DataSource({ type: 'postgres', url: database.url, poolSize, extra: { Client: ScopedClient } });
  await source.initialize();
  await source.query('create table mark (id text primary key)');
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

async function marks(): Promise<string[]> {
  const rows: { id: string }[] = await source.query('select id from mark order by id');
  return rows.map(({ id }) => id);
}

async function inTransaction(): Promise<number> {
  const rows: unknown[] = await source.query(
    `select from pg_stat_activity where datname = $1 and xact_start is not null and pid <> pg_backend_pid()`,
    [database.name],
  );
  return rows.length;
}

describe("the viewer's transaction", () => {
  it('does not begin before it is used', async () => {
    const transaction = new ViewerTransaction(source, viewer);
    expect(await inTransaction()).toBe(0);
    await transaction.manager();
    expect(await inTransaction()).toBe(1);
    await transaction.end();
    expect(await inTransaction()).toBe(0);
  });

  it('holds one connection however many ask at once, so that requests cannot wait for each other', async () => {
    // As many requests as there are connections, each reading ten things at once: a second connection would deadlock.
    const requests = Array.from({ length: poolSize * 4 }, async () => {
      const transaction = new ViewerTransaction(source, viewer);
      const pids = await Promise.all(
        Array.from({ length: 10 }, async () => {
          const rows: { pid: number }[] = await (await transaction.manager()).query('select pg_backend_pid() as pid');
          return rows[0]?.pid;
        }),
      );
      await transaction.end();
      return new Set(pids).size;
    });
    expect(await Promise.all(requests)).toEqual(requests.map(() => 1));
  });

  it('tells the database who looks, and the next one on the same connection nothing of it', async () => {
    const look = `select current_setting('imigraph.viewer', true) as viewer, pg_backend_pid() as pid`;
    const single = new DataSource({ type: 'postgres', url: database.url, poolSize: 1 });
    await single.initialize();
    const transaction = new ViewerTransaction(single, viewer);
    const [inside] = await (await transaction.manager()).query<{ viewer: string; pid: number }[]>(look);
    await transaction.end();
    const [outside] = await single.query<{ viewer: string; pid: number }[]>(look);
    await single.destroy();
    expect(JSON.parse(inside?.viewer ?? '')).toEqual({
      subject: 'somebody',
      roles: ['PUBLIC'],
      office: null,
      regionalOffice: null,
      purpose: null,
    });
    expect(outside).toEqual({ viewer: '', pid: inside?.pid });
  });

  it('keeps a change and gives the connection back', async () => {
    const transaction = new ViewerTransaction(source, viewer);
    await transaction.change((manager) => manager.query(`insert into mark values ('kept')`));
    expect(await marks()).toContain('kept');
    expect(await inTransaction()).toBe(0);
  });

  it('undoes all of a change that fails, with what was read before it', async () => {
    const transaction = new ViewerTransaction(source, viewer);
    await (await transaction.manager()).query('select 1');
    await expect(
      transaction.change(async (manager) => {
        await manager.query(`insert into mark values ('lost')`);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await marks()).not.toContain('lost');
    expect(await inTransaction()).toBe(0);
  });

  it('ends well after a statement that failed', async () => {
    const transaction = new ViewerTransaction(source, viewer);
    await expect((await transaction.manager()).query('select nonsense')).rejects.toThrow();
    await transaction.end();
    expect(await inTransaction()).toBe(0);
  });
});

describe('a statement', () => {
  it("carries the id of its request into the server's own view of it, and is counted", async () => {
    const scope = { requestId: 'request-4711', language: 'en' as const, sqlStatements: 0 };
    const seen = await runInRequest(scope, async () => {
      expect(currentRequest()).toBe(scope);
      const transaction = new ViewerTransaction(source, viewer);
      const rows: { query: string }[] = await (
        await transaction.manager()
      ).query('select query from pg_stat_activity where pid = pg_backend_pid()');
      await transaction.end();
      return rows[0]?.query;
    });
    expect(seen).toMatch(/^\/\* request request-4711 \*\/ select/);
    // begin, who looks, the question, commit
    expect(scope.sqlStatements).toBe(4);
  });
});

describe('what is to be written down of a request', () => {
  /** Writes one mark for each thing that was noted. */
  function watching(noted: string[]) {
    const watch: TransactionWatch = {
      began: () => undefined,
      isPending: () => noted.length > 0,
      ending: async (manager) => {
        for (const id of noted) await manager.query('insert into mark values ($1)', [id]);
        noted.length = 0;
      },
    };
    return new ViewerTransaction(source, viewer, watch);
  }

  beforeEach(() => source.query('truncate mark'));

  it('is written in the transaction that ends', async () => {
    const noted = ['read'];
    const transaction = watching(noted);
    await transaction.manager();
    await transaction.end();
    expect(await marks()).toEqual(['read']);
  });

  it('is written although a statement has failed and taken the transaction with it', async () => {
    const transaction = watching(['read']);
    const manager = await transaction.manager();
    await manager.query(`insert into mark values ('lost')`);
    await expect(manager.query('select 1/0')).rejects.toThrow('division by zero');
    await transaction.end();
    expect(await marks()).toEqual(['read']);
    expect(await inTransaction()).toBe(0);
  });

  it('is written although a change was given up', async () => {
    const transaction = watching(['read']);
    const given = transaction.change(async (manager) => {
      await manager.query(`insert into mark values ('lost')`);
      throw new Error('given up');
    });
    await expect(given).rejects.toThrow('given up');
    await transaction.end();
    expect(await marks()).toEqual(['read']);
  });

  it('takes the change with it when it cannot be written', async () => {
    await source.query(`insert into mark values ('read')`);
    const transaction = watching(['read']);
    const changed = transaction.change((manager) => manager.query(`insert into mark values ('change')`));
    await expect(changed).rejects.toThrow('duplicate key');
    expect(await marks()).toEqual(['read']);
    expect(await inTransaction()).toBe(0);
  });

  it('fails the end when it cannot be written, and gives the connection back clean', async () => {
    await source.query(`insert into mark values ('read')`);
    const transaction = watching(['read']);
    await transaction.manager();
    await expect(transaction.end()).rejects.toThrow('duplicate key');
    expect(await inTransaction()).toBe(0);
  });
});

describe('a statement of a viewer', () => {
  const isAsleep = async (): Promise<boolean> => {
    const rows: unknown[] = await source.query(
      `select from pg_stat_activity
        where datname = $1 and state = 'active' and query like '%pg_sleep(60)%' and pid <> pg_backend_pid()`,
      [database.name],
    );
    return rows.length > 0;
  };

  it('is ended by the server when it takes longer than the viewer may', async () => {
    const transaction = new ViewerTransaction(source, viewer, null, 100);
    const slow = (await transaction.manager()).query('select pg_sleep(60)');
    await expect(slow).rejects.toMatchObject({ driverError: { code: '57014' } });
    // The server says so a moment before it is through; a statement that it left alone would outlast the test.
    while (await isAsleep()) await new Promise((resolve) => setImmediate(resolve));
    await transaction.end();
  });

  it('may take as long as another viewer may, on the same connection', async () => {
    const limitOf = async (statementMs: number | null) => {
      const transaction = new ViewerTransaction(source, viewer, null, statementMs);
      const rows: unknown = await (await transaction.manager()).query('show statement_timeout');
      await transaction.end();
      return rows;
    };
    const own: unknown = await source.query('show statement_timeout');
    expect(await limitOf(100)).toEqual([{ statement_timeout: '100ms' }]);
    expect(await limitOf(30_000)).toEqual([{ statement_timeout: '30s' }]);
    expect(await limitOf(null)).toEqual(own);
    expect(await source.query('show statement_timeout')).toEqual(own);
  });
});
