import { randomUUID } from 'node:crypto';
import { GraphSystem } from '@imigraph/graph-system';
import { inventedNik } from '@imigraph/national-id';
import {
  ApplicationByNumberDocument,
  type ApplicationFactsFragment,
  ApplicationsOfPersonDocument,
  StartApplicationDocument,
  SubmitDocument,
  WithdrawDocument,
} from './generated/application-life';

let graph: GraphSystem;
let citizen: string;

beforeAll(async () => {
  graph = await GraphSystem.start();
  citizen = await graph.token('APPLICANT', { sub: 'e2e-citizen' });
});

afterAll(() => graph.stop());

const draft = {
  servicePointId: 'KANIM-MALANG',
  serviceCode: 'PASSPORT_NEW',
  applicantName: 'Sekar Anindita Rekaan',
  applicantBornOn: '1996-04-12',
  purpose: 'TOURISM',
} as const;

let people = 0;

/** The NIK of a person of whom the journeys before know nothing. */
function somebodysNik(): string {
  people += 1;
  return inventedNik({ regencyCode: '35.73', sex: 'FEMALE', bornOn: draft.applicantBornOn, serial: people });
}

async function start(
  idempotencyKey: string,
  token = citizen,
  applicantNik = somebodysNik(),
): Promise<ApplicationFactsFragment> {
  const { data, errors } = await graph.ask(StartApplicationDocument, {
    variables: { input: { ...draft, applicantNik, idempotencyKey } },
    token,
  });
  expect(errors).toBeUndefined();
  if (data.startPassportApplication.__typename !== 'PassportApplication') {
    throw new Error(data.startPassportApplication.message);
  }
  return data.startPassportApplication;
}

it('goes from draft to submitted to withdrawn, with its history and its office', async () => {
  const started = await start(randomUUID());
  expect(started).toMatchObject({
    status: 'DRAFT',
    servicePointId: 'KANIM-MALANG',
    servicePoint: { name: 'Kantor Imigrasi Kelas I TPI Malang' },
  });
  const { number } = started;

  const submitted = await graph.ask(SubmitDocument, {
    variables: { input: { number, idempotencyKey: randomUUID() } },
    token: citizen,
  });
  expect(submitted.data.submitApplication).toMatchObject({ __typename: 'PassportApplication', status: 'SUBMITTED' });

  const withdrawn = await graph.ask(WithdrawDocument, {
    variables: { input: { number, reason: 'NO_LONGER_NEEDED' } },
    token: citizen,
  });
  expect(withdrawn.data.withdrawApplication).toMatchObject({
    status: 'WITHDRAWN',
    history: [
      { from: null, to: 'DRAFT' },
      { from: 'DRAFT', to: 'SUBMITTED' },
      { from: 'SUBMITTED', to: 'WITHDRAWN', withdrawalReason: 'NO_LONGER_NEEDED' },
    ],
  });
});

it('is one application, however often the same start is sent at once', async () => {
  const token = await graph.token('APPLICANT', { sub: 'e2e-impatient' });
  const key = randomUUID();
  const nik = somebodysNik();
  const started = await Promise.all(Array.from({ length: 20 }, () => start(key, token, nik)));
  expect(new Set(started.map(({ number }) => number)).size).toBe(1);
  const rows = await graph.sql(`select number from applications.application where owner = 'e2e-impatient'`);
  expect(rows).toHaveLength(1);
});

it('is refused in the language of the request', async () => {
  const ask = (language: string) =>
    graph.ask(StartApplicationDocument, {
      variables: { input: { ...draft, servicePointId: 'RUDENIM-MEDAN', idempotencyKey: randomUUID() } },
      token: citizen,
      headers: { 'accept-language': language },
    });
  const english = await ask('en-GB,en;q=0.9');
  const indonesian = await ask('id');
  const neither = await ask('nl');
  const message = ({ data }: Awaited<ReturnType<typeof ask>>) =>
    data.startPassportApplication.__typename === 'StartPassportApplicationRefused'
      ? data.startPassportApplication.message
      : '';
  expect(english.data.startPassportApplication).toMatchObject({ reason: 'SERVICE_NOT_OFFERED_HERE' });
  expect(message(english)).not.toBe('');
  expect(message(indonesian)).not.toBe(message(english));
  expect(message(neither)).toBe(message(indonesian));
});

it('is seen by its owner and the officers of its office, and by nobody else', async () => {
  const { number } = await start(randomUUID());
  const seenBy = async (token?: string) =>
    (
      await graph.ask(ApplicationByNumberDocument, {
        variables: { number },
        ...(token === undefined ? {} : { token }),
      })
    ).data.application?.number ?? null;

  expect(await seenBy(citizen)).toBe(number);
  expect(await seenBy(await graph.token('COUNTER_OFFICER', { office: 'KANIM-MALANG' }))).toBe(number);
  expect(
    await seenBy(await graph.token('REGIONAL_HEAD', { regional_office: 'Kanwil Ditjen Imigrasi Jawa Timur' })),
  ).toBe(number);
  expect(await seenBy(await graph.token('DG_ADMIN'))).toBe(number);

  expect(await seenBy()).toBeNull();
  expect(await seenBy(await graph.token('APPLICANT', { sub: 'e2e-other' }))).toBeNull();
  expect(await seenBy(await graph.token('COUNTER_OFFICER', { office: 'KANIM-MEDAN' }))).toBeNull();
  expect(
    await seenBy(await graph.token('REGIONAL_HEAD', { regional_office: 'Kanwil Ditjen Imigrasi Bali' })),
  ).toBeNull();
  expect(await seenBy(await graph.token('ANALYST'))).toBeNull();
});

it('is one of its person at a time, and found by the NIK by those who have the card before them', async () => {
  const nik = somebodysNik();
  const other = await graph.token('APPLICANT', { sub: 'e2e-second-account' });
  const [mine, theirs] = [await start(randomUUID(), citizen, nik), await start(randomUUID(), other, nik)];
  const submit = async (number: string, token: string) =>
    (
      await graph.ask(SubmitDocument, {
        variables: { input: { number, idempotencyKey: randomUUID() } },
        token,
      })
    ).data.submitApplication;
  expect(await submit(mine.number, citizen)).toMatchObject({ status: 'SUBMITTED' });
  expect(await submit(theirs.number, other)).toMatchObject({ reason: 'NIK_HAS_OPEN_APPLICATION', missing: [] });

  const officer = await graph.token('COUNTER_OFFICER', { office: 'KANIM-MALANG' });
  const found = await graph.ask(ApplicationsOfPersonDocument, { variables: { nik }, token: officer });
  expect(found.data.applications.totalCount).toBe(2);
  expect(found.data.applications.edges.map(({ node }) => node.number).sort()).toEqual(
    [mine.number, theirs.number].sort(),
  );
  expect(found.text).not.toContain(nik);

  const nikToldTo = async (token: string) => {
    const { data } = await graph.ask(ApplicationByNumberDocument, { variables: { number: mine.number }, token });
    return data.application?.applicantNik;
  };
  expect(await nikToldTo(citizen)).toBe(nik);
  expect(await nikToldTo(officer)).toBe(nik);
  const masked = `${nik.slice(0, 4)}********${nik.slice(12)}`;
  expect(await nikToldTo(await graph.token('DG_ADMIN'))).toBe(masked);
  expect(await nikToldTo(await graph.token('AUDITOR'))).toBe(masked);
  const { errors } = await graph.ask(ApplicationsOfPersonDocument, {
    variables: { nik },
    token: await graph.token('DG_ADMIN'),
  });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', subgraph: 'applications' } }]);
});
