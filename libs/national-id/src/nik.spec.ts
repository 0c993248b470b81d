import fc from 'fast-check';
import { addDays, isDay } from '@imigraph/calendar';
import {
  type NikParts,
  type Sex,
  fitsBirthDay,
  inventedNik,
  isInventedNik,
  makeNik,
  maskNik,
  parseNik,
  unknownRegion,
} from './nik';

/** By hand; all with district 00, so that none is anybody's. */
const table: readonly (readonly [string, string, Sex, string, number])[] = [
  ['3573002802900001', '35.73', 'MALE', '1990-02-28', 1],
  ['3573006802900001', '35.73', 'FEMALE', '1990-02-28', 1],
  ['1101000101700042', '11.01', 'MALE', '1970-01-01', 42],
  ['9471007112999999', '94.71', 'FEMALE', '1999-12-31', 9999],
  // 2000 was a leap year, and so were 1996 and 2004.
  ['3171002902000007', '31.71', 'MALE', '2000-02-29', 7],
  ['3171006902960007', '31.71', 'FEMALE', '1996-02-29', 7],
  ['3171002902040007', '31.71', 'MALE', '2004-02-29', 7],
  // 31 + 40.
  ['3171007101050003', '31.71', 'FEMALE', '2005-01-31', 3],
];

describe('a NIK', () => {
  it.each(table)('%s says region, sex, birth and serial', (text, regencyCode, sex, bornOn, serial) => {
    const [year, month, day] = bornOn.split('-').map(Number);
    expect(parseNik(text)).toEqual({
      regencyCode,
      district: '00',
      sex,
      dayOfBirth: day,
      monthOfBirth: month,
      yearOfBirth: (year ?? 0) % 100,
      serial,
    });
    expect(inventedNik({ regencyCode, sex, bornOn, serial })).toBe(text);
  });

  it.each([
    ['', 'nothing'],
    ['357300280290000', 'fifteen digits'],
    ['35730028029000011', 'seventeen digits'],
    ['3573002802900001 ', 'a space behind it'],
    ['3573002802900001\n', 'a line end behind it'],
    ['35.73.00.280290.0001', 'dots'],
    ['357300280290000O', 'a letter'],
    ['٣٥٧٣٠٠٢٨٠٢٩٠٠٠٠١', 'digits of another script'],
    ['3573002802900000', 'the serial 0000'],
    ['3573000002900001', 'the day 0'],
    ['3573004002900001', 'the day 0 of a woman'],
    ['3573003202900001', 'the day 32'],
    ['3573007202900001', 'the day 32 of a woman'],
    ['3573002800900001', 'the month 0'],
    ['3573002813900001', 'the month 13'],
    ['3573003102900001', '31 February'],
    ['3573003002000001', '30 February'],
    ['3573003104900001', '31 April'],
    // Neither 1990 nor 2090, neither 1901 nor 2001 is a leap year.
    ['3573002902900001', '29 February 1990'],
    ['3573006902010001', '29 February 2001 of a woman'],
  ])('is not %j: %s', (text) => {
    expect(parseNik(text)).toBeNull();
  });

  it.each([
    ['3573002802900001', '1990-02-28', true],
    ['3573006802900001', '1990-02-28', true],
    // It does not say the century.
    ['3573002802900001', '1890-02-28', true],
    ['3573002802900001', '1990-02-27', false],
    ['3573002802900001', '1990-03-28', false],
    ['3573002802900001', '1991-02-28', false],
    ['3573000102030001', '2001-02-03', false],
    ['3573000102030001', '2003-02-01', true],
  ])('%s fits who is born on %s: %s', (text, bornOn, expected) => {
    const nik = parseNik(text);
    expect(nik && fitsBirthDay(nik, bornOn)).toBe(expected);
  });

  it.each([
    ['3573002802900001', '3573********0001'],
    ['1101000101700042', '1101********0042'],
  ])('%s is masked as %s', (text, expected) => {
    expect(maskNik(text)).toBe(expected);
  });

  it.each([
    ['3573002802900001', null],
    ['3599002802900001', 'REGENCY'],
    ['9973002802900001', 'PROVINCE'],
    ['5735002802900001', 'PROVINCE'],
  ])('%s has an unknown %s', (text, expected) => {
    const nik = parseNik(text);
    expect(nik && unknownRegion(nik, new Set(['11.01', '35.01', '35.73']))).toBe(expected);
  });
});

