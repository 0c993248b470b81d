import { type Sighting, spanOf, valueOn } from './office-class.rules';

describe('the span of a date that is known roughly', () => {
  it.each([
    ['2020-10-26', 'DAY', '2020-10-26', '2020-10-26'],
    ['2020-11-01', 'HALF_MONTH', '2020-11-01', '2020-11-15'],
    ['2020-11-15', 'HALF_MONTH', '2020-11-01', '2020-11-15'],
    ['2024-02-16', 'HALF_MONTH', '2024-02-16', '2024-02-29'],
    ['2023-02-01', 'MONTH', '2023-02-01', '2023-02-28'],
    ['2024-12-01', 'MONTH', '2024-12-01', '2024-12-31'],
    ['2020-10-01', 'QUARTER', '2020-10-01', '2020-12-31'],
    ['2021-04-01', 'QUARTER', '2021-04-01', '2021-06-30'],
    ['2022-01-01', 'YEAR', '2022-01-01', '2022-12-31'],
  ] as const)('%s %s is from %s to %s', (on, precision, first, last) => {
    expect(spanOf(on, precision)).toEqual({ first, last });
  });

  it('is none when the date is not known', () => {
    expect(spanOf(null, 'UNKNOWN')).toBeNull();
  });
});

/** Today is 22 November 2026 throughout. */
const today = '2026-11-22';
const on = (day: string, value: string): Sighting<string> => ({ value, first: day, last: day });
const in22 = (value: string): Sighting<string> => ({ value, first: '2022-01-01', last: '2022-12-31' });

const never: Sighting<string>[] = [];
/** Kanim Pemalang: class II on 26 October 2020, class I at some time in 2022 and today. */
const raised = [on('2020-10-26', 'II'), in22('I')];
const raisedAndBack = [on('2020-10-26', 'II'), on('2021-06-01', 'I'), on('2023-01-01', 'II')];

describe('what held on a day', () => {
  it.each([
    ['nothing but today is known', never, '2026-11-21', null, 'BEFORE_KNOWN'],
    ['today itself', never, '2026-11-22', 'I', 'CURRENT'],
    ['tomorrow', never, '2026-11-23', null, 'IN_THE_FUTURE'],

    ['the day before the first sighting', raised, '2020-10-25', null, 'BEFORE_KNOWN'],
    ['the day of the first sighting', raised, '2020-10-26', 'II', 'OBSERVED'],
    ['the day after it, with another to come', raised, '2020-10-27', null, 'CHANGED_BETWEEN'],
    ['the last day before the year of the second', raised, '2021-12-31', null, 'CHANGED_BETWEEN'],
    ['within the year of the second', raised, '2022-06-15', null, 'CHANGED_BETWEEN'],
    // On 31 December 2022 the second lies on that day or before it.
    ['the last day of its year', raised, '2022-12-31', 'I', 'UNCHANGED'],
    ['the day after its year', raised, '2023-01-01', 'I', 'UNCHANGED'],
    ['yesterday', raised, '2026-11-21', 'I', 'UNCHANGED'],
    ['today', raised, '2026-11-22', 'I', 'CURRENT'],

    ['between two that are alike with one between that is not', raisedAndBack, '2021-06-02', null, 'CHANGED_BETWEEN'],
    ['the one between', raisedAndBack, '2021-06-01', 'I', 'OBSERVED'],
    ['after the last, which differs from today', raisedAndBack, '2025-01-01', null, 'CHANGED_BETWEEN'],

    [
      'in the year of the only sighting, before which nothing is known',
      [in22('I')],
      '2022-06-15',
      null,
      'BEFORE_KNOWN',
    ],
    ['between two that say the same', [on('2020-01-01', 'I')], '2024-01-01', 'I', 'UNCHANGED'],
    [
      'between two that say the same, in the year of a third that does not',
      [on('2020-01-01', 'I'), in22('II')],
      '2022-06-15',
      null,
      'CHANGED_BETWEEN',
    ],
    [
      'a day of which two sources differ',
      [on('2020-01-01', 'I'), on('2020-01-01', 'II')],
      '2020-01-01',
      null,
      'CHANGED_BETWEEN',
    ],
  ])('%s', (_case, sightings, asOf, value, knowledge) => {
    expect(valueOn(sightings, 'I', asOf, today)).toEqual({ value, knowledge });
    // The order in which sources are listed says nothing.
    expect(valueOn(sightings.toReversed(), 'I', asOf, today)).toEqual({ value, knowledge });
  });
});
