import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, type JWK, type JWTPayload, SignJWT, exportJWK, generateKeyPair } from 'jose';

export const audience = 'imigraph';

/** An identity provider: its keys over HTTP, and tokens signed with them. */
export class Issuer {
  /** How often the keys were asked for. */
  keysRead = 0;
  /** Makes the provider answer its keys with this status instead. */
  failWith: number | null = null;
  readonly keys = new Map<string, CryptoKey>();
  private readonly published: JWK[] = [];
  private readonly server: Server = createServer((_request, response) => {
    this.keysRead += 1;
    response.writeHead(this.failWith ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: this.published }));
  });

  async start(algorithms: readonly string[] = ['ES256']): Promise<void> {
    for (const alg of algorithms) {
      const { publicKey, privateKey } = await generateKeyPair(alg);
      this.keys.set(alg, privateKey);
      this.published.push({ ...(await exportJWK(publicKey)), kid: alg, alg, use: 'sig' });
    }
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** A token for an hour from now; `claims` adds to it and overrides it. */
  async token(claims: JWTPayload = {}, alg = 'ES256'): Promise<string> {
    const key = this.keys.get(alg);
    if (!key) throw new Error(`the issuer has no key for ${alg}`);
    return new SignJWT({ roles: ['COUNTER_OFFICER'], ...claims })
      .setProtectedHeader({ alg, kid: alg })
      .setSubject(claims.sub ?? 'user-1')
      .setIssuer(claims.iss ?? this.url)
      .setAudience(claims.aud ?? audience)
      .setExpirationTime(claims.exp ?? '1h')
      .sign(key);
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}
