/** What the rules need to know of a place. ServicePointEntity satisfies it without being imported. */
export interface Place {
  readonly status: string;
  readonly services: readonly string[];
}

/** Every status in which a place serves people. That it goes on serving while it is evaluated is assumed. */
const servingStatuses: readonly string[] = ['OPERATING', 'UNDER_EVALUATION', 'UPGRADE_PROPOSED'];

/** A place that offers passports offers every service that belongs to them. */
export function offersPassports({ status, services }: Place): boolean {
  return servingStatuses.includes(status) && services.includes('PASSPORT');
}

/** Whether the text has the form of a service point's id; what has not is nobody's and need not be looked for. */
export function isServicePointId(text: string): boolean {
  return /^[A-Z0-9-]{1,64}$/.test(text);
}
