/** What a deprecation has to say, word for word at its end. docs/deprecation.md is the policy behind it. */
export const deprecationForm = '@deprecated(reason: "Use regionCode instead. Kept until 2027-03-31.")';

/** The last day on which what is deprecated still stands; null when the reason does not say it in the one form. */
export function keptUntil(reason: string): string | null {
  const day = /\S[.!] Kept until (\d{4}-\d{2}-\d{2})\.$/.exec(reason)?.[1];
  return day !== undefined && isDay(day) ? day : null;
}

/** Whether it may be removed today: the day itself still belongs to its users. */
export function isDue(reason: string | undefined, today: string): boolean {
  const day = keptUntil(reason ?? '');
  return day !== null && day < today;
}

/** How long what is deprecated stands at least. */
export const SHORTEST_NOTICE_DAYS = 90;

/** The first day that a deprecation made today may name. */
export function earliestEnd(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + SHORTEST_NOTICE_DAYS * 86_400_000).toISOString().slice(0, 10);
}

/** Today in western Indonesia time, where the graph is kept. */
export function todayInJakarta(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(now);
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
