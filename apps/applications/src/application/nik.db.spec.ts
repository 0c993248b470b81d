import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { ViewerClaims } from '@imigraph/identity';
import {
  AccessTable,
  type TestSubgraph,
  claimsOf,
  fieldKeys,
  personas,
  testSubgraph,
  viewerAs,
} from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';
import { ApplicantsAt, filledIn, newcomer } from './application.seed';
import { demoApplications } from './demo-applications';

const definition = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });
let app: TestSubgraph;
const applicants = new ApplicantsAt(() => app);

beforeAll(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-21T01:30:00Z'));
});

afterAll(() => app.stop());

interface Shown {
  number: string;
  applicantNik: string | null;
  applicantNikWarning: string | null;
}

async function find(as: ViewerClaims, number: string): Promise<Shown | null> {
  const { data, errors } = await app.ask<{ application: Shown | null }>(
    `query ($number: ID!) {
      application(number: $number) { number ... on PassportApplication { applicantNik applicantNikWarning } }
    }`,
    { as, variables: { number } },
  );
  expect(errors).toBeUndefined();
  return data.application;
}

const malang = { office: 'KANIM-MALANG' };

describe('the NIK of an applicant', () => {
  it('is told to its account as it was written, and is null until then', async () => {
    const owner = newcomer();
    const { number, applicantNik } = await applicants.start(owner);
    expect(applicantNik).toBeNull();
    const form = filledIn();
    expect(await applicants.change(owner, number, 1, form)).toMatchObject({ applicantNik: form.applicantNik });
    expect(await find(owner, number)).toMatchObject({ applicantNik: form.applicantNik });
  });

  it.each([
    [
      'an auditor who is a counter officer of the place',
      viewerAs('AUDITOR', { ...malang, roles: ['AUDITOR', 'COUNTER_OFFICER'] }),
      '3375006802900077',
    ],
    [
      'an auditor who is a counter officer elsewhere',
      viewerAs('AUDITOR', { office: 'KANIM-SURABAYA', roles: ['AUDITOR', 'COUNTER_OFFICER'] }),
      '3375********0077',
    ],
  ])('is shown to %s as %s', async (_who, viewer, shown) => {
    const owner = newcomer();
    // At a unit of the office.
    const form = { ...filledIn(), applicantNik: '3375006802900077' };
    const { number } = await applicants.start(owner, { ...form, servicePointId: 'UKK-BATU' });
    expect(await find(viewer, number)).toMatchObject({ applicantNik: shown });
  });

  it.each(personas.map((persona) => [`${persona.role} ${persona.is}`, persona] as const))(
    'is told to %s as docs/access.csv says',
    async (_name, persona) => {
      const claims = claimsOf(persona);
      const { data } = await app.ask<{ applications: { edges: { node: Shown }[] } } | null>(
        '{ applications(first: 100) { edges { node { number ... on PassportApplication { applicantNik } } } } }',
        { as: claims },
      );
      const told = AccessTable.read().tellingFor(claims.roles, 'PassportApplication', 'applicantNik');
      const known = new Map(demoApplications().applications.map((one) => [one.number, one.applicantNik]));
      for (const { node } of data?.applications.edges ?? []) {
        const nik = known.get(node.number);
        if (nik === undefined) continue;
        const masked = `${nik.slice(0, 4)}********${nik.slice(12)}`;
        expect(node.applicantNik).toBe(told === 'WHOLE' ? nik : told === 'MASKED' ? masked : 'nothing');
      }
    },
  );

  it('is nowhere in the database', async () => {
    const { applicantNik } = await applicants.start(newcomer(), filledIn());
    const known = [applicantNik ?? '', ...demoApplications().applications.map((one) => one.applicantNik)];
    const tables = await app.sql<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c where relkind = 'r' and relnamespace = 'applications'::regnamespace`,
    );
    expect(tables.length).toBeGreaterThan(5);
    for (const { name } of tables) {
      const rows = await app.sql<{ text: string }>(`select row_to_json(one)::text as text from ${name} as one`);
      const told = rows.filter(({ text }) => known.some((nik) => text.includes(nik)));
      expect(told).toEqual([]);
    }
  });

  it('of a row that was put into another does not open there', async () => {
    const owner = newcomer();
    const [one, other] = [await applicants.start(owner, filledIn()), await applicants.start(owner, filledIn())];
    await app.sql(
      `update application set (nik_sealed, nik_hash) =
         (select nik_sealed, nik_hash from application where number = $1) where number = $2`,
      [one.number, other.number],
    );
    const { data, errors } = await app.ask(
      `query ($number: ID!) {
        application(number: $number) { number ... on PassportApplication { applicantName applicantNik } }
      }`,
      { as: owner, variables: { number: other.number } },
    );
    expect(data).toEqual({
      application: { number: other.number, applicantName: 'Senja Awanjingga', applicantNik: null },
    });
    expect(errors).toMatchObject([
      { path: ['application', 'applicantNik'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
  });

  it.each([
    ['3375006802900078', null],
    ['3399006802900078', 'UNKNOWN_REGENCY'],
    ['9975006802900078', 'UNKNOWN_PROVINCE'],
  ])('%s is taken, with the warning %s', async (applicantNik, warning) => {
    const owner = newcomer();
    const { number } = await applicants.start(owner, { ...filledIn(), applicantNik });
    expect(await find(owner, number)).toMatchObject({ applicantNik, applicantNikWarning: warning });
  });
});

describe('a form', () => {
  it.each([
    [{ applicantNik: '337500680290007' }, 'IMPLAUSIBLE_NIK'],
    [{ applicantNik: '' }, 'IMPLAUSIBLE_NIK'],
    [{ applicantNik: '3375006802900079\0' }, 'IMPLAUSIBLE_NIK'],
    [{ applicantNik: '3375006802900079', applicantBornOn: '1990-02-27' }, 'NIK_DIFFERS_FROM_BIRTH_DAY'],
  ])('with %j is refused at the start and later, in both languages', async (form, reason) => {
    const owner = newcomer();
    const refused = await applicants.start(owner, form);
    expect(refused).toMatchObject({ __typename: 'StartPassportApplicationRefused', reason });
    const { number } = await applicants.start(owner);
    const input = { number, expectedVersion: 1, ...form };
    const { data } = await applicants.ask('changePassportApplication', owner, input, 'id');
    expect(data?.changePassportApplication).toMatchObject({ __typename: 'ChangePassportApplicationRefused', reason });
    expect(data?.changePassportApplication.message).not.toBe(refused.message);
    if (form.applicantNik !== '') expect(refused.message).not.toContain(form.applicantNik);
  });

  it('keeps NIK and day of birth together, whichever of them changes', async () => {
    const owner = newcomer();
    const { number } = await applicants.start(owner, filledIn());
    const differs = { reason: 'NIK_DIFFERS_FROM_BIRTH_DAY' };
    expect(await applicants.change(owner, number, 1, { applicantBornOn: '1990-02-27' })).toMatchObject(differs);
    expect(await applicants.change(owner, number, 1, { applicantNik: '3375006702900080' })).toMatchObject(differs);
    const both = { applicantBornOn: '1990-02-27', applicantNik: '3375006702900080' };
    expect(await applicants.change(owner, number, 1, both)).toMatchObject(both);
    expect(await applicants.change(owner, number, 2, { applicantNik: null })).toMatchObject({ applicantNik: null });
    expect(await applicants.change(owner, number, 3, { applicantBornOn: '1991-01-01' })).toMatchObject({ version: 4 });
  });
});

it('is not told by what a client is told of its own mistake', async () => {
  const nik = '3375006802900081';
  const wrong = [
    { query: `{ applications(where: { applicantNik: ${nik} }) { totalCount } }`, variables: {} },
    {
      query: 'query ($nik: String) { applications(where: { applicantNik: $nik }) { totalCount } }',
      variables: { nik: Number(nik) },
    },
    { query: `{ application(number: "${nik}") { nothing } }`, variables: {} },
    {
      query: `mutation ($number: ID!) { withdrawApplication(input: { number: $number, reason: OTHER }) { __typename } }`,
      variables: { number: nik },
    },
    { query: `{ application(number: ${nik}${nik} { number } }`, variables: {} },
  ];
  for (const { query, variables } of wrong) {
    const answer = await app.ask(query, { as: viewerAs('APPLICANT', { subject: randomUUID() }), variables });
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer)).not.toContain(nik);
  }
  expect(app.log.join('\n')).not.toContain(nik);
});
