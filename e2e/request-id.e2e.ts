import { GraphSystem, until } from '@imigraph/graph-system';
import { inventedNik } from '@imigraph/national-id';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
});

afterAll(() => graph.stop());

const joined = `{
  servicePoint(id: "KANIM-MALANG") { name openApplications { value } foreignResidents { value } }
}`;

/** Statements that wait for a lock, as the server sees them. */
async function waitingStatements(): Promise<string[]> {
  const rows = await graph.sql<{ query: string }>(
    `select query from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and application_name like 'imigraph%'`,
  );
  return rows.map(({ query }) => query);
}

it('is one from the client through every process down to the SQL', async () => {
  const requestId = 'client-4711';
  const token = await graph.token('DG_ADMIN');
  // The statement is held where it can be looked at.
  const blocker = await graph.admin.connect();
  await blocker.query('begin; lock table offices.service_point in access exclusive mode');
  const asked = graph.ask(joined, { token, headers: { 'x-request-id': requestId } });
  let waiting: string[] = [];
  await until(async () => {
    waiting = await waitingStatements();
    return waiting.length > 0;
  });
  await blocker.query('commit');
  blocker.release();
  expect(waiting).toEqual([expect.stringMatching(/^\/\* request client-4711 \*\/ SELECT/)]);

  const { headers, errors } = await asked;
  expect(errors).toBeUndefined();
  expect(headers.get('x-request-id')).toBe(requestId);
  // The gateway writes its line when the answer has left; a process without one keeps the test waiting to its end.
  for (const { lines } of graph.processes) {
    await until(() => lines().some((line) => line.requestId === requestId));
  }
});

it.each(['x'.repeat(65), `a */ drop table x; --`, 'ä', '1; 2'])(
  'is made anew when the client sends %j',
  async (bad) => {
    const { headers, errors } = await graph.ask(joined, {
      headers: { 'x-request-id': encodeURIComponent(bad) === bad ? bad : bad.replace('ä', '%E4') },
    });
    expect(errors).toBeUndefined();
    const given = headers.get('x-request-id') ?? '';
    expect(given).toMatch(/^[0-9a-f-]{36}$/);
  },
);

it('stands in every error', async () => {
  const { errors, requestId } = await graph.ask('{ foreigners { totalCount } }');
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', requestId } }]);
});

/** Brings NIKs wherever one may stand, rightly or wrongly, and answers all that were brought or are stored. */
async function useNiks(admin: string): Promise<string[]> {
  const applicant = await graph.token('APPLICANT', { sub: 'e2e-nik-account' });
  const officer = await graph.token('OFFICE_HEAD', { office: 'KANIM-MALANG' });
  const nik = (serial: number) =>
    inventedNik({ regencyCode: '35.73', sex: 'MALE', bornOn: '1991-07-13', serial: 7_000 + serial });
  const brought: string[] = [];
  const bring = (serial: number): string => {
    brought.push(nik(serial));
    return nik(serial);
  };
  const start = `mutation ($key: ID!, $nik: String, $born: LocalDate) {
    startPassportApplication(input: { idempotencyKey: $key, servicePointId: "KANIM-MALANG", serviceCode: PASSPORT_NEW,
      applicantName: "Sekar", applicantBornOn: $born, applicantNik: $nik, purpose: HAJJ }) {
      __typename
      ... on PassportApplication { number applicantNik }
      ... on StartPassportApplicationRefused { reason }
    }
  }`;
  const submit =
    'mutation ($key: ID!, $number: ID!) { submitApplication(input: { idempotencyKey: $key, number: $number }) { __typename ... on SubmitApplicationRefused { reason } } }';
  const outcomes: string[] = [];
  const answerTo = async (query: string, variables: Record<string, unknown>, token = applicant) => {
    const { text } = await graph.ask<unknown, Record<string, unknown>>(query, { variables, token });
    outcomes.push(text);
    return text;
  };
  const numberIn = (text: string) => /PA26-[0-9A-Z-]+/.exec(text)?.[0] ?? '';
  const born = '1991-07-13';

  // Taken, and taken twice.
  const one = numberIn(await answerTo(start, { key: '1', nik: bring(1), born }));
  const two = numberIn(await answerTo(start, { key: '2', nik: nik(1), born }));
  await answerTo(submit, { key: '3', number: one });
  await answerTo(submit, { key: '4', number: two });
  // Refused.
  await answerTo(start, { key: '5', nik: bring(2), born: '1991-07-14' });
  await answerTo(start, { key: '6', nik: `${bring(3)}0`, born });
  await answerTo(start, { key: '1', nik: bring(4), born });
  // Looked up, by those who may and those who may not.
  const lookUp = `query ($nik: String) { applications(where: { applicantNik: $nik }) { edges { cursor node { ... on PassportApplication { applicantNik } } } } }`;
  await answerTo(lookUp, { nik: nik(1) }, officer);
  await answerTo(lookUp, { nik: bring(5) }, admin);
  // In the wrong place.
  await answerTo(lookUp, { nik: Number(bring(6)) }, officer);
  await answerTo(`{ applications(where: { applicantNik: ${bring(7)} }) { totalCount } }`, {}, officer);
  await answerTo('query ($number: ID!) { application(number: $number) { number } }', { number: bring(8) }, officer);
  await answerTo(
    'mutation ($number: ID!) { withdrawApplication(input: { number: $number, reason: OTHER }) { __typename } }',
    { number: bring(9) },
  );
  await answerTo(`{ application(number: ${bring(10)}${nik(10)}`, {}, officer);
  // A sealed NIK that does not open, and a row that the table refuses.
  await graph.sql('update applications.application set nik_sealed = nik_hash where number = $1', [two]);
  await answerTo(lookUp, { nik: nik(1) }, officer);
  await graph.sql('alter table applications.application add constraint no_more_of_these check (version < 2) not valid');
  await answerTo(
    'mutation ($number: ID!, $nik: String) { changePassportApplication(input: { number: $number, expectedVersion: 1, applicantNik: $nik }) { __typename } }',
    { number: two, nik: bring(11) },
  );
  for (const expected of [
    'NIK_HAS_OPEN_APPLICATION',
    'NIK_DIFFERS_FROM_BIRTH_DAY',
    'IMPLAUSIBLE_NIK',
    'KEY_REUSED',
    'FORBIDDEN',
    'NOT_FOUND',
    'BAD_USER_INPUT',
    'GRAPHQL_VALIDATION_FAILED',
    'GRAPHQL_PARSE_FAILED',
    'INTERNAL_SERVER_ERROR',
  ]) {
    expect(outcomes.join('\n')).toContain(expected);
  }
  // Nor does an error say one: what is told is told as the field that was asked for.
  for (const text of outcomes) {
    const { errors = [] } = JSON.parse(text) as { errors?: unknown[] };
    expect(brought.filter((one) => JSON.stringify(errors).includes(one))).toEqual([]);
  }
  return [...brought, ...(await storedNiks())];
}

