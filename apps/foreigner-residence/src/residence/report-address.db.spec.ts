import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { Language } from '@imigraph/errors';
import type { ViewerClaims } from '@imigraph/identity';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';

const start = new Date('2026-11-20T03:00:00Z');
let now = start;
let app: TestSubgraph;
let accounts = 0;

beforeAll(async () => {
  const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
  app = await testSubgraph(definition, () => now);
});

afterEach(() => {
  now = start;
});

afterAll(() => app.stop());

/** A foreigner with an account, who has lived in Malang since the first of the year. */
async function settle(change: Partial<Parameters<typeof seedForeigner>[1]> = {}) {
  accounts += 1;
  const account = `spec-foreigner-${accounts}`;
  const { id } = await seedForeigner((text, values) => app.sql(text, values), {
    regencyCode: '35.73',
    account,
    permits: [{ validToOn: '2027-06-30' }],
    ...change,
  });
  return { id, as: viewerAs('APPLICANT', { subject: account }) };
}

const moveToBadung = { regencyCode: '51.03', address: 'Jalan Uji No. 2', movedOn: '2026-11-18' };

interface Reported {
  readonly reportAddress: {
    readonly __typename: string;
    readonly id?: string;
    readonly reason?: string;
    readonly message?: string;
    readonly reportedAt?: string;
  };
}

function report(as: ViewerClaims | undefined, change: Record<string, unknown> = {}, language: Language = 'en') {
  return app.ask<Reported>(
    `mutation ($input: ReportAddressInput!) {
      reportAddress(input: $input) {
        __typename
        ... on Residence {
          regencyCode address fromOn toOn reportedAt responsibleOfficeId
          foreigner { residence { regencyCode } residences { totalCount } }
        }
        ... on ReportAddressRefused { reason message }
      }
    }`,
    {
      variables: { input: { idempotencyKey: randomUUID(), ...moveToBadung, ...change } },
      language,
      ...(as ? { as } : {}),
    },
  );
}

function history(id: string) {
  return app.sql(
    `select regency_code as regency, address, from_on as "from", to_on as "to" from residence
      where foreigner_id = $1 order by from_on`,
    [id],
  );
}

const inMalang = { regency: '35.73', address: 'Jalan Uji No. 1', from: '2026-01-01', to: null };

