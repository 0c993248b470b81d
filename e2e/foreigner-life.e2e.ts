import { randomUUID } from 'node:crypto';
import { GraphSystem } from '@imigraph/graph-system';
import {
  MyResidenceDocument,
  ReportAddressDocument,
  ResidentsOfDocument,
  SeenForeignerDocument,
} from './generated/foreigner-life';

let graph: GraphSystem;
let foreigner: string;

beforeAll(async () => {
  graph = await GraphSystem.start();
  // The invented foreigner with an account, who lives in Malang.
  foreigner = await graph.token('APPLICANT', { sub: 'demo-foreigner-1' });
});

afterAll(() => graph.stop());

async function seenAt(office: string, id: string): Promise<boolean> {
  const token = await graph.token('COUNTER_OFFICER', { office });
  const { data, errors } = await graph.ask(SeenForeignerDocument, { variables: { id }, token });
  expect(errors).toBeUndefined();
  return data.foreigner !== null;
}

async function residentsOf(id: string): Promise<number> {
  const token = await graph.token('DG_ADMIN');
  const { data } = await graph.ask(ResidentsOfDocument, { variables: { id }, token });
  return data.servicePoint?.foreignResidents?.value ?? -1;
}

it('a foreigner who moves is served by another office, and seen by its officers instead', async () => {
  const before = await graph.ask(MyResidenceDocument, { token: foreigner });
  expect(before.errors).toBeUndefined();
  const me = before.data.myResidence;
  expect(me?.residence).toMatchObject({
    regencyCode: '35.73',
    regency: { name: 'Kota Malang' },
    responsibleOfficeId: 'KANIM-MALANG',
    responsibleOffice: { name: 'Kantor Imigrasi Kelas I TPI Malang' },
  });
  const id = me?.id ?? '';
  const [expected] = await graph.sql<{ office: string }>(
    `select office_id as office from foreigner_residence.jurisdiction where regency_code = '51.71'`,
  );
  const office = expected?.office ?? '';
  expect(office).toMatch(/^KANIM-/);
  expect([await seenAt('KANIM-MALANG', id), await seenAt(office, id)]).toEqual([true, false]);
  const counts = [await residentsOf('KANIM-MALANG'), await residentsOf(office)] as const;

  const [{ today } = { today: '' }] = await graph.sql<{ today: string }>(
    `select (now() at time zone 'Asia/Jakarta')::date::text as today`,
  );
  const moved = await graph.ask(ReportAddressDocument, {
    variables: {
      input: { idempotencyKey: randomUUID(), regencyCode: '51.71', address: 'Jalan Rekaan 1', movedOn: today },
    },
    token: foreigner,
  });
  expect(moved.errors).toBeUndefined();
  expect(moved.data.reportAddress).toMatchObject({
    __typename: 'Residence',
    regencyCode: '51.71',
    regency: { name: 'Kota Denpasar' },
    responsibleOffice: { id: office },
  });

  expect([await seenAt('KANIM-MALANG', id), await seenAt(office, id)]).toEqual([false, true]);
  expect([await residentsOf('KANIM-MALANG'), await residentsOf(office)]).toEqual([counts[0] - 1, counts[1] + 1]);
});

it('nobody else may report or see it', async () => {
  const [{ id } = { id: '' }] = await graph.sql<{ id: string }>(
    `select id from foreigner_residence.foreigner where account_subject = 'demo-foreigner-1'`,
  );
  for (const token of [
    undefined,
    await graph.token('APPLICANT', { sub: 'e2e-other' }),
    await graph.token('ANALYST'),
    await graph.token('SPONSOR'),
    await graph.token('COUNTER_OFFICER'),
    await graph.token('COUNTER_OFFICER', { office: 'KANIM-NOWHERE' }),
  ]) {
    const { data } = await graph.ask(SeenForeignerDocument, {
      variables: { id },
      ...(token === undefined ? {} : { token }),
    });
    expect(data.foreigner).toBeNull();
  }
  const officer = await graph.ask(ReportAddressDocument, {
    variables: {
      input: { idempotencyKey: randomUUID(), regencyCode: '51.71', address: 'Jalan Rekaan 2', movedOn: '2026-01-01' },
    },
    token: await graph.token('DG_ADMIN'),
  });
  expect(officer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it.each([
  ['expired', (token: string) => token.replace(/\.[^.]+\./, `.${Buffer.from('{"exp":1}').toString('base64url')}.`)],
  ['garbled', (token: string) => `${token.slice(0, -4)}AAAA`],
  ['not a token', () => 'nonsense'],
])('a token that is %s is 401 and says what to do', async (_how, spoil) => {
  const { status, errors, text } = await graph.ask(MyResidenceDocument, { token: spoil(foreigner) });
  expect(status).toBe(401);
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(text).not.toContain(foreigner.slice(0, 40));
});