describe('making one', () => {
  const parts: NikParts = { regencyCode: '35.73', district: '04', sex: 'MALE', bornOn: '1990-02-28', serial: 1 };

  it.each([
    ['no regency', { regencyCode: '35' }],
    ['a regency without its dot', { regencyCode: '3573' }],
    ['a regency of letters', { regencyCode: 'AB.CD' }],
    ['a district of three digits', { district: '004' }],
    ['a day that does not exist', { bornOn: '1990-02-29' }],
    ['no day', { bornOn: '' }],
    ['the serial 0', { serial: 0 }],
    ['a serial of five digits', { serial: 10_000 }],
    ['a broken serial', { serial: 1.5 }],
    ['a serial below 0', { serial: -1 }],
  ])('is refused for %s', (_what, wrong) => {
    expect(() => makeNik({ ...parts, ...wrong })).toThrow(RangeError);
  });

  it('makes an invented one that is told from all that are issued', () => {
    const invented = parseNik(inventedNik(parts));
    const issued = parseNik(makeNik(parts));
    expect([invented && isInventedNik(invented), issued && isInventedNik(issued)]).toEqual([true, false]);
  });
});

describe('for all', () => {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  const anyParts: fc.Arbitrary<NikParts> = fc.record({
    regencyCode: fc
      .tuple(fc.integer({ min: 11, max: 99 }), fc.integer({ min: 1, max: 99 }))
      .map(([province, regency]) => `${province}.${twoDigits(regency)}`),
    district: fc.integer({ min: 0, max: 99 }).map(twoDigits),
    sex: fc.constantFrom<Sex>('FEMALE', 'MALE'),
    // From 1 January 1930 on, leap days and the change of the century with them.
    bornOn: fc.integer({ min: 0, max: 35_000 }).map((days) => addDays('1930-01-01', days)),
    serial: fc.integer({ min: 1, max: 9_999 }),
  });

  it('what is made is taken apart into what it was made of', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const nik = parseNik(makeNik(parts));
        const { regencyCode, district, sex, serial, bornOn } = parts;
        expect(nik).toMatchObject({ regencyCode, district, sex, serial });
        expect(nik && fitsBirthDay(nik, bornOn)).toBe(true);
        expect(nik && fitsBirthDay(nik, addDays(bornOn, 1))).toBe(false);
      }),
    );
  });

  it('a woman and a man born on one day differ in one digit, by four', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const woman = makeNik({ ...parts, sex: 'FEMALE' });
        const man = makeNik({ ...parts, sex: 'MALE' });
        expect(Number(woman[6]) - Number(man[6])).toBe(4);
        expect(`${woman.slice(0, 6)}${woman.slice(7)}`).toBe(`${man.slice(0, 6)}${man.slice(7)}`);
      }),
    );
  });

  it('one other digit in the date makes another date or none, and none is refused', () => {
    fc.assert(
      fc.property(anyParts, fc.integer({ min: 6, max: 11 }), fc.integer({ min: 0, max: 9 }), (parts, at, digit) => {
        const text = makeNik(parts);
        const changed = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
        const [day = 0, month = 0, year = 0] = [6, 8, 10].map((place) => Number(changed.slice(place, place + 2)));
        const rest = `${twoDigits(year)}-${twoDigits(month)}-${twoDigits(day > 40 ? day - 40 : day)}`;
        const isReal = ['19', '20'].some((century) => isDay(`${century}${rest}`));
        expect(parseNik(changed) !== null).toBe(isReal);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a masked one shows its first and last four digits, whatever the text', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const text = makeNik(parts);
        expect(maskNik(text)).toMatch(new RegExp(`^${text.slice(0, 4)}[*]{8}${text.slice(12)}$`));
      }),
    );
  });
});
