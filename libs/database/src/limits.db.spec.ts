import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { makeFormatError, runInRequest } from '@imigraph/runtime';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';

let database: TestDatabase;
let source: DataSource;
const formatError = makeFormatError(pino({ level: 'silent' }), 'offices');

beforeAll(async () => {
  database = await makeTestDatabase('limits');
  await onTestServer((client) => client.query('create table thing (id int)'), database.url);
  source = new DataSource({
    type: 'postgres',
    url: database.url,
    extra: { options: '-c statement_timeout=100 -c lock_timeout=50' },
  });
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** What a client is told when a resolver runs the statement. */
async function toldOf(statement: string) {
  const originalError = await source.query(statement).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error : null),
  );
  const error = new GraphQLError(originalError?.message ?? 'nothing failed', { originalError });
  const scope = { requestId: 'limits', language: 'en', sqlStatements: 0 } as const;
  return runInRequest(scope, () => formatError(error.toJSON(), error));
}

describe('a statement that reaches a limit', () => {
  it('of its time is ended by the server, and the client is told to ask for less', async () => {
    expect(await toldOf('select pg_sleep(5)')).toMatchObject({
      message: expect.stringContaining('Ask for less') as string,
      extensions: { code: 'TIMEOUT' },
    });
    // Not merely given up: nothing goes on in the server.
    const left = await onTestServer(
      async (client) =>
        (
          await client.query(
            `select from pg_stat_activity where datname = $1 and state = 'active' and pid <> pg_backend_pid()`,
            [database.name],
          )
        ).rowCount,
      database.url,
    );
    expect(left).toBe(0);
  });

  it('of its wait for a lock ends too, and the client is told to try again', async () => {
    await onTestServer(async (client) => {
      await client.query('begin');
      await client.query('lock table thing in access exclusive mode');
      expect(await toldOf('select * from thing')).toMatchObject({
        message: expect.stringContaining('Try again shortly') as string,
        extensions: { code: 'TIMEOUT' },
      });
    }, database.url);
  });

  it('is told apart from a fault, which is masked', async () => {
    expect(await toldOf('select * from nowhere')).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  });
});
