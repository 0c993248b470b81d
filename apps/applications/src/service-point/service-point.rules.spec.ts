import { isServicePointId, offersPassports } from './service-point.rules';

describe('a place', () => {
  it.each([
    ['OPERATING', ['PASSPORT', 'STAY_PERMIT'], true],
    ['UNDER_EVALUATION', ['PASSPORT'], true],
    ['UPGRADE_PROPOSED', ['PASSPORT'], true],
    ['OPERATING', ['STAY_PERMIT'], false],
    ['OPERATING', [], false],
    ['PROPOSED', ['PASSPORT'], false],
    ['AGREEMENT_SIGNED', ['PASSPORT'], false],
    ['SUSPENDED', ['PASSPORT'], false],
    ['CONVERTED', ['PASSPORT'], false],
    ['CLOSED', ['PASSPORT'], false],
  ])('that is %s with %j offers passports: %s', (status, services, expected) => {
    expect(offersPassports({ status, services })).toBe(expected);
  });

  it.each([
    ['KANIM-MALANG', true],
    ['MPP-PROBOLINGGO-KOTA', true],
    ['', false],
    ['kanim-malang', false],
    ['KANIM-MALANG\0', false],
    ['KANIM MALANG', false],
    ['X'.repeat(65), false],
  ])('may be called %j: %s', (text, expected) => {
    expect(isServicePointId(text)).toBe(expected);
  });
});
