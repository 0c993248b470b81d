import { createHash } from 'node:crypto';
import path from 'node:path';
import { daysBetween } from '@imigraph/calendar';
import { officeJurisdictions, readReferenceData, stayPermitTypes } from '@imigraph/reference-data';
import { isForeignPassportId } from '../foreign-passport/foreign-passport.rules';
import { isForeignerId } from '../foreigner/foreigner.rules';
import { isStayPermitNumber, validityOn } from '../stay-permit/stay-permit.rules';
import { demoPeople } from './demo-people';
import { foreignerTables, spreadOf } from './foreigner-load';
import { homeTables } from './home-shares';
import { type InventedForeigner, type Spread, inventedForeigner } from './invented-foreigner';
import { serialPrefix } from './serial-prefix';

const sampleSize = 100_000;
const today = '2026-11-02';

let spread: Spread;
let sample: InventedForeigner[];
let officeOf: Map<string, string>;
let types: Map<string, { initial: number; extension: number; most: number; total: number | null }>;

beforeAll(async () => {
  const files = await readReferenceData(path.resolve(__dirname, '../../../../data'), homeTables);
  spread = spreadOf(files);
  sample = Array.from({ length: sampleSize }, (_, place) => inventedForeigner(place, spread));
  officeOf = new Map(files.rows(officeJurisdictions).map((row) => [row.regency_code, row.office_id]));
  types = new Map(
    files.rows(stayPermitTypes).map((row) => [
      row.code,
      {
        initial: row.initial_stay_days,
        extension: row.extension_days ?? 0,
        most: row.max_extensions ?? 0,
        total: row.max_total_stay_days,
      },
    ]),
  );
});

const none = { initial: Infinity, extension: 0, most: 0, total: 0 };

const lastRegency = ({ residences }: InventedForeigner) => residences.at(-1)?.regencyCode ?? '';
const lastPermit = ({ permits }: InventedForeigner) => permits.at(-1);
const ofThousand = (found: number, among = sampleSize) => (1_000 * found) / among;

describe('where foreigners who do not exist live', () => {
  // Of a thousand, taking 300,000 in all (assumed). Those that no figure tells, 197,812, share by population: 269,471,560
  // live in their areas (data/regencies.csv, added up). The bounds are four standard deviations of the sample or more.
  it.each([
    ['the area of Pemalang, 570', 1.9, 0.3, ['KANIM-PEMALANG']],
    [
      'Bali, 44,238',
      147.5,
      0.05,
      ['KANIM-NGURAH-RAI', 'KANIM-DENPASAR', 'KANIM-TABANAN', 'KANIM-KLUNGKUNG', 'KANIM-SINGARAJA'],
    ],
    ['the area of Ngurah Rai, 13,187 of Bali’s 29,070', 66.9, 0.06, ['KANIM-NGURAH-RAI']],
    ['Jakarta Selatan, 30,244', 100.8, 0.05, ['KANIM-JAKARTA-SELATAN']],
    ['Jakarta Pusat, 16,820', 56.1, 0.06, ['KANIM-JAKARTA-PUSAT']],
    ['Jakarta Utara, 10,316', 34.4, 0.08, ['KANIM-JAKARTA-UTARA']],
    ['the area of Surabaya, where 7,722,317 live', 18.9, 0.1, ['KANIM-SURABAYA']],
    ['the area of Bandung, where 10,151,799 live', 24.8, 0.1, ['KANIM-BANDUNG']],
  ])('is in proportion in %s', (_area, expected, bound, officeIds) => {
    const found = ofThousand(sample.filter((one) => officeIds.includes(officeOf.get(lastRegency(one)) ?? '')).length);
    expect(Math.abs(found / expected - 1)).toBeLessThan(bound);
  });

  it('is mostly Jakarta and Bali', () => {
    const byProvince = Map.groupBy(sample, (one) => lastRegency(one).slice(0, 2));
    const most = [...byProvince].toSorted((a, b) => b[1].length - a[1].length).slice(0, 2);
    expect(most.map(([province]) => province)).toEqual(['31', '51']);
  });
});

