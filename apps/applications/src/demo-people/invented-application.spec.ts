import { createHash } from 'node:crypto';
import path from 'node:path';
import { fitsBirthDay, isInventedNik, parseNik } from '@imigraph/national-id';
import { offices, readReferenceData } from '@imigraph/reference-data';
import { demoApplications } from '../application/demo-applications';
import { isApplicationNumber } from '../application/application-number';
import { missingFields, mostOpenApplications } from '../application/application.rules';
import { canBecome, firstStatus, openStatuses } from '../application/application.states';
import { applicationTables, spreadOf } from './application-load';
import { type InventedApplication, type Spread, inventedApplication } from './invented-application';
import { placeTables } from './place-shares';

const sampleSize = 200_000;
const utcHours: Record<string, number> = { WIB: 7, WITA: 8, WIT: 9 };

let spread: Spread;
let sample: InventedApplication[];
let zoneOf: Map<string, string>;
let serving: Set<string>;

beforeAll(async () => {
  const files = await readReferenceData(path.resolve(__dirname, '../../../../data'), placeTables);
  spread = spreadOf(files);
  sample = Array.from({ length: sampleSize }, (_, place) => inventedApplication(place, spread));
  const [provinces] = placeTables;
  const zones = new Map(files.rows(provinces).map((row) => [row.code, row.timezone_abbr]));
  const rows = files.rows(offices);
  zoneOf = new Map(rows.map((row) => [row.office_id, zones.get(row.province_code) ?? '']));
  serving = new Set(
    rows.filter((row) => row.status === 'OPERATING' && row.services.includes('PASSPORT')).map((row) => row.office_id),
  );
});

/** The time on the clock of the place, as if it were UTC. */
const localTime = (at: Date, servicePointId: string): Date =>
  new Date(at.getTime() + (utcHours[zoneOf.get(servicePointId) ?? ''] ?? Number.NaN) * 3_600_000);

describe('where people who do not exist apply', () => {
  // Of a thousand applications in the country. Published: passports of the office in a year, of 3,090,000 nationwide. The
  // others share the rest, 2,672,913, by population: 270,287,474 live in their areas (data/regencies.csv, added up).
  it.each([
    [
      'the area of Malang, 73,338',
      23.7,
      ['KANIM-MALANG', 'UKK-PROBOLINGGO-KOTA', 'UKK-BATU', 'MPP-MALANG', 'MPP-PASURUAN', 'MPP-PROBOLINGGO-KOTA'],
    ],
    ['the office itself, which serves 150 of the 320 a day there', 11.1, ['KANIM-MALANG']],
    ['the area of Palembang, 31,000 in ten months', 12.0, ['KANIM-PALEMBANG', 'UKK-MUSI-BANYUASIN']],
    ['the area of Jakarta Selatan, 197,076', 63.8, ['KANIM-JAKARTA-SELATAN', 'ULP-PLAZA-SEMANGGI', 'MPP-DKI']],
    ['the area of Jakarta Pusat, 109,473', 35.4, ['KANIM-JAKARTA-PUSAT', 'LOUNGE-SENAYAN-CITY']],
    ['the area of Bandung, where 10,151,799 live', 32.5, ['KANIM-BANDUNG', 'MPP-BANDUNG']],
    [
      'the area of Surabaya, where 7,722,317 live',
      24.7,
      ['KANIM-SURABAYA', 'ULP-BG-JUNCTION', 'MPP-SIOLA', 'MPP-SIDOARJO', 'MPP-MOJOKERTO'],
    ],
    ['the area of Makassar, where 3,416,783 live', 10.9, ['KANIM-MAKASSAR']],
  ])('is in proportion in %s', (_area, ofThousand, places) => {
    const found = sample.filter(({ application }) => places.includes(application.servicePointId)).length;
    expect((1_000 * found) / sampleSize / ofThousand).toBeGreaterThan(0.9);
    expect((1_000 * found) / sampleSize / ofThousand).toBeLessThan(1.1);
  });

  it('is every place that serves people with passports, and no other', () => {
    expect(new Set(sample.map(({ application }) => application.servicePointId))).toEqual(serving);
    expect(serving.size).toBe(185);
  });
});

describe('when people who do not exist apply', () => {
  it('is in the working hours of the place, on a working day, in each month', () => {
    const local = sample.map(({ application }) => localTime(application.createdAt, application.servicePointId));
    expect([...new Set(local.map((at) => at.getUTCHours()))].sort((a, b) => a - b)).toEqual([8, 9, 10, 11, 13, 14, 15]);
    expect([...new Set(local.map((at) => at.getUTCDay()))].sort()).toEqual([1, 2, 3, 4, 5]);
    const days = new Set(local.map((at) => at.toISOString().slice(0, 10)));
    // Independence Day and New Year's Day, from the calendar on the wall.
    for (const holiday of ['2025-08-17', '2025-12-25', '2026-01-01', '2026-08-17']) expect(days).not.toContain(holiday);
    expect(new Set([...days].map((day) => day.slice(0, 7))).size).toBe(22);
  });

  it('is before the demo epoch, and so is all that has happened since', () => {
    const late = sample.filter(({ application, steps }) => {
      const last = steps.at(-1)?.at ?? application.createdAt;
      return localTime(last, application.servicePointId).toISOString() >= '2026-11-02';
    });
    expect(late).toEqual([]);
  });
});

