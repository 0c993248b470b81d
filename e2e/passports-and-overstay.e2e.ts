import { addDays } from '@imigraph/calendar';
import { GraphSystem } from '@imigraph/graph-system';
import {
  KindsOfPermitDocument,
  MyPassportsDocument,
  OverstayQuoteDocument,
  OverstayersDocument,
  PassportOfDocument,
} from './generated/passports-and-overstay';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
});

afterAll(() => graph.stop());

const malang = { office: 'KANIM-MALANG' };

it("a foreigner's passport is read whole by themself and their office, masked above it, and by nobody else", async () => {
  const printed = await graph.sql<{ id: string; holder: string; number: string; name: string; until: string }>(
    `select foreign_passport.id, foreigner.id as holder, number_clear as number, name, expires_on::text as until
       from foreigner_residence.foreign_passport join foreigner_residence.foreigner on foreigner.id = foreigner_id
      where account_subject = 'demo-foreigner-1' order by issued_on desc`,
  );
  const [current, earlier] = printed;
  if (!current || !earlier) throw new Error('the invented foreigner has no two passports');
  const own = await graph.ask(MyPassportsDocument, {
    token: await graph.token('APPLICANT', { sub: 'demo-foreigner-1' }),
  });
  expect(own.errors).toBeUndefined();
  const me = own.data.myResidence;
  expect(me?.passport).toMatchObject({ id: current.id, number: current.number, state: 'ACTIVE', successor: null });
  expect(`${me?.passport?.givenNames} ${me?.passport?.surname}`).toBe(current.name);
  expect(me?.passports).toMatchObject({
    totalCount: 2,
    edges: [
      { node: { id: current.id } },
      { node: { id: earlier.id, state: 'EXPIRED', successor: { id: current.id } } },
    ],
  });
  const [names, numbers] = me?.passport?.machineReadableZone ?? [];
  expect(names).toMatch(/^P<[A-Z<]{42}$/);
  expect(numbers?.slice(0, 9)).toBe(current.number.padEnd(9, '<'));
  expect(numbers).toHaveLength(44);

  const seen = async (...who: Parameters<GraphSystem['token']>) => {
    const variables = { id: current.holder, asOf: current.until };
    const { data, errors } = await graph.ask(PassportOfDocument, { variables, token: await graph.token(...who) });
    expect(errors).toBeUndefined();
    return data.foreigner?.passport ?? null;
  };
  const whole = { number: current.number, machineReadableZone: [names, numbers] };
  const masked = { number: current.number.replace(/(?<=^.)\d{4}/, '****'), machineReadableZone: null };
  expect(masked.number).toMatch(/^X\*{4}\d{3}$/);
  expect(await seen('COUNTER_OFFICER', malang)).toMatchObject(whole);
  expect(await seen('DG_ADMIN')).toMatchObject(masked);
  expect(await seen('AUDITOR')).toMatchObject(masked);
  expect(await seen('COUNTER_OFFICER', { office: 'KANIM-JAKARTA-SELATAN' })).toBeNull();
  expect(await seen('APPLICANT', { sub: 'e2e-other' })).toBeNull();
});

it('an officer finds who has overstayed, and tells them what it costs and leads to', async () => {
  const token = await graph.token('ENFORCEMENT_OFFICER', malang);
  const found = await graph.ask(OverstayersDocument, { variables: { days: 1 }, token });
  expect(found.errors).toBeUndefined();
  const permit = found.data.stayPermits.edges[0]?.node;
  if (!permit) throw new Error('nobody has overstayed');
  const [row] = await graph.sql<{ until: string; over: number; place: string; type: string }>(
    `select valid_to_on::text as until, (now() at time zone 'Asia/Jakarta')::date - valid_to_on as over,
            issuing_service_point_id as place, type_code as type
       from foreigner_residence.stay_permit where number = $1 and state = 'ACTIVE'`,
    [permit.number],
  );
  expect(permit).toMatchObject({ validToOn: row?.until, daysOverstayed: row?.over });
  expect(permit.foreigner.passport?.number).toMatch(/^X\d{7}$/);

  const quote = async (days: number, who = token) => {
    const variables = { permitNumber: permit.number, on: addDays(permit.validToOn, days) };
    const { data, errors } = await graph.ask(OverstayQuoteDocument, { variables, token: who });
    expect(errors).toBeUndefined();
    return data.overstayQuote;
  };
  expect(await quote(12)).toMatchObject({
    daysOverstayed: 12,
    permit: { issuingServicePoint: { name: 'Kantor Imigrasi Kelas I TPI Malang' }, type: { code: row?.type } },
    charge: { __typename: 'OverstayCharge', amount: 12_000_000, dailyRate: 1_000_000, tariffCode: 'OVERSTAY_PER_DAY' },
    consequences: { ifPaid: 'NO_DEPORTATION', provenance: { verification: 'VERIFIED' } },
  });
  expect(await quote(60)).toMatchObject({
    charge: { amount: 60_000_000 },
    consequences: { ifPaid: 'NO_DEPORTATION', provenance: { verification: 'ASSUMED' } },
  });
  expect(await quote(61)).toMatchObject({
    charge: { reason: 'BEYOND_CHARGE' },
    consequences: { ifPaid: 'DEPORTATION_AND_ENTRY_BAN', ifUnpaid: 'DEPORTATION_AND_ENTRY_BAN' },
  });
  expect(await quote(12, await graph.token('ENFORCEMENT_OFFICER', { office: 'KANIM-JAKARTA-SELATAN' }))).toBeNull();
});

it('anybody reads what kinds of permit there are, page by page', async () => {
  const codes: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors }: Awaited<ReturnType<typeof kinds>> = await kinds(after);
    expect(errors).toBeUndefined();
    codes.push(...data.stayPermitTypes.edges.map(({ node }) => node.code));
    after = data.stayPermitTypes.pageInfo.endCursor;
    if (!data.stayPermitTypes.pageInfo.hasNextPage) break;
  }
  expect(codes).toEqual(['B1', 'B2', 'B213', 'B3', 'B4']);
});

function kinds(after: string | null) {
  return graph.ask(KindsOfPermitDocument, { variables: { permitClass: 'VOA' as const, after } });
}