describe('who they are', () => {
  it.each([
    // Of 1,000 holders in Bali in October 2024: 35,703, 6,266, 1,692 and 577 of 44,238.
    ['ITAS', 807, 0.02],
    ['ITAP', 142, 0.05],
    ['VOA', 38, 0.09],
    ['ITK', 13, 0.15],
  ])('of each thousand, so many hold an %s', (permitClass, expected, bound) => {
    const found = ofThousand(sample.filter((one) => lastPermit(one)?.permitClass === permitClass).length);
    expect(Math.abs(found / expected - 1)).toBeLessThan(bound);
  });

  it('are Australians in Bali before all others, and Chinese elsewhere', () => {
    const leading = (inBali: boolean) => {
      const there = sample.filter((one) => lastRegency(one).startsWith('51.') === inBali);
      const byNationality = [...Map.groupBy(there, ({ foreigner }) => foreigner.nationality)];
      const counts = byNationality.map(
        ([nationality, { length }]) => [nationality, ofThousand(length, there.length)] as const,
      );
      return counts.toSorted((a, b) => b[1] - a[1]);
    };
    const [first, second] = leading(true);
    expect([first?.[0], second?.[0]]).toEqual(['AUS', 'FRA']);
    // 4,656 of the 19,358 of the ten nations of the table.
    expect(Math.abs((first?.[1] ?? 0) / 240.5 - 1)).toBeLessThan(0.06);
    expect(
      leading(false)
        .slice(0, 5)
        .map(([nationality]) => nationality),
    ).toEqual(['CHN', 'JPN', 'KOR', 'IND', 'MYS']);
  });

  it('are marked as invented, and have ids and numbers of their own in the right form', () => {
    const permits = sample.flatMap((one) => one.permits);
    expect(new Set(sample.map(({ foreigner }) => foreigner.id)).size).toBe(sampleSize);
    expect(new Set(permits.map(({ number }) => number)).size).toBe(permits.length);
    expect(new Set(sample.flatMap(({ residences }) => residences.map(({ id }) => id))).size).toBe(
      sample.reduce((sum, { residences }) => sum + residences.length, 0),
    );
    expect(sample.filter(({ foreigner }) => !foreigner.invented || !isForeignerId(foreigner.id))).toEqual([]);
    expect(permits.filter(({ number, invented }) => !invented || !isStayPermitNumber(number))).toEqual([]);
  });

  it('share no id and no number with the few dozen', () => {
    const { foreigners, permits, passports } = demoPeople();
    for (const { id } of foreigners) expect(String(id).startsWith(`WNA-${serialPrefix}`)).toBe(false);
    for (const { number } of permits) expect(String(number).startsWith(`IT-${serialPrefix}`)).toBe(false);
    for (const { id, number_clear: number } of passports) {
      expect(String(id).startsWith(`PA-${serialPrefix}`) || /^[PQRS]/.test(String(number))).toBe(false);
    }
    expect(sample[0]?.foreigner.id.startsWith(`WNA-${serialPrefix}`)).toBe(true);
    expect(sample[0]?.permits[0]?.number.startsWith(`IT-${serialPrefix}`)).toBe(true);
  });
});

describe('their permits', () => {
  it('last as long as the law lets them: the stay of the type, and so many extensions', () => {
    const faulty = sample
      .flatMap((one) => one.permits)
      .filter(({ typeCode, permitClass, validFromOn, validToOn, issuedOn }) => {
        const days = daysBetween(validFromOn, validToOn) + 1;
        // Five years, and five years again as often as one likes (docs/domain.md §5 rule 6).
        if (permitClass === 'ITAP') return issuedOn > validFromOn || days % 1_825 !== 0;
        const { initial, extension, most, total } = types.get(typeCode ?? '') ?? none;
        const extensions = days > initial ? (days - initial) / extension : 0;
        const isLegal = days >= initial && days <= (total ?? 0) && Number.isInteger(extensions) && extensions <= most;
        return issuedOn > validFromOn || !isLegal;
      });
    expect(faulty).toEqual([]);
  });

  it('follow each other without a day in two of them, and lead from a visit to an ITAS and from there to an ITAP', () => {
    const ways = new Set<string>();
    const pairs = sample.flatMap(({ permits }) =>
      permits.slice(1).map((next, index) => [permits[index] ?? next, next] as const),
    );
    const faulty = pairs.filter(([permit, next]) => {
      if (permit.endedOn === null || permit.endedOn <= permit.validFromOn) return true;
      if (permit.state !== 'CONVERTED') return permit.endedOn >= next.validFromOn;
      ways.add(`${permit.permitClass} ${next.permitClass}`);
      if (permit.endedOn !== next.validFromOn || next.validFromOn > permit.validToOn) return true;
      // docs/domain.md §4.2: within thirty days before its end, after more than three years.
      const [held, left] = [
        daysBetween(permit.validFromOn, next.validFromOn),
        daysBetween(next.validFromOn, permit.validToOn),
      ];
      return next.permitClass === 'ITAP' && (left > 30 || held <= 3 * 365);
    });
    expect(faulty).toEqual([]);
    expect(
      sample.filter((one) => (lastPermit(one)?.state === 'ACTIVE') !== (lastPermit(one)?.endedOn === null)),
    ).toEqual([]);
    expect([...ways].sort()).toEqual(['ITAS ITAP', 'ITK ITAS']);
  });

  it('are mostly valid today; some have run out and some have ended', () => {
    const validities = Map.groupBy(sample, (one) => {
      const permit = lastPermit(one);
      return permit ? validityOn(permit, today) : 'NONE';
    });
    expect([...validities.keys()].sort()).toEqual(['ENDED', 'OVERSTAYED', 'VALID']);
    // Assumed: 87, 4 and 9 of a hundred.
    expect(Math.round(ofThousand(validities.get('VALID')?.length ?? 0) / 10)).toBe(87);
    expect(Math.round(ofThousand(validities.get('OVERSTAYED')?.length ?? 0) / 10)).toBe(4);
  });

  it('were issued by the office that is responsible where the holder lived then', () => {
    const faulty = sample.filter(({ permits, residences }) =>
      permits.some(({ validFromOn, issuingServicePointId }) => {
        const then = residences.findLast(({ fromOn }) => fromOn <= validFromOn) ?? residences[0];
        return issuingServicePointId !== officeOf.get(then?.regencyCode ?? '');
      }),
    );
    expect(faulty).toEqual([]);
  });
});

