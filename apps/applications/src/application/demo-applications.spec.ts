import path from 'node:path';
import { fitsBirthDay, isInventedNik, parseNik } from '@imigraph/national-id';
import { offices, readReferenceData } from '@imigraph/reference-data';
import { isApplicationNumber } from './application-number';
import { missingFields, mostOpenApplications } from './application.rules';
import { canBecome, firstStatus, openStatuses } from './application.states';
import { demoApplications } from './demo-applications';

const { applications, steps } = demoApplications();

/** The last instant before the day of the demo epoch, in Jakarta. */
const eve = new Date('2026-11-01T17:00:00Z');

describe('the demo applications', () => {
  it('are the same each time', () => {
    expect(demoApplications()).toEqual({ applications, steps });
  });

  it('are a few dozen at twelve places, all of people who do not exist', () => {
    expect(applications).toHaveLength(75);
    expect(new Set(applications.map(({ servicePointId }) => servicePointId)).size).toBe(12);
    expect(applications.every(({ invented }) => invented)).toBe(true);
  });

  it('have numbers that are each right and each once', () => {
    const numbers = applications.map(({ number }) => number);
    expect(numbers.every(isApplicationNumber)).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('belong to twenty accounts, none of which has as many open ones as it may', () => {
    const open = applications.filter(({ status }) => openStatuses.includes(status));
    const byOwner = Map.groupBy(open, ({ owner }) => owner);
    expect([...byOwner.keys()].sort()).toEqual(
      Array.from({ length: 20 }, (_, index) => `demo-applicant-${index + 1}`).sort(),
    );
    for (const owned of byOwner.values()) expect(owned.length).toBeLessThan(mostOpenApplications);
  });

  it('show the first account a draft, one under way and one withdrawn', () => {
    const own = applications.filter(({ owner }) => owner === 'demo-applicant-1').map(({ status }) => status);
    expect([...new Set(own)].sort()).toEqual(['DRAFT', 'SUBMITTED', 'WITHDRAWN']);
  });

  it('have a history that leads to what they are', () => {
    const byNumber = Map.groupBy(steps, ({ applicationNumber }) => applicationNumber);
    expect(byNumber.size).toBe(applications.length);
    for (const application of applications) {
      const history = byNumber.get(application.number) ?? [];
      expect(history.map(({ version }) => version)).toEqual(history.map((_, index) => index + 1));
      expect(history.at(-1)).toMatchObject({ to: application.status, version: application.version });
      expect(history[0]).toMatchObject({ from: null, to: firstStatus, at: application.createdAt });
      for (const [index, { from, to, at, withdrawalReason }] of history.entries()) {
        expect(withdrawalReason !== null).toBe(to === 'WITHDRAWN');
        expect(at < eve).toBe(true);
        const before = history[index - 1];
        if (!before) continue;
        expect(from).toBe(before.to);
        expect(from !== null && canBecome(from, to)).toBe(true);
        expect(at > before.at).toBe(true);
      }
      expect(application.submittedAt).toEqual(history.find(({ to }) => to === 'SUBMITTED')?.at ?? null);
    }
  });

  it('lack something only as drafts', () => {
    for (const application of applications) {
      const stored = { ...application, nikSealed: application.applicantNik };
      expect(missingFields(stored).length > 0).toBe(application.status === 'DRAFT');
    }
  });

  it('are of persons with a NIK each, which fits the day of birth and is nobody’s', () => {
    const niks = applications.map(({ applicantNik }) => applicantNik);
    expect(new Set(niks).size).toBe(niks.length);
    for (const { applicantNik, applicantBornOn } of applications) {
      const nik = parseNik(applicantNik);
      expect(nik && isInventedNik(nik)).toBe(true);
      expect(nik && applicantBornOn !== null && fitsBirthDay(nik, applicantBornOn)).toBe(true);
    }
    expect(new Set(niks.map((nik) => parseNik(nik)?.sex)).size).toBe(2);
  });

  it('are made at places that serve people with passports', async () => {
    const data = await readReferenceData(path.resolve(__dirname, '../../../../data'), [offices]);
    const byId = new Map(data.rows(offices).map((office) => [office.office_id, office]));
    for (const { servicePointId } of applications) {
      expect(byId.get(servicePointId)).toMatchObject({ status: 'OPERATING' });
      expect(byId.get(servicePointId)?.services).toContain('PASSPORT');
    }
  });
});
