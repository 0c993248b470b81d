import { randomUUID } from 'node:crypto';
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type IntrospectionQuery,
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { CallSigner } from '@imigraph/call-signing';
import { GraphSystem, type SubgraphName, until } from '@imigraph/graph-system';
import { roles } from '@imigraph/identity';
import { parseSecretKeys } from '@imigraph/secret-key';
import {
  AccessTable,
  type PersonalKey,
  type Persona,
  claimsOf,
  maySee,
  personalKeys,
  personas,
} from '@imigraph/testing';

/** What each persona may see and do is docs/access.csv, and whom it concerns is SQL: see personalKeys. */
const table = AccessTable.read();

let graph: GraphSystem;
let schema: GraphQLSchema;
let people: Readonly<Record<keyof typeof personalKeys, readonly PersonalKey[]>>;

beforeAll(async () => {
  graph = await GraphSystem.start({
    env: { LIMIT_ROOT_FIELDS: '1000', LIMIT_ALIASES: '10000', LIMIT_FIELDS: '20000', LIMIT_TOKENS: '20000' },
  });
  const { data } = await graph.ask<IntrospectionQuery, never>(getIntrospectionQuery());
  schema = buildClientSchema(data);
  await until(async () => (await graph.sql('select from applications.application_snapshot')).length > 0);
  await until(async () => (await graph.sql('select from foreigner_residence.permit_snapshot')).length > 0);
  people = {
    applications: await graph.sql<PersonalKey>(personalKeys.applications),
    'foreigner-residence': await graph.sql<PersonalKey>(personalKeys['foreigner-residence']),
  };
});

afterAll(() => graph.stop());

async function askAs<Data>({ role, subject, office, regionalOffice, purpose }: Persona, document: string) {
  if (role === 'PUBLIC') return graph.ask<Data, never>(document);
  const token = await graph.token(role as Exclude<typeof role, 'SYSTEM'>, {
    ...(subject === null ? {} : { sub: subject }),
    ...(office === null ? {} : { office }),
    ...(regionalOffice === null ? {} : { regional_office: regionalOffice }),
    ...(purpose === null ? {} : { purpose }),
  });
  return graph.ask<Data, never>(document, { token });
}

const everyone = personas.map((persona) => [`${persona.role} ${persona.is}`, persona] as const);

/** The types of people with a key, the key's field, and the root fields that lead to them. */
const nouns = [
  { type: 'Foreigner', subgraph: 'foreigner-residence', key: 'id', single: 'foreigner', list: 'foreigners' },
  { type: 'StayPermit', subgraph: 'foreigner-residence', key: 'number', single: 'stayPermit', list: 'stayPermits' },
  { type: 'PassportApplication', subgraph: 'applications', key: 'number', single: 'application', list: 'applications' },
] as const satisfies readonly { subgraph: SubgraphName & keyof typeof personalKeys; [name: string]: string }[];

type Noun = (typeof nouns)[number];

/** Root fields that count rows of people, with which rows they count. */
const statistics = [
  {
    field: 'applicationStatistics',
    type: 'ApplicationStatistics',
    subgraph: 'applications',
    of: 'PassportApplication',
    counts: 'select number as key from applications.application where submitted_at is not null',
  },
  {
    field: 'permitStatistics',
    type: 'PermitStatistics',
    subgraph: 'foreigner-residence',
    of: 'StayPermit',
    counts: `select number as key from foreigner_residence.stay_permit where state = 'ACTIVE'`,
  },
] as const;

const rowsOf = ({ subgraph, type }: Noun) => people[subgraph].filter((row) => row.type === type);
const seenOf = (noun: Noun, persona: Persona) => rowsOf(noun).filter((row) => maySee(table, claimsOf(persona), row));
const mayAsk = ({ role }: Persona, field: string) => table.rowsFor([role], 'Query', field).length > 0;

/** Every row by its key, as a0, a1, … in one operation. */
const everyRow = ({ single, key }: Noun, rows: readonly PersonalKey[]) =>
  `{ ${rows.map((row, index) => `a${index}: ${single}(${key}: "${row.key}") { ${key} }`).join(' ')} }`;

const refused = expect.stringMatching(/^(FORBIDDEN|UNAUTHENTICATED)$/) as string;

describe('the table', () => {
  const objectTypes = () =>
    Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
    );
  /** A page tells no more than the rows that are on it. */
  const isPage = (name: string) => /(Connection|Edge)$/.test(name);

  it('says of every field of the graph who may see it', () => {
    const unsaid = objectTypes()
      .filter(({ name }) => !isPage(name))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => [type.name, field] as const))
      .filter(([type, field]) => table.rowsFor(roles, type, field).length === 0);
    expect(unsaid).toEqual([]);
  });

  it('says nothing of what the graph does not have', () => {
    const fields = new Map(objectTypes().map((type) => [type.name, Object.keys(type.getFields())]));
    const unknown = table.rows.filter(
      ({ type, field }) => !fields.has(type) || (field !== '*' && !fields.get(type)?.includes(field)),
    );
    expect(unknown).toEqual([]);
  });

  it('says nothing twice', () => {
    const said = table.rows.map((row) => Object.values(row).join());
    expect(said).toEqual([...new Set(said)]);
  });
});

