import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { Viewer } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';
import { ApplicantsAt, filledIn, newcomer, passport } from './application.seed';

let app: TestSubgraph;
const applicants = new ApplicantsAt(() => app);
/** 08:30 on 21 November in Jakarta; tests set it forward. */
const morning = new Date('2026-11-21T01:30:00Z');
let now = morning;

beforeAll(async () => {
  app = await testSubgraph(applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys }), () => now);
});

afterAll(() => app.stop());

afterEach(() => {
  now = morning;
});

function rowsOf({ subject }: Viewer): Promise<{ number: string; status: string; version: number }[]> {
  return app.sql('select number, status, version from application where owner = $1 order by created_at, number', [
    subject,
  ]);
}

describe('a start is refused', () => {
  it.each([
    ['UKK-MALANG-KAB', 'that is only proposed'],
    ['UKK-PASURUAN', 'that has become an office'],
    ['RUDENIM-SURABAYA', 'that does not take passport applications'],
  ])('at %s, a place %s', async (servicePointId) => {
    expect(await applicants.start(newcomer(), { servicePointId })).toMatchObject({
      __typename: 'StartPassportApplicationRefused',
      reason: 'SERVICE_NOT_OFFERED_HERE',
      message: 'This place does not take passport applications. Choose another one.',
    });
  });

  it.each([
    [{ applicantName: '<script>' }, 'IMPLAUSIBLE_NAME'],
    [{ applicantBornOn: '1850-01-01' }, 'IMPLAUSIBLE_BIRTH_DAY'],
  ])('with %j', async (form, reason) => {
    const owner = newcomer();
    expect(await applicants.start(owner, form)).toMatchObject({ reason });
    expect(await rowsOf(owner)).toEqual([]);
  });

  it('when five are open, and not when one of them has been closed', async () => {
    const owner = newcomer();
    const drafts = [
      await applicants.start(owner),
      await applicants.start(owner),
      await applicants.start(owner),
      await applicants.start(owner, filledIn()),
    ];
    const number = drafts[3]?.number ?? '';
    await applicants.submit(owner, number);
    await applicants.start(owner);
    expect(await applicants.start(owner)).toMatchObject({ reason: 'TOO_MANY_OPEN' });
    await applicants.withdraw(owner, number);
    expect(await applicants.start(owner)).toMatchObject({ status: 'DRAFT' });
    expect(await applicants.start(owner)).toMatchObject({ reason: 'TOO_MANY_OPEN' });
  });

  it('for its own five alone, whatever else its applicant sees as an officer', async () => {
    const both = viewerAs('COUNTER_OFFICER', {
      subject: randomUUID(),
      roles: ['COUNTER_OFFICER', 'APPLICANT'],
      office: 'KANIM-JAKARTA-SELATAN',
    });
    expect(await applicants.start(both)).toMatchObject({ status: 'DRAFT' });
  });

  it('in the language of the request', async () => {
    const input = { idempotencyKey: randomUUID(), ...passport, servicePointId: 'RUDENIM-SURABAYA' };
    const { data } = await applicants.ask('startPassportApplication', newcomer(), input, 'id');
    expect(data?.startPassportApplication.message).toBe(
      'Tempat ini tidak melayani permohonan paspor. Pilih tempat lain.',
    );
  });

  it('beyond five, also when twenty are asked for at once', async () => {
    const owner = newcomer();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => applicants.start(owner)));
    expect(outcomes.filter(({ reason }) => reason === 'TOO_MANY_OPEN')).toHaveLength(15);
    expect(await rowsOf(owner)).toHaveLength(5);
  });
});
