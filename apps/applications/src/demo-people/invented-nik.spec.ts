import { isInventedNik, parseNik } from '@imigraph/national-id';
import { inventedApplicantNik } from './invented-nik';

// As many as there are, of two regencies: 2 × 2 × 9,900.
const codes = ['35.73', '91.71'];
const most = 39_600;

describe('the NIK of an applicant who does not exist', () => {
  it('is nobody else’s, even when all are born on one day', () => {
    const niks = Array.from({ length: most }, (_, position) => inventedApplicantNik(position, '1990-02-14', codes));
    expect(new Set(niks).size).toBe(most);
    expect(niks.filter((nik) => Number(nik.slice(-4)) < 100)).toEqual([]);
    expect(() => inventedApplicantNik(most, '1990-02-14', codes)).toThrow(RangeError);
  });

  it('has the right form and a district that there is not', () => {
    for (const position of [0, 1, 9_900, most - 1]) {
      const nik = parseNik(inventedApplicantNik(position, '1990-02-14', codes));
      expect(nik && isInventedNik(nik)).toBe(true);
      expect(nik).toMatchObject({ dayOfBirth: 14, monthOfBirth: 2, yearOfBirth: 90 });
    }
  });
});
