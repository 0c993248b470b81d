import { isDay, type Day } from '@imigraph/calendar';
import { type Column, oneOf } from './column';

const precisions = ['DAY', 'HALF_MONTH', 'MONTH', 'QUARTER', 'YEAR', 'UNKNOWN'] as const;

export type Precision = (typeof precisions)[number];

/** The column that says how exact the date beside it is. */
export function precision(): Column<Precision> {
  return oneOf(precisions);
}

/** A date that is no more exact than its source. */
export interface PartialDate {
  /** The date as the file has it, filled up to a whole day: 2020 is 2020-01-01. */
  readonly day: Day;
  readonly precision: Exclude<Precision, 'UNKNOWN'>;
}

interface Form {
  readonly pattern: RegExp;
  readonly looks: string;
}

const wholeDay: Form = { pattern: /^\d{4}-\d{2}-\d{2}$/, looks: 'a day that exists, such as 2020-04-17' };

const forms: Record<PartialDate['precision'], Form> = {
  DAY: wholeDay,
  HALF_MONTH: wholeDay,
  MONTH: { pattern: /^\d{4}-\d{2}(-01)?$/, looks: 'a month, such as 2020-04 or 2020-04-01' },
  QUARTER: {
    pattern: /^\d{4}-(01|04|07|10)(-01)?$/,
    looks: 'the first month of a quarter, such as 2020-04 or 2020-04-01',
  },
  YEAR: { pattern: /^\d{4}(-01-01)?$/, looks: 'a year, such as 2020 or 2020-01-01' },
};

function isPrecision(value: string | undefined): value is Precision {
  return precisions.some((known) => known === value);
}

/**
 * A date beside a column that says how exact it is. Without a date (null) that column says UNKNOWN, and only then.
 * A precision that is no precision is that column's fault, so the date then passes in any of the forms.
 */
export function partialDate(precisionColumn: string): Column<PartialDate | null> {
  return {
    expects: `a date as exact as ${precisionColumn} says`,
    multiline: false,
    reference: null,
    read(cell, neighbour) {
      const exactness = neighbour(precisionColumn);
      if (!isPrecision(exactness)) return { value: null };
      if (exactness === 'UNKNOWN') {
        if (cell === '') return { value: null };
        return {
          reason: `is given, although ${precisionColumn} is UNKNOWN`,
          remedy: `Say in ${precisionColumn} how exact the date is, or leave the date out.`,
        };
      }
      const { pattern, looks } = forms[exactness];
      const filledUp = `${cell}-01-01`.slice(0, 10);
      if (pattern.test(cell) && isDay(filledUp)) return { value: { day: filledUp, precision: exactness } };
      return {
        reason: `${cell === '' ? 'is empty' : `is not ${looks}`}, although ${precisionColumn} is ${exactness}`,
        remedy: `Write ${looks}, or correct ${precisionColumn}.`,
      };
    },
  };
}