describe.each(everyone)('%s', (_name, persona) => {
  it.each(nouns)('finds in the list of $list who may be seen, and counts no more', async (noun) => {
    const { list, key } = noun;
    const { data, errors } = await askAs<
      Record<string, { totalCount: number; edges: { node: Record<string, string> }[] }>
    >(persona, `{ ${list}(first: 100) { totalCount edges { node { ${key} } } } }`);
    if (!mayAsk(persona, list)) {
      expect(errors).toMatchObject([{ path: [list], extensions: { code: refused } }]);
      return;
    }
    expect(errors).toBeUndefined();
    const expected = seenOf(noun, persona).map((row) => row.key);
    expect(data[list]?.edges.map(({ node }) => node[key]).sort()).toEqual(expected.sort());
    expect(data[list]?.totalCount).toBe(expected.length);
  });

  it.each(nouns)('finds by its key each $type that may be seen, and no other', async (noun) => {
    const rows = rowsOf(noun);
    const { data, errors } = await askAs<Record<string, object | null> | null>(persona, everyRow(noun, rows));
    if (!mayAsk(persona, noun.single)) {
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(rows.map(() => refused));
      expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
      return;
    }
    expect(errors).toBeUndefined();
    const found = rows.filter((_row, index) => data?.[`a${index}`] !== null).map((row) => row.key);
    expect(found).toEqual(seenOf(noun, persona).map((row) => row.key));
  });

  it.each(nouns)('finds among the entities the $type that may be seen', async (noun) => {
    const rows = rowsOf(noun);
    const found = await entitiesAs(persona, noun, rows);
    expect(found).toEqual(rows.map((row) => (maySee(table, claimsOf(persona), row) ? { [noun.key]: row.key } : null)));
  });

  it.each(nouns)('is told the fields of a $type that are listed, and no other', async (noun) => {
    const [row] = seenOf(noun, persona);
    if (!row) return;
    const fields = Object.values((schema.getType(noun.type) as GraphQLObjectType).getFields()).filter(
      ({ args }) => !args.some(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined),
    );
    const selection = fields.map(({ name, type }) => `${name}${shallow(type)}`).join(' ');
    const { data, errors = [] } = await askAs<Record<string, Record<string, unknown>>>(
      persona,
      `{ row: ${noun.single}(${noun.key}: "${row.key}") { ... on ${noun.type} { ${selection} } } }`,
    );
    const failed = new Set(errors.map(({ path }) => path?.[1]));
    const may = ({ name }: { name: string }) => maySee(table, claimsOf(persona), row, name);
    expect([...failed].sort()).toEqual(
      fields
        .filter((field) => !may(field))
        .map(({ name }) => name)
        .sort(),
    );
    for (const field of fields.filter((one) => !may(one))) expect(data.row?.[field.name]).toBeNull();
  });

  it('is told the numbers of identity papers whole or masked, as is listed', async () => {
    const claims = claimsOf(persona);
    const [passport] = people['foreigner-residence'].filter(
      (row) => row.type === 'ForeignPassport' && maySee(table, claims, row),
    );
    const [application] = people.applications.filter((row) => maySee(table, claims, row));
    if (passport) {
      const { data } = await askAs<Told>(
        persona,
        '{ foreigners(first: 100) { edges { node { passports { edges { node { id number } } } } } } }',
      );
      const { number } = data.foreigners.edges
        .flatMap(({ node }) => node.passports.edges)
        .map(({ node }) => node)
        .find(({ id }) => id === passport.key) ?? { number: '' };
      const [row] = await graph.sql<{ number: string }>(
        'select number_clear as number from foreigner_residence.foreign_passport where id = $1',
        [passport.key],
      );
      const whole = row?.number ?? '';
      const told = table.tellingFor([persona.role], 'ForeignPassport', 'number');
      expect(number).toBe(told === 'WHOLE' ? whole : `${whole.slice(0, 1)}****${whole.slice(5)}`);
    }
    if (application) {
      const { data } = await askAs<Record<'application', { applicantNik: string }>>(
        persona,
        `{ application(number: "${application.key}") { ... on PassportApplication { applicantNik } } }`,
      );
      const told = table.tellingFor([persona.role], 'PassportApplication', 'applicantNik');
      expect(data.application.applicantNik).toMatch(told === 'WHOLE' ? /^\d{16}$/ : /^\d{4}\*{8}\d{4}$/);
    }
  });

  it('is told numbers of people as exactly as is listed', async () => {
    const { data } = await askAs<Record<'many' | 'few', Record<string, { accuracy: string }>>>(
      persona,
      `{ many: servicePoint(id: "KANIM-MALANG") { openApplications { accuracy } foreignResidents { accuracy } }
         few: servicePoint(id: "KANIM-MAKASSAR") { openApplications { accuracy } foreignResidents { accuracy } } }`,
    );
    for (const field of ['openApplications', 'foreignResidents']) {
      const told = table.tellingFor([persona.role], 'Office', field);
      const few = told === 'WHOLE' ? 'EXACT' : 'SUPPRESSED';
      expect(data.many[field]?.accuracy).toBe(told === 'WHOLE' ? 'EXACT' : 'ROUNDED');
      expect(data.few[field]?.accuracy).toBe(few);
    }
  });

  it.each(statistics)('is told by $field of who may be seen, or of nobody, as is listed', async (one) => {
    const { field, type, of, subgraph, counts } = one;
    const { data, errors } = await askAs<Record<string, { total: number; accuracy: string }> | null>(
      persona,
      `{ ${field}(by: []) { total accuracy } }`,
    );
    if (!mayAsk(persona, field)) {
      expect(errors).toMatchObject([{ path: [field], extensions: { code: refused } }]);
      return;
    }
    expect(errors).toBeUndefined();
    const told = table.tellingFor([persona.role], type, 'total');
    expect(data?.[field]?.accuracy).toBe(told === 'WHOLE' ? 'EXACT' : 'PROTECTED');
    const counted = new Set((await graph.sql<{ key: string }>(counts)).map(({ key }) => key));
    const seen = people[subgraph].filter(
      (row) => row.type === of && counted.has(row.key) && maySee(table, claimsOf(persona), { ...row, type }, 'total'),
    );
    // All that is counted is of months that are over, or of now; but for the few of four people at most.
    const fewer = seen.length - (data?.[field]?.total ?? 0);
    expect(fewer).toBeGreaterThanOrEqual(0);
    expect(fewer).toBeLessThanOrEqual(told === 'WHOLE' ? 0 : 4);
  });

  it('changes what is listed, and is refused everything else', async () => {
    const before = await everything();
    for (const [name, input] of Object.entries(await mutations())) {
      const document = `mutation { ${name}(input: ${input}) { __typename } }`;
      const { errors } = await askAs(persona, document);
      const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
      const listed = table.rowsFor([persona.role], 'Mutation', name).length > 0;
      // What is listed is listed for one's own: here it meets a refusal, or nothing that could be found.
      if (listed) expect(['', 'NOT_FOUND', 'BAD_USER_INPUT']).toContain(codes.join());
      else expect(codes).toEqual([refused]);
    }
    expect(await everything()).toEqual(before);
  });
});

