import { getIntrospectionQuery } from 'graphql';
import { type Answer, type TestGateway, startTestGateway } from '../testing/test-gateway';

const json = { 'content-type': 'application/json' };

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

function expectTooLarge(answer: Answer, message: string): void {
  expect([answer.status, answer.data, answer.errors]).toEqual([
    400,
    undefined,
    [{ message, extensions: { code: 'OPERATION_TOO_LARGE', requestId: answer.headers.get('x-request-id') } }],
  ]);
}

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const deep = (levels: number) => `{ due ${'region { '.repeat(levels - 1)} code ${'} '.repeat(levels - 1)} }`;

describe('an operation that asks for too much is told the limit, what it has, and what would pass', () => {
  it.each([
    [
      'tokens',
      `{ ${many(1_999, () => 'due')} }`,
      'The operation has 2001 tokens; it may have 2000. Split it into several operations, and send values as variables.',
    ],
    [
      'so many tokens that they are not all counted',
      `{ ${many(100_000, () => 'due')} }`,
      'The operation has 20000 or more tokens; it may have 2000. Split it into several operations, and send values as variables.',
    ],
    [
      'brackets',
      `{ due(on: ${'{ a: '.repeat(31)} 1 ${'}'.repeat(31)}) }`,
      'The operation has 33 levels of brackets; it may have 32. Put fewer objects and lists into each other.',
    ],
    // Eighteen take the gateway more than a second when they are let in, and each more doubles that.
    [
      'lists in lists',
      `{ due(on: ${'['.repeat(28)}${']'.repeat(28)}) }`,
      'The operation has 28 levels of lists in lists; it may have 4. Send the value as a variable.',
    ],
    [
      'depth',
      deep(21),
      'The operation has 21 levels of fields; it may have 20. Start from a field that is nearer to what you look for.',
    ],
    [
      'fields at the top',
      `{ ${many(31, () => 'due')} }`,
      'The operation has 31 fields at the top; it may have 30. Split it into several operations.',
    ],
    [
      'fields',
      `{ a: servicePoints { ${many(1_000, () => 'id')} } }`,
      'The operation has 1001 fields with its fragments spread; it may have 1000. Split it into several operations.',
    ],
    [
      'aliases',
      `{ servicePoints { ${many(51, (index) => `a${index}: id`)} } }`,
      'The operation has 51 aliases; it may have 50. Split it into several operations, or use a field that takes a list.',
    ],
    [
      'directives',
      `{ due ${many(51, () => '@include(if: true)')} }`,
      'The operation has 51 directives; it may have 50. Split it into several operations.',
    ],
    [
      'a bomb of fragments',
      `{ ...F0 } ${many(20, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F20 on Query { due }`,
      `The operation has 1024 fields with its fragments spread; it may have 1000. Split it into several operations.`,
    ],
  ])('%s', async (_what, query, message) => {
    expectTooLarge(await gateway.ask(query), message);
  });

  it('in Indonesian', async () => {
    expectTooLarge(
      await gateway.ask(`{ ${many(31, () => 'due')} }`, { 'accept-language': 'id' }),
      'Operasi ini memiliki 31 field di tingkat teratas; yang boleh 30. Bagi menjadi beberapa operasi.',
    );
  });

  it('as plain JSON too, where a wrong operation would be 200', async () => {
    expect((await gateway.ask(deep(21), { accept: 'application/json' })).status).toBe(400);
  });

  it('by GET', async () => {
    const query = encodeURIComponent(deep(21));
    expect((await gateway.request(`/graphql?query=${query}`)).errors[0]?.extensions.code).toBe('OPERATION_TOO_LARGE');
    const variables = `{"a":${'['.repeat(32)}${']'.repeat(32)}}`;
    expectTooLarge(
      await gateway.request(`/graphql?query={due}&variables=${variables}`),
      'The operation has 34 levels of objects and lists in its JSON; it may have 32. Put fewer objects and lists into each other.',
    );
  });

  it.each(['variables', 'extensions', 'somethingElse'])('in the depth of its %s', async (name) => {
    const body = `{"query":"{ due }","${name}":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    expectTooLarge(
      await gateway.request('/graphql', { method: 'POST', headers: json, body }),
      'The operation has 100002 levels of objects and lists in its JSON; it may have 32. Put fewer objects and lists into each other.',
    );
  });
});

it('refuses several operations in one request', async () => {
  const body = JSON.stringify([{ query: '{ due }' }, { query: '{ due }' }]);
  const answer = await gateway.request('/graphql', { method: 'POST', headers: json, body });
  expect(answer).toMatchObject({
    status: 400,
    errors: [
      {
        message:
          'Send one operation per request: an object {"query": "…"}, not a list. One operation can ask for several fields.',
        extensions: { code: 'BAD_REQUEST' },
      },
    ],
  });
});

it.each([
  ['just as deep as it may be', deep(20)],
  ['as many fields at the top', `{ ${many(30, () => 'due')} }`],
  ['as many lists in lists as often as the tokens allow', `{ due(on: [${many(240, () => '[[[]]]')}]) }`],
  ['as many aliases', `{ servicePoints { ${many(50, (index) => `a${index}: id`)} } }`],
  [
    'more than that in a fragment',
    `{ servicePoints { ...F } } fragment F on ServicePoint { ${many(100, () => 'id')} }`,
  ],
  ['as many fields', `{ servicePoints { ${many(999, () => 'id')} } }`],
])('lets through what is %s', async (_what, query) => {
  const { errors } = await gateway.ask(query);
  expect(errors.map(({ extensions }) => extensions.code)).not.toContain('OPERATION_TOO_LARGE');
});

it('leaves a fragment that spreads itself to validation', async () => {
  const { errors } = await gateway.ask('{ ...A } fragment A on Query { due ...B } fragment B on Query { ...A }');
  expect(errors).toMatchObject([
    { message: expect.stringMatching(/within itself/), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  ]);
});

it('tells a token that is refused before it reads the operation', async () => {
  const answer = await gateway.ask(deep(21), { authorization: 'Bearer nonsense' });
  expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

it('lets the introspection of GraphiQL through, with everything that it can ask for', async () => {
  const query = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
  });
  expect(await gateway.ask(query)).toMatchObject({ status: 200, errors: [] });
});

it('takes its limits from the environment, and has none with ACCESS=open', async () => {
  const strict = await startTestGateway({ LIMIT_DEPTH: '1', LIMIT_BODY_BYTES: '1024' });
  const open = await startTestGateway({ ACCESS: 'open' });
  const two = '{ servicePoints { id } }';
  const large = `{ ${many(60, (index) => `a${index}: due`)} } # ${'x'.repeat(1_100_000)}`;
  const answers = [await strict.ask(two), await strict.ask(large), await open.ask(large)];
  await strict.stop();
  await open.stop();
  expect(answers.map(({ status, errors }) => [status, errors[0]?.message])).toEqual([
    [400, expect.stringContaining('has 2 levels of fields; it may have 1.')],
    [413, expect.stringContaining('larger than 1024 bytes')],
    [200, undefined],
  ]);
});
