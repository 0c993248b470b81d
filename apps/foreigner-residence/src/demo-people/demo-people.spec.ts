import { isForeignerId } from '../foreigner/foreigner.rules';
import { isStayPermitNumber } from '../stay-permit/stay-permit.rules';
import { demoPeople } from './demo-people';

describe('the invented people', () => {
  const { foreigners, residences, permits } = demoPeople();
  const distinct = (rows: readonly Record<string, unknown>[], column: string) =>
    new Set(rows.map((row) => row[column]));

  it('are the same every time', () => {
    expect(demoPeople()).toEqual({ foreigners, residences, permits });
  });

  it('are a few dozen, of a dozen nationalities, in a dozen places, each marked as invented', () => {
    expect(foreigners).toHaveLength(54);
    expect(distinct(foreigners, 'nationality').size).toBe(12);
    expect(distinct(foreigners, 'regency_code').size).toBe(12);
    for (const row of [...foreigners, ...permits]) expect(row.invented).toBe(true);
  });

  it('have ids and numbers of their own in the right form', () => {
    expect(distinct(foreigners, 'id').size).toBe(foreigners.length);
    expect(distinct(permits, 'number').size).toBe(permits.length);
    expect(distinct(residences, 'id').size).toBe(residences.length);
    for (const { id } of foreigners) expect(isForeignerId(String(id))).toBe(true);
    for (const { number } of permits) expect(isStayPermitNumber(String(number))).toBe(true);
    for (const { id } of residences) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
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
});
