import { isForeignPassportId } from '../foreign-passport/foreign-passport.rules';
import { isForeignerId } from '../foreigner/foreigner.rules';
import { isStayPermitNumber } from '../stay-permit/stay-permit.rules';
import { demoPeople } from './demo-people';

describe('the invented people', () => {
  const { foreigners, residences, permits, passports } = demoPeople();
  const distinct = (rows: readonly Record<string, unknown>[], column: string) =>
    new Set(rows.map((row) => row[column]));

  it('are the same every time', () => {
    expect(demoPeople()).toEqual({ foreigners, residences, permits, passports });
  });

  it('are a few dozen, of a dozen nationalities, in a dozen places, each marked as invented', () => {
    expect(foreigners).toHaveLength(54);
    expect(distinct(foreigners, 'nationality').size).toBe(12);
    expect(distinct(foreigners, 'regency_code').size).toBe(12);
    for (const row of [...foreigners, ...permits, ...passports]) expect(row.invented).toBe(true);
  });

  it('have ids and numbers of their own in the right form', () => {
    expect(distinct(foreigners, 'id').size).toBe(foreigners.length);
    expect(distinct(permits, 'number').size).toBe(permits.length);
    expect(distinct(residences, 'id').size).toBe(residences.length);
    for (const { id } of foreigners) expect(isForeignerId(String(id))).toBe(true);
    for (const { number } of permits) expect(isStayPermitNumber(String(number))).toBe(true);
    for (const { id } of residences) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(distinct(passports, 'id').size).toBe(passports.length);
    expect(distinct(passports, 'number_clear').size).toBe(passports.length);
    for (const { id, number_clear: number } of passports) {
      expect(isForeignPassportId(String(id))).toBe(true);
      expect(number).toMatch(/^X\d{7}$/);
    }
  });

  it('include one with an account, who lives in Malang and went over from a visit to studies', () => {
    const [own, ...others] = foreigners.filter((row) => row.account_subject === 'demo-foreigner-1');
    expect(others).toEqual([]);
    expect(own?.regency_code).toBe('35.73');
    expect(permits.filter((row) => row.foreigner_id === own?.id)).toMatchObject([
      { permit_class: 'ITK', state: 'CONVERTED', ended_on: '2026-09-02' },
      { permit_class: 'ITAS', state: 'ACTIVE', valid_from_on: '2026-09-02' },
    ]);
  });

  it('hold permits of several classes, valid, run out and ended', () => {
    expect(distinct(permits, 'permit_class')).toEqual(new Set(['ITAS', 'ITAP', 'ITK', 'VOA']));
    const standing = permits.filter((row) => row.state === 'ACTIVE');
    const runOut = standing.filter((row) => String(row.valid_to_on) < '2026-11-01');
    expect(runOut.length).toBeGreaterThanOrEqual(5);
    expect(standing.length - runOut.length).toBeGreaterThanOrEqual(30);
    expect(permits.filter((row) => row.state === 'EXITED').length).toBeGreaterThanOrEqual(3);
  });

  it('hold one passport each that is good for all of their permits, and every third one before it', () => {
    const earlier = passports.filter((row) => row.successor_id !== null);
    expect(passports.length - earlier.length).toBe(54);
    expect(earlier).toHaveLength(18);
    expect(distinct(earlier, 'state')).toEqual(new Set(['ACTIVE', 'REPLACED', 'LOST']));
    for (const { foreigner_id: holder, valid_to_on: lastDay } of permits) {
      const held = passports.filter((row) => row.foreigner_id === holder && row.ended_on === null);
      expect(held.filter(({ expires_on: day }) => String(day) > String(lastDay))).toHaveLength(1);
    }
  });

  it('have in their passports the names and the nationality that they have', () => {
    for (const { foreigner_id: id, given_names: given, surname, issuing_country_code: country } of passports) {
      expect(foreigners.find((row) => row.id === id)).toMatchObject({
        name: `${String(given)} ${String(surname)}`,
        nationality: country,
      });
    }
  });
});
