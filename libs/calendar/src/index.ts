export { type Clock, systemClock } from './clock';
export { type Day, addDays, daysBetween, isDay, localDay, parseDay } from './day';
export { type TimeZone, ianaZone, isTimeZone, timeZones } from './time-zone';
export { type DayKind, type KnownHolidays, dayKind, yearOf } from './working-day';
