import type { FastifyRequest } from 'fastify';

/** What a page can set only on a request that the browser asks leave for first. */
export const preflightHeader = 'apollo-require-preflight';

/** What browsers write themselves into a request that no other site made: the user did, or a page of this very origin. */
const ownSites: ReadonlySet<string | string[] | undefined> = new Set(['none', 'same-origin']);

/**
 * Whether nothing says that a page of another site made this GET: `Sec-Fetch-Site` where the browser tells it, and
 * otherwise `Origin`, which a same-origin GET never has.
 */
export function isFromHere({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  return origin === undefined && (site === undefined || ownSites.has(site));
}

/**
 * Lets a plain GET through the check of Apollo Server, which refuses whatever a page of another site could have sent. A
 * GET changes nothing and carries no sign-in that a browser would add by itself (ADR 12).
 */
export function admitPlainGets(request: FastifyRequest): void {
  if (request.method === 'GET' && isFromHere(request)) request.headers[preflightHeader] ??= 'a GET from no other site';
}
