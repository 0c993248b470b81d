import { ApolloServer } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import {
  AppError,
  ForbiddenError,
  InvalidInputError,
  type Language,
  NotFoundError,
  UnauthenticatedError,
  errorCodes,
} from '@imigraph/errors';
import { describeFault } from './describe-fault';
import { makeFormatError, maskedText } from './format-error';
import { runInRequest } from './request-scope';

const masked = 'Something went wrong on our side. Try again; if it stays, report the request id.';

const logged: Record<string, unknown>[] = [];
const log = pino(
  { serializers: { err: describeFault }, formatters: { level: (level) => ({ level }) } },
  { write: (line: string) => logged.push(JSON.parse(line) as Record<string, unknown>) },
);
const formatError = makeFormatError(log, 'offices');

/** What `thing` throws; set by each case. */
let thrown: unknown;
let apollo: ApolloServer;

beforeAll(async () => {
  apollo = new ApolloServer({
    typeDefs: 'type Query { list: [Thing!]! } type Thing { name(on: Int): String mustBe: String! }',
    resolvers: {
      Query: { list: () => [{}] },
      Thing: {
        name: () => {
          throw thrown;
        },
        mustBe: () => null,
      },
    },
    formatError,
  });
  await apollo.start();
});

afterAll(() => apollo.stop());

beforeEach(() => {
  logged.length = 0;
});

async function errorsOf(
  query: string,
  variables = {},
  language: Language = 'en',
): Promise<readonly GraphQLFormattedError[] | undefined> {
  const scope = { requestId: 'r-1', language, sqlStatements: 0 };
  const { body } = await runInRequest(scope, () => apollo.executeOperation({ query, variables }));
  return body.kind === 'single' ? body.singleResult.errors : undefined;
}

async function answerTo(error: unknown, language: Language = 'en'): Promise<GraphQLFormattedError | undefined> {
  thrown = error;
  return (await errorsOf('{ list { name } }', {}, language))?.[0];
}

const signIn = { id: 'Masuklah dahulu.', en: 'Sign in first.' };