describe('an invented application', () => {
  it('is marked as such, and has a number of its own in the right form', () => {
    const numbers = new Set(sample.map(({ application }) => application.number));
    expect(numbers.size).toBe(sampleSize);
    const faulty = sample.filter(
      ({ application }) => !application.invented || !isApplicationNumber(application.number),
    );
    expect(faulty).toEqual([]);
    // The number of an application that is really made has its serial by chance: one in a million begins like these.
    expect(sample.every(({ application }) => application.number.slice(5, 9) === 'DEM1')).toBe(true);
    expect(demoApplications().applications.some(({ number }) => number.slice(5, 9) === 'DEM1')).toBe(false);
  });

  it('has a history that leads to what it is', () => {
    for (const { application, steps } of sample.slice(0, 2_000)) {
      expect(steps.map(({ version }) => version)).toEqual(steps.map((_, index) => index + 1));
      expect(steps[0]).toMatchObject({ from: null, to: firstStatus, at: application.createdAt });
      expect(steps.at(-1)).toMatchObject({ to: application.status, version: application.version });
      for (const [index, { applicationNumber, from, to, at, withdrawalReason }] of steps.entries()) {
        expect(applicationNumber).toBe(application.number);
        expect(withdrawalReason !== null).toBe(to === 'WITHDRAWN');
        const before = steps[index - 1];
        if (!before) continue;
        expect(from).toBe(before.to);
        expect(from !== null && canBecome(from, to)).toBe(true);
        expect(at > before.at).toBe(true);
      }
      expect(application.submittedAt).toEqual(steps.find(({ to }) => to === 'SUBMITTED')?.at ?? null);
      expect(missingFields({ ...application, nikSealed: application.applicantNik }).length > 0).toBe(
        application.status === 'DRAFT',
      );
    }
  });

  it('is of somebody with a NIK of their own, invented for their day of birth', () => {
    expect(new Set(sample.map(({ application }) => application.applicantNik)).size).toBe(sampleSize);
    const faulty = sample.slice(0, 20_000).filter(({ application }) => {
      const nik = parseNik(application.applicantNik);
      return !nik || !isInventedNik(nik) || !fitsBirthDay(nik, application.applicantBornOn ?? '');
    });
    expect(faulty).toEqual([]);
    const small = new Set(demoApplications().applications.map(({ applicantNik }) => applicantNik));
    expect(sample.filter(({ application }) => small.has(application.applicantNik))).toEqual([]);
  });

  it('is of somebody old enough for it', () => {
    const age = ({ application }: InventedApplication) =>
      (application.createdAt.getTime() - Date.parse(`${application.applicantBornOn}T00:00:00Z`)) /
      (365.25 * 86_400_000);
    const youngest = (of: (application: InventedApplication['application']) => boolean) =>
      Math.min(
        ...sample
          .slice(0, 20_000)
          .filter(({ application }) => of(application))
          .map(age),
      );
    expect(youngest(({ serviceCode }) => serviceCode === 'PASSPORT_NEW')).toBeLessThan(1);
    expect(youngest(({ serviceCode }) => serviceCode !== 'PASSPORT_NEW')).toBeGreaterThanOrEqual(5);
    expect(youngest(({ purpose }) => purpose === 'WORK_PMI' || purpose === 'BUSINESS')).toBeGreaterThanOrEqual(18);
    expect(Math.max(...sample.slice(0, 20_000).map(age))).toBeLessThan(81);
  });

  it('is in an account of one to five, as many as may be open, all in one place', () => {
    const accounts = [...Map.groupBy(sample, ({ application }) => application.owner).values()];
    expect([...new Set(accounts.map(({ length }) => length))].sort()).toEqual([1, 2, 3, 4, 5]);
    const faulty = accounts.filter((owned) => {
      const open = owned.filter(({ application }) => openStatuses.includes(application.status));
      const places = new Set(owned.map(({ application }) => application.servicePointId));
      return open.length > mostOpenApplications || places.size !== 1;
    });
    expect(faulty).toEqual([]);
    const small = new Set(demoApplications().applications.map(({ owner }) => owner));
    expect(sample.some(({ application }) => small.has(application.owner))).toBe(false);
  });
});

describe('the rows', () => {
  const digest = (...ranges: [first: number, next: number][]) => {
    const hash = createHash('sha256');
    // Sealing makes of one NIK another text each time: here it is left in clear.
    const niks = { seal: (nik: string | null, number: string) => ({ nikSealed: `${nik} ${number}`, nikHash: nik }) };
    for (const table of applicationTables(spread, niks)) {
      for (const [first, next] of ranges) for (const line of table.lines(first, next)) hash.update(line);
    }
    return hash.digest('hex');
  };

  it('are the same every time, whichever parts they are made in', () => {
    const whole = digest([0, 3_000]);
    expect(digest([0, 3_000])).toBe(whole);
    expect(digest([0, 40], [40, 1_000], [1_000, 3_000])).toBe(whole);
    expect(digest([1_000, 2_000])).toBe(digest([1_000, 1_500], [1_500, 2_000]));
    expect(digest([0, 2_999])).not.toBe(whole);
  });
});
