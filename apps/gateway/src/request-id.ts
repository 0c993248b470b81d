import { randomUUID } from 'node:crypto';

const form = /^[A-Za-z0-9-]{1,64}$/;

/** The client's own id for its request when it can stand in a log line and a header as it is, a new one otherwise. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && form.test(header) ? header : randomUUID();
}
