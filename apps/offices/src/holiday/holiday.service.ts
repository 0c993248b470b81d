import type DataLoader from 'dataloader';
import { Any, type DataSource } from 'typeorm';
import { type Clock, type Day, type DayKind, type TimeZone, dayKind, localDay, yearOf } from '@imigraph/calendar';
import { batchLoader } from '@imigraph/database';
import { HolidayEntity } from './holiday.entity';

export interface HolidaysOfYear {
  readonly year: number;
  readonly known: boolean;
  readonly holidays: readonly HolidayEntity[];
}

export interface DayInZone {
  readonly on: Day;
  readonly timeZone: TimeZone;
  readonly kind: DayKind;
  readonly holidays: readonly HolidayEntity[];
}

/** Holidays and working days, as one request sees them. */
export class HolidayService {
  private readonly byYear: DataLoader<string, HolidayEntity[] | null>;

  constructor(
    source: DataSource,
    private readonly clock: Clock,
  ) {
    this.byYear = batchLoader(async (years: readonly string[]) => {
      const found = await source
        .getRepository(HolidayEntity)
        .find({ where: { year: Any(years.map(Number)) }, order: { day: 'ASC', nameId: 'ASC' } });
      return Map.groupBy(found, ({ year }) => String(year));
    });
  }

  /** Every year has holidays: one without a row is a year of which the data know nothing. */
  async ofYear(year: number): Promise<HolidaysOfYear> {
    const holidays = await this.byYear.load(String(year));
    return { year, known: holidays !== null, holidays: holidays ?? [] };
  }

  async workingDay(day: Day | null, timeZone: TimeZone): Promise<DayInZone> {
    const on = day ?? localDay(this.clock(), timeZone);
    const { year, known, holidays } = await this.ofYear(yearOf(on));
    const kind = dayKind(on, {
      years: new Set(known ? [year] : []),
      days: new Set(holidays.map((holiday) => holiday.day)),
    });
    return { on, timeZone, kind, holidays: holidays.filter((holiday) => holiday.day === on) };
  }
}
