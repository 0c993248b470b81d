import { mayChooseOffice, whyNotKnown } from './jurisdiction.rules';

describe('why it is not known who answers for a place', () => {
  const since = { knownSinceOn: '2026-01-26' };
  it.each([
    [since, '2026-01-25', 'BEFORE_KNOWN'],
    [since, '2026-01-26', null],
    [since, '2026-11-22', null],
    [since, '2026-11-23', 'IN_THE_FUTURE'],
    [null, '2026-11-22', 'NO_OFFICE'],
    [null, '2020-01-01', 'NO_OFFICE'],
  ] as const)('%j on %s: %s', (jurisdiction, asOf, reason) => {
    expect(whyNotKnown(jurisdiction, asOf, '2026-11-22')).toBe(reason);
  });
});

// docs/domain.md §5 rule 5: citizens anywhere; foreigners at the office of residence.
it.each([
  ['WNI', true],
  ['WNA', false],
  ['ALL', false],
] as const)('%s may choose an office: %s', (audience, free) => {
  expect(mayChooseOffice(audience)).toBe(free);
});