interface Told {
  readonly foreigners: {
    readonly edges: readonly {
      readonly node: {
        readonly passports: {
          readonly edges: readonly { readonly node: { readonly id: string; readonly number: string } }[];
        };
      };
    }[];
  };
}

/** Arguments that change nothing even where they are allowed: of a stranger's application, or refused. */
async function mutations(): Promise<Record<string, string>> {
  const [strangers] = await graph.sql<{ number: string }>(
    `select number from applications.application where status = 'DRAFT' and owner not in ('demo-applicant-1', 'demo-foreigner-1')
      order by number limit 1`,
  );
  const number = `number: "${strangers?.number ?? ''}"`;
  const key = `idempotencyKey: "${randomUUID()}"`;
  return {
    startPassportApplication: `{ ${key}, servicePointId: "RUDENIM-SURABAYA", serviceCode: PASSPORT_NEW }`,
    changePassportApplication: `{ ${number}, expectedVersion: 1 }`,
    submitApplication: `{ ${key}, ${number} }`,
    withdrawApplication: `{ ${number}, reason: OTHER }`,
    reportAddress: `{ ${key}, regencyCode: "00.00", address: "Jalan Uji", movedOn: "2026-01-01" }`,
  };
}

it('every mutation of the graph is tried', async () => {
  expect(Object.keys(await mutations()).sort()).toEqual(
    Object.keys(schema.getMutationType()?.getFields() ?? {}).sort(),
  );
});

/** The state of every row of people; what is written about reading is not among it. */
async function everything(): Promise<unknown[]> {
  const tables = [
    'applications.application',
    'applications.application_step',
    'foreigner_residence.foreign_passport',
    'foreigner_residence.foreigner',
    'foreigner_residence.residence',
    'foreigner_residence.stay_permit',
  ];
  return Promise.all(tables.map((name) => graph.sql(`select count(*), max(xmin::text::bigint) from ${name}`)));
}

/** A selection below a field that leads no further than it must. */
function shallow(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isCompositeType(named) ? ' { __typename }' : '';
}

/** Asks the subgraph itself, with a call signed as the gateway signs it. */
async function entitiesAs(persona: Persona, { type, subgraph, key }: Noun, rows: readonly PersonalKey[]) {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on ${type} { ${key} } } }`;
  const representations = rows.map((row) => ({ __typename: type, [key]: row.key }));
  const body = JSON.stringify({ query, variables: { representations } });
  const [signingKey] = parseSecretKeys(graph.signingKeys);
  const { url } = graph.subgraph(subgraph);
  const headers = new CallSigner(signingKey, () => new Date()).sign({
    audience: subgraph,
    method: 'POST',
    path: new URL(url).pathname,
    body,
    viewer: claimsOf(persona),
    requestId: randomUUID(),
    language: 'en',
  });
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const { data, errors } = (await response.json()) as { data: { _entities: unknown[] }; errors?: unknown };
  expect(errors).toBeUndefined();
  return data._entities;
}