describe('their passports', () => {
  it('have ids and numbers of their own in the right form', () => {
    const passports = sample.flatMap((one) => one.passports);
    expect(new Set(passports.map(({ id }) => id)).size).toBe(passports.length);
    expect(new Set(passports.map(({ numberClear }) => numberClear)).size).toBe(passports.length);
    const faulty = passports.filter(
      ({ id, numberClear, invented }) => !invented || !isForeignPassportId(id) || !/^[PQRS]\d{7}$/.test(numberClear),
    );
    expect(faulty).toEqual([]);
    // Those of ten million people are still some, and of other letters.
    const last = inventedForeigner(9_999_999, spread).passports.at(-1);
    expect(last?.numberClear).toMatch(/^S\d{7}$/);
  });

  it('are in hand from the arrival on, one at a time, each the successor of the one before', () => {
    const faulty = sample.filter(({ foreigner, residences, passports }) => {
      const [arrived, left] = [residences[0]?.fromOn ?? '', residences.at(-1)?.toOn ?? today];
      const isChained = passports.every((passport, index) => {
        const next = passports[index + 1];
        const isLast = !next && passport.state === 'ACTIVE' && passport.successorId === null;
        const isOwn = passport.foreignerId === foreigner.id && passport.issuingCountryCode === foreigner.nationality;
        const endedOn = passport.endedOn ?? '';
        return isOwn && (isLast || (next?.id === passport.successorId && endedOn <= (next?.issuedOn ?? '')));
      });
      return !(isChained && (passports[0]?.issuedOn ?? '') < arrived && (passports.at(-1)?.expiresOn ?? '') >= left);
    });
    expect(faulty).toEqual([]);
    expect(Math.max(...sample.map(({ passports }) => passports.length))).toBeLessThanOrEqual(4);
  });
});

describe('their residences', () => {
  it('begin with the stay, follow each other day by day and end with it', () => {
    const faulty = sample.filter((one) => {
      const { foreigner, residences, permits } = one;
      const [first, last] = [residences[0], residences.at(-1)];
      // A visit that had ended before belongs to no residence.
      const stay = permits.find(({ endedOn }) => endedOn === null || endedOn > (first?.fromOn ?? ''));
      const left = lastPermit(one)?.endedOn ?? null;
      const isChained = residences.every(({ fromOn, toOn }, index) => {
        const next = residences[index + 1];
        const isInOrder = fromOn <= today && (toOn === null || fromOn < toOn);
        return isInOrder && (!next || (next.fromOn === toOn && next.previousToOn === toOn));
      });
      return !(
        isChained &&
        first?.previousToOn === null &&
        first.fromOn === stay?.validFromOn &&
        last?.toOn === left &&
        foreigner.regencyCode === (left === null ? last.regencyCode : null)
      );
    });
    expect(faulty).toEqual([]);
    expect([...new Set(sample.map(({ residences }) => residences.length))].sort()).toEqual([1, 2, 3]);
  });
});

describe('the rows', () => {
  const digest = (...ranges: [first: number, next: number][]) => {
    const hash = createHash('sha256');
    for (const table of foreignerTables(spread)) {
      for (const [first, next] of ranges) for (const line of table.lines(first, next)) hash.update(line);
    }
    return hash.digest('hex');
  };

  it('are the same every time, whichever parts they are made in', () => {
    const whole = digest([0, 3_000]);
    expect(digest([0, 3_000])).toBe(whole);
    expect(digest([0, 41], [41, 1_000], [1_000, 3_000])).toBe(whole);
    expect(digest([0, 2_999])).not.toBe(whole);
  });
});
