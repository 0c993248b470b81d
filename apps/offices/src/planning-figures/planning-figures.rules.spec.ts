import fc from 'fast-check';
import { type Demand, type Residents, figuresOf } from './planning-figures.rules';

const demand: Demand = {
  countedOn: '2026-11-20',
  countedAt: new Date('2026-11-19T17:00:04Z'),
  openApplications: 14,
  submittedApplications: 40,
};
const residents: Residents = {
  countedOn: '2026-11-21',
  countedAt: new Date('2026-11-20T17:00:01Z'),
  foreignResidents: 0,
};

describe('planning figures', () => {
  it.each([
    ['nothing', null, null, null],
    [
      'demand alone',
      demand,
      null,
      {
        countedOn: '2026-11-20',
        freshness: new Date('2026-11-19T17:00:04Z'),
        openApplications: 14,
        submittedApplications: 40,
        foreignResidents: null,
      },
    ],
    [
      'residents alone, of whom there are none',
      null,
      residents,
      {
        countedOn: '2026-11-21',
        freshness: new Date('2026-11-20T17:00:01Z'),
        openApplications: null,
        submittedApplications: null,
        foreignResidents: 0,
      },
    ],
    [
      'both, as old as the older',
      demand,
      residents,
      {
        countedOn: '2026-11-20',
        freshness: new Date('2026-11-19T17:00:04Z'),
        openApplications: 14,
        submittedApplications: 40,
        foreignResidents: 0,
      },
    ],
  ])('of %s', (_what, known, living, expected) => {
    expect(figuresOf(known, living)).toEqual(expected);
  });

  it('are never fresher than any number in them', () => {
    const counted = fc.record({
      countedOn: fc.constantFrom('2025-12-31', '2026-01-01', '2026-11-20'),
      countedAt: fc.date({ noInvalidDate: true }),
    });
    fc.assert(
      fc.property(counted, counted, (one, other) => {
        const figures = figuresOf({ ...demand, ...one }, { ...residents, ...other });
        expect(figures?.freshness.getTime()).toBe(Math.min(one.countedAt.getTime(), other.countedAt.getTime()));
        expect(figures?.countedOn).toBe([one.countedOn, other.countedOn].sort()[0]);
      }),
    );
  });
});