/** All that the heads of offices may read. */
async function storedNiks(): Promise<string[]> {
  const offices = await graph.sql<{ id: string }>(
    `select distinct coalesce(parent_id, id) as id
       from applications.application join applications.service_point on id = service_point_id`,
  );
  const told = await Promise.all(
    offices.map(async ({ id: office }) => {
      const { data } = await graph.ask<
        { applications: { edges: { node: { applicantNik?: string | null } }[] } },
        never
      >('{ applications(first: 100) { edges { node { ... on PassportApplication { applicantNik } } } } }', {
        token: await graph.token('OFFICE_HEAD', { office }),
      });
      return data.applications.edges.flatMap(({ node }) => node.applicantNik ?? []);
    }),
  );
  return told.flat();
}

it('is all that the logs know of a person', async () => {
  const token = await graph.token('DG_ADMIN', { sub: 'e2e-secret-subject' });
  await graph.ask('{ foreigners(first: 100) { edges { node { name birthOn } } } }', { token });
  await graph.ask('{ applications(first: 100) { edges { node { ... on PassportApplication { applicantName } } } } }', {
    token,
  });
  const niks = await useNiks(token);
  await graph.ask('query ($id: ID!) { foreigner(id: $id) { name } }', { token, variables: { id: 'Sekar Anindita' } });
  // A constraint that is broken on purpose: the database's own message would repeat the row.
  await graph.sql('alter table applications.application add constraint never_more check (false) not valid');
  await graph.ask(
    `mutation { startPassportApplication(input: { idempotencyKey: "k", servicePointId: "KANIM-MALANG",
      serviceCode: PASSPORT_NEW, applicantName: "Sekar Anindita Rekaan" }) { __typename } }`,
    { token: await graph.token('APPLICANT', { sub: 'e2e-secret-subject' }) },
  );
  const logs = graph.processes.map(({ output }) => output()).join('\n');
  expect(logs).toContain('never_more');
  const people = await graph.sql<{ name: string; born: string }>(
    `select name, birth_on::text as born from foreigner_residence.foreigner
     union all select applicant_name, applicant_born_on::text from applications.application
      where applicant_name is not null and applicant_born_on is not null`,
  );
  expect(people.length).toBeGreaterThan(50);
  expect(niks.length).toBeGreaterThan(75);
  expect(niks.filter((nik) => logs.includes(nik))).toEqual([]);
  const told = people.filter(({ name, born }) => logs.includes(name) || logs.includes(born));
  expect(told).toEqual([]);
  for (const secret of [
    'Sekar',
    'e2e-secret-subject',
    token,
    graph.signingKeys.split(':')[1] ?? '',
    graph.databaseUrl,
  ]) {
    expect(logs).not.toContain(secret);
  }
});
