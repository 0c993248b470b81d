/** What is known of where a request comes from. */
export interface RequestOrigin {
  readonly remoteAddress: string | undefined;
  /** The Host header: what the client calls this server. */
  readonly host: string | undefined;
  /** Headers by which a proxy says for whom it asks, and a browser from which site. */
  readonly forwarded: boolean;
  readonly fetchSite: string | undefined;
}

const loopbackAddress = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const loopbackHost = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;

export const isLoopbackHost = (host: string): boolean => loopbackHost.test(host);

/**
 * Whether somebody asks who sits at this machine, from a page of this server or from no page. The name is looked at as
 * well as the address: a foreign site can point a name of its own at 127.0.0.1.
 */
export function isFromOwnMachine({ remoteAddress, host, forwarded, fetchSite }: RequestOrigin): boolean {
  if (forwarded) return false;
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return false;
  return loopbackAddress.test(remoteAddress ?? '') && isLoopbackHost(host ?? '');
}