describe('an error that the caller should know', () => {
  it.each([
    [new ForbiddenError({ id: 'Hanya untuk petugas.', en: 'This is for officers.' }), 'FORBIDDEN'],
    [new UnauthenticatedError(signIn), 'UNAUTHENTICATED'],
    [new InvalidInputError({ id: 'Tulis sebuah tanggal.', en: 'Write a day.' }), 'BAD_USER_INPUT'],
    [new AppError('TIMEOUT', { id: 'Terlalu lama.', en: 'It took too long.' }), 'TIMEOUT'],
  ])('is said with its code and place, in the language of the request: %p', async (error, code) => {
    expect((await answerTo(error, 'id'))?.message).toBe(error.text.id);
    logged.length = 0;
    const message = error.text.en;
    expect(await answerTo(error)).toEqual({
      message,
      locations: [{ line: 1, column: 10 }],
      path: ['list', 0, 'name'],
      extensions: { code, requestId: 'r-1' },
    });
    expect(logged).toEqual([expect.objectContaining({ level: 'info', code, path: ['list', 0, 'name'] })]);
  });

  it('says what is not there', async () => {
    const error = new NotFoundError({ id: 'kantor', en: 'office' }, 'KANIM-X');
    expect((await answerTo(error))?.message).toBe('There is no office "KANIM-X" that you may see.');
    expect((await answerTo(error, 'id'))?.message).toBe('Tidak ada kantor "KANIM-X" yang boleh Anda lihat.');
  });

  it('says which part and field met a limit of the database', async () => {
    const error = Object.assign(new Error('canceling statement'), { driverError: { code: '57014' } });
    expect(await answerTo(error)).toMatchObject({
      message:
        'The part of the graph called offices needed longer for "name" than it may. Ask for less: fewer rows ("first") or a narrower condition.',
      path: ['list', 0, 'name'],
      extensions: { code: 'TIMEOUT' },
    });
    expect((await answerTo(error, 'id'))?.message).toMatch(/^Bagian graf bernama offices memerlukan .* "name"/);
  });

  it('is found below what was put around it', () => {
    const wrapped = new GraphQLError('Context creation failed: Sign in first.', {
      originalError: new UnauthenticatedError(signIn),
    });
    expect(formatError(wrapped.toJSON(), wrapped)).toEqual({
      message: signIn.id,
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });
});

describe('a fault of ours', () => {
  const inside = 'relation "person" does not exist at 10.0.0.5:5432';

  it.each([
    ['an Error', new Error(inside)],
    ['something that is no Error', inside],
    [
      'a GraphQLError with a code of its own',
      new GraphQLError(inside, { extensions: { code: 'E_DATABASE', sql: inside } }),
    ],
    [
      'a GraphQLError that admits it',
      new GraphQLError(inside, { extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: [inside] } }),
    ],
  ])('is masked and logged once: %s', async (_what, error) => {
    expect(await answerTo(error)).toEqual({
      message: masked,
      locations: [{ line: 1, column: 10 }],
      path: ['list', 0, 'name'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' },
    });
    expect(logged).toEqual([
      expect.objectContaining({ level: 'error', msg: 'request failed', path: ['list', 0, 'name'] }),
    ]);
  });

  it('is masked in Indonesian too', async () => {
    expect((await answerTo(new Error(inside), 'id'))?.message).toBe(
      'Ada yang salah di pihak kami. Coba lagi; jika tetap terjadi, laporkan id permintaannya.',
    );
  });

  it('is a null where the schema promises a value', async () => {
    expect(await errorsOf('{ list { mustBe } }')).toEqual([
      expect.objectContaining({ message: masked, path: ['list', 0, 'mustBe'] }),
    ]);
  });
});

describe('what Apollo Server says', () => {
  it.each([
    ['{ list', {}, 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
    ['{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED', /^Cannot query field "nothing"/],
    [
      'query ($on: Int!) { list { name(on: $on) } }',
      { on: 'x' },
      'BAD_USER_INPUT',
      /^Variable "\$on" got invalid value/,
    ],
    ['query A { list { name } } query B { list { name } }', {}, 'OPERATION_RESOLUTION_FAILURE', /operation name/],
  ])('passes in its own words: %s', async (query, variables, code, message) => {
    expect(await errorsOf(query, variables)).toEqual([
      expect.objectContaining({ message: expect.stringMatching(message), extensions: { code, requestId: 'r-1' } }),
    ]);
  });

  it.each([
    ['{ list', 'Dokumen GraphQL tidak dapat dibaca. Syntax Error: Expected Name, found <EOF>.'],
    ['{ nothing }', 'Dokumen GraphQL tidak sesuai dengan skema. Cannot query field "nothing" on type "Query".'],
  ])('stands behind a sentence in Indonesian: %s', async (query, message) => {
    expect(await errorsOf(query, {}, 'id')).toMatchObject([{ message }]);
  });

  it.each([
    ['query ($on: Int!) { list { name(on: $on) } }', { on: '3573002802900001' }],
    ['{ list { name(on: 3573002802900001) } }', {}],
    ['{ list { name(on: "3573002802900001") } }', {}],
  ])('repeats no number of sixteen digits, which may be somebody’s: %s', async (query, variables) => {
    const told = JSON.stringify([await errorsOf(query, variables), logged]);
    expect(told).toContain('****************');
    expect(told).not.toContain('3573002802900001');
  });

  it.each(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED'])('has another name here: %s', (code) => {
    const error = new GraphQLError('PersistedQueryNotFound', { extensions: { code } });
    expect(formatError(error.toJSON(), error).extensions).toEqual({ code: 'BAD_REQUEST' });
  });
});

describe('the error of a subgraph, as the gateway hands it on', () => {
  const fromSubgraph = (code: string | undefined) =>
    new GraphQLError('You may not see the secret.', {
      path: ['list', 2, 'secret'],
      originalError: { name: 'raw', message: 'raw' },
      extensions: { code, serviceName: 'offices', response: { url: 'http://10.0.0.5:4001' }, stacktrace: ['at x'] },
    });

  it.each(errorCodes.filter((code) => code !== 'INTERNAL_SERVER_ERROR'))(
    'keeps its code, words and place: %s',
    (code) => {
      const error = fromSubgraph(code);
      expect(formatError(error.toJSON(), error)).toEqual({
        message: 'You may not see the secret.',
        path: ['list', 2, 'secret'],
        extensions: { code, subgraph: 'offices' },
      });
    },
  );

  it.each(['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR', undefined])(
    'is masked when it is a fault: %s',
    (code) => {
      const error = fromSubgraph(code);
      expect(formatError(error.toJSON(), error)).toEqual({
        message: maskedText.id,
        path: ['list', 2, 'secret'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'offices' },
      });
      // The subgraph has logged it as its own.
      expect(logged.map(({ level }) => level)).toEqual(['info']);
    },
  );
});
