import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { type Viewer, publicViewer } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';
import { ApplicantsAt, type Mutation, filledIn, newcomer, passport } from './application.seed';

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

describe('who may change', () => {
  const others = [
    ['another account', viewerAs('APPLICANT', { subject: 'somebody-else' }), 'NOT_FOUND'],
    ['an officer of the place', viewerAs('COUNTER_OFFICER', { office: 'KANIM-MALANG' }), 'FORBIDDEN'],
    ['the head of the office', viewerAs('OFFICE_HEAD', { office: 'KANIM-MALANG' }), 'FORBIDDEN'],
    ['the Directorate General', viewerAs('DG_ADMIN'), 'FORBIDDEN'],
    ['an auditor', viewerAs('AUDITOR'), 'FORBIDDEN'],
    ['an analyst', viewerAs('ANALYST'), 'FORBIDDEN'],
    ['nobody', publicViewer, 'UNAUTHENTICATED'],
  ] as const;

  it.each(others)('not %s', async (_who, as, code) => {
    const owner = newcomer();
    const { number } = await applicants.start(owner, filledIn());
    const inputs = {
      changePassportApplication: { number, expectedVersion: 1, purpose: 'HAJJ' },
      submitApplication: { idempotencyKey: randomUUID(), number },
      withdrawApplication: { number, reason: 'OTHER' },
    } as const;
    for (const [mutation, input] of Object.entries(inputs) as [Mutation, Record<string, unknown>][]) {
      expect(await applicants.codeOf(mutation, as, input)).toBe(code);
    }
    expect(await rowsOf(owner)).toMatchObject([{ status: 'DRAFT', version: 1 }]);
  });

  it.each(others.filter(([, , code]) => code !== 'NOT_FOUND'))('and not start: %s', async (_who, as, code) => {
    const input = { idempotencyKey: randomUUID(), ...passport };
    expect(await applicants.codeOf('startPassportApplication', as, input)).toBe(code);
  });

  it('not an officer who sees it and is an applicant too', async () => {
    const owner = newcomer();
    const { number } = await applicants.start(owner, filledIn());
    const both = viewerAs('COUNTER_OFFICER', { roles: ['COUNTER_OFFICER', 'APPLICANT'], office: 'KANIM-MALANG' });
    expect(await applicants.codeOf('withdrawApplication', both, { number, reason: 'OTHER' })).toBe('NOT_FOUND');
  });

  it.each(['PA26-DEM00-99999-K', 'nonsense', '\u0000', ''])('nothing of the number %j', async (number) => {
    const owner = newcomer();
    expect(await applicants.codeOf('withdrawApplication', owner, { number, reason: 'OTHER' })).toBe('NOT_FOUND');
    expect(await applicants.codeOf('submitApplication', owner, { idempotencyKey: 'x', number })).toBe('NOT_FOUND');
    expect(await applicants.codeOf('changePassportApplication', owner, { number, expectedVersion: 1 })).toBe(
      'NOT_FOUND',
    );
  });

  it.each(['KANIM-NOWHERE', '\u0000', '', "'; drop table application; --"])('nothing at %j', async (servicePointId) => {
    const input = { idempotencyKey: randomUUID(), ...passport, servicePointId };
    expect(await applicants.codeOf('startPassportApplication', newcomer(), input)).toBe('NOT_FOUND');
  });
});