describe('reporting an address', () => {
  it('ends the residence before and begins the new one', async () => {
    const { id, as } = await settle();
    const { data, errors } = await report(as);
    expect(errors).toBeUndefined();
    expect(data.reportAddress).toEqual({
      __typename: 'Residence',
      ...moveToBadung,
      movedOn: undefined,
      fromOn: '2026-11-18',
      toOn: null,
      reportedAt: '2026-11-20T03:00:00.000Z',
      responsibleOfficeId: 'KANIM-NGURAH-RAI',
      foreigner: { residence: { regencyCode: '51.03' }, residences: { totalCount: 2 } },
    });
    expect(await history(id)).toEqual([
      { ...inMalang, to: '2026-11-18' },
      { regency: '51.03', address: 'Jalan Uji No. 2', from: '2026-11-18', to: null },
    ]);
  });

  it('makes the office of the new regency responsible, which alone sees the foreigner from then on', async () => {
    const { id, as } = await settle();
    const seenBy = async (office: string) => {
      const { data } = await app.ask<{ foreigner: object | null }>(
        `query ($id: ID!) { foreigner(id: $id) { residences { edges { node { regencyCode toOn } } } } }`,
        { as: viewerAs('OFFICE_HEAD', { office }), variables: { id } },
      );
      return data.foreigner;
    };
    expect(await seenBy('KANIM-MALANG')).not.toBeNull();
    expect(await seenBy('KANIM-NGURAH-RAI')).toBeNull();
    await report(as);
    expect(await seenBy('KANIM-MALANG')).toBeNull();
    expect(await seenBy('KANIM-NGURAH-RAI')).toEqual({
      residences: {
        edges: [{ node: { regencyCode: '51.03', toOn: null } }, { node: { regencyCode: '35.73', toOn: '2026-11-18' } }],
      },
    });
  });

  it('can follow a gap, and an address alone can change', async () => {
    const { id, as } = await settle({ regencyCode: null });
    expect((await report(as, { regencyCode: '35.73' })).data.reportAddress.__typename).toBe('Residence');
    expect((await report(as, { regencyCode: '35.73', address: 'Jalan Uji No. 9', movedOn: '2026-11-20' })).errors).toBe(
      undefined,
    );
    expect(await history(id)).toEqual([
      { ...inMalang, to: '2026-01-31' },
      { regency: '35.73', address: 'Jalan Uji No. 2', from: '2026-11-18', to: '2026-11-20' },
      { regency: '35.73', address: 'Jalan Uji No. 9', from: '2026-11-20', to: null },
    ]);
  });

  it('shows what it has changed, also when one request reports twice', async () => {
    // The 21st has come in Jayapura (eastern time) and not in Batu (western time); the permit's last day is the 20th.
    now = new Date('2026-11-20T15:30:00Z');
    const { as } = await settle({ permits: [{ validToOn: '2026-11-20' }] });
    const { data, errors } = await app.ask(
      `mutation {
        first: reportAddress(input: {
          idempotencyKey: "1", regencyCode: "35.79", address: "Jalan Uji No. 3", movedOn: "2026-11-18"
        }) { ...Reported }
        second: reportAddress(input: {
          idempotencyKey: "2", regencyCode: "91.71", address: "Jalan Uji No. 4", movedOn: "2026-11-20"
        }) { ...Reported }
      }
      fragment Reported on Residence {
        foreigner {
          residence { regencyCode }
          residences { edges { node { regencyCode } } }
          permits { edges { node { validity } } }
        }
      }`,
      { as },
    );
    expect(errors).toBeUndefined();
    const seen = (regencies: string[], validity: string) => ({
      foreigner: {
        residence: { regencyCode: regencies[0] },
        residences: { edges: regencies.map((regencyCode) => ({ node: { regencyCode } })) },
        permits: { edges: [{ node: { validity } }] },
      },
    });
    expect(data).toEqual({
      first: seen(['35.79', '35.73'], 'VALID'),
      second: seen(['91.71', '35.79', '35.73'], 'OVERSTAYED'),
    });
  });

  it.each([
    ['UNKNOWN_REGENCY', { regencyCode: '99.99' }, 'There is no such regency', 'Kabupaten atau kota itu tidak ada'],
    ['UNKNOWN_REGENCY', { regencyCode: '35' }, 'There is no such regency', 'Kabupaten atau kota itu tidak ada'],
    ['UNKNOWN_REGENCY', { regencyCode: '\u0000' }, 'There is no such regency', 'Kabupaten atau kota itu tidak ada'],
    [
      'UNCHANGED',
      { regencyCode: '35.73', address: ' Jalan Uji No. 1 ' },
      'already recorded as where you live',
      'sudah tercatat sebagai tempat tinggal',
    ],
    ['DAY_IN_FUTURE', { movedOn: '2026-11-21' }, 'has not come yet', 'Tanggal pindah belum tiba'],
    ['DAY_TOO_EARLY', { movedOn: '2026-01-01' }, 'must come after the day', 'harus sesudah tanggal mulai'],
  ])('is refused with %s for %j, in the language asked for, and changes nothing', async (reason, change, en, indo) => {
    const { id, as } = await settle();
    for (const [language, message] of [
      ['en', en],
      ['id', indo],
    ] as const) {
      const { data } = await report(as, change, language);
      expect(data.reportAddress).toEqual({
        __typename: 'ReportAddressRefused',
        reason,
        message: expect.stringContaining(message),
      });
    }
    expect(await history(id)).toEqual([inMalang]);
  });

  it('is refused to an account that is no foreigner’s', async () => {
    const { data } = await report(viewerAs('APPLICANT', { subject: 'a-citizen' }));
    expect(data.reportAddress).toMatchObject({ reason: 'NOT_REGISTERED' });
  });

  it('takes today as the day that it is in the new regency', async () => {
    // The 21st has come in Badung (central time) and not in Malang (western time).
    now = new Date('2026-11-20T16:30:00Z');
    const { as } = await settle();
    const there = await report(as, { regencyCode: '35.79', movedOn: '2026-11-21' });
    expect(there.data.reportAddress.reason).toBe('DAY_IN_FUTURE');
    expect((await report(as, { movedOn: '2026-11-21' })).data.reportAddress.__typename).toBe('Residence');
  });

  it.each([
    ['no address', { address: '  ' }],
    ['an address on two lines', { address: 'a\nb' }],
    ['a key that is too long', { idempotencyKey: 'k'.repeat(101) }],
    ['a key that is none', { idempotencyKey: '' }],
    ['a day that does not exist', { movedOn: '2026-02-30' }],
  ])('is bad input with %s', async (_what, change) => {
    const { id, as } = await settle();
    const { errors } = await report(as, change);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await history(id)).toEqual([inMalang]);
  });

  it('is for foreigners themselves', async () => {
    expect((await report(undefined)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { as } = await settle();
    for (const role of ['DG_ADMIN', 'OFFICE_HEAD', 'SPONSOR'] as const) {
      const { errors } = await report(viewerAs(role, { subject: as.subject, office: 'KANIM-MALANG' }));
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('a report that is sent again', () => {
  it('answers the same and changes nothing, also when the residence has ended since', async () => {
    const { id, as } = await settle();
    const first = await report(as, { idempotencyKey: 'again' });
    now = new Date('2026-11-21T02:59:59Z');
    await report(as, { regencyCode: '35.79', movedOn: '2026-11-20' });
    const second = await report(as, { idempotencyKey: 'again' });
    expect(second.data.reportAddress).toMatchObject({
      __typename: 'Residence',
      regencyCode: '51.03',
      fromOn: '2026-11-18',
      toOn: '2026-11-20',
      reportedAt: first.data.reportAddress.reportedAt,
    });
    expect(await history(id)).toHaveLength(3);
  });

  it('is refused when it is another report', async () => {
    const { id, as } = await settle();
    await report(as, { idempotencyKey: 'once' });
    for (const change of [{ regencyCode: '51.71' }, { address: 'Jalan Uji No. 3' }, { movedOn: '2026-11-19' }]) {
      const { data } = await report(as, { idempotencyKey: 'once', ...change });
      expect(data.reportAddress).toMatchObject({ reason: 'KEY_REUSED' });
    }
    expect(await history(id)).toHaveLength(2);
  });

  it('is a new one after 24 hours', async () => {
    const { as } = await settle();
    await report(as, { idempotencyKey: 'daily' });
    now = new Date('2026-11-21T03:00:00Z');
    expect((await report(as, { idempotencyKey: 'daily' })).data.reportAddress.reason).toBe('UNCHANGED');
    const next = await report(as, { idempotencyKey: 'daily', regencyCode: '51.71', movedOn: '2026-11-20' });
    expect(next.data.reportAddress.__typename).toBe('Residence');
    const reused = await report(as, { idempotencyKey: 'daily' });
    expect(reused.data.reportAddress.reason).toBe('KEY_REUSED');
  });

  it('may use a key that was refused, or that another account uses', async () => {
    const [one, other] = [await settle(), await settle()];
    expect((await report(one.as, { idempotencyKey: 'k', regencyCode: '99.99' })).data.reportAddress.reason).toBe(
      'UNKNOWN_REGENCY',
    );
    for (const { as } of [one, other]) {
      expect((await report(as, { idempotencyKey: 'k' })).data.reportAddress.__typename).toBe('Residence');
    }
  });

  it('makes one residence of twenty that arrive at once', async () => {
    const { id, as } = await settle();
    const answers = await Promise.all(Array.from({ length: 20 }, () => report(as, { idempotencyKey: 'at-once' })));
    expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => undefined));
    for (const { data } of answers) expect(data).toEqual(answers[0]?.data);
    expect(await history(id)).toHaveLength(2);
  });

  it('is taken down once of twenty with keys of their own', async () => {
    const { id, as } = await settle();
    const answers = await Promise.all(Array.from({ length: 20 }, () => report(as)));
    const outcomes = answers.map(({ data }) => data.reportAddress.reason ?? 'taken down').sort();
    expect(outcomes).toEqual([...Array.from({ length: 19 }, () => 'UNCHANGED'), 'taken down']);
    expect(await history(id)).toHaveLength(2);
  });
});
