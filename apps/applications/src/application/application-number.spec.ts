import { applicationNumber, isApplicationNumber, serialFrom } from './application-number';

describe('an application number', () => {
  it.each([
    // The check characters were computed apart, by the recursive method of ISO 7064.
    [2026, '7K3M9QXT2B', 'PA26-7K3M9-QXT2B-G'],
    [2026, 'DEM0000001', 'PA26-DEM00-00001-K'],
  ])('of %i and %s is %s', (year, serial, expected) => {
    expect(applicationNumber(year, serial)).toBe(expected);
    expect(isApplicationNumber(expected)).toBe(true);
  });

  it.each([
    ['a year of another century', 1999, '7K3M9QXT2B'],
    ['a year after the century', 2100, '7K3M9QXT2B'],
    ['a serial that is too short', 2026, '7K3M9QXT2'],
    ['a serial that is too long', 2026, '7K3M9QXT2BB'],
    ['a letter that is read as another', 2026, '7K3M9QXT2O'],
    ['a small letter', 2026, '7K3M9QXT2b'],
  ])('is not made of %s', (_what, year, serial) => {
    expect(() => applicationNumber(year, serial)).toThrow(RangeError);
  });

  it.each([
    '',
    'PA26-7K3M9-QXT2B-H',
    'PA26-7K3M9-QXT2C-G',
    'PA26-K73M9-QXT2B-G',
    'PA267K3M9QXT2BG',
    'pa26-7k3m9-qxt2b-g',
    'PA26-7K3M9-QXT2B-G ',
    'PA26-7K3M9-QXT2B-G\n',
    'PA26-7K3M9-QXT2\0-G',
    'KANIM-MALANG',
  ])('is not %j', (text) => {
    expect(isApplicationNumber(text)).toBe(false);
  });
});

describe('a serial', () => {
  it('has a character for each byte, and every byte its character', () => {
    expect(serialFrom(Uint8Array.from([0, 1, 9, 10, 17, 18, 20, 27, 31, 32]))).toBe('019AHJMVZ0');
    expect(serialFrom(Uint8Array.from([255, 254, 224, 64, 63, 33, 34, 128, 129, 130]))).toBe('ZY00Z12012');
  });

  it('is not made from fewer bytes', () => {
    expect(() => serialFrom(Uint8Array.from([1, 2, 3]))).toThrow(RangeError);
  });
});
