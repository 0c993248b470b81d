import { randomBytes } from 'node:crypto';
import { ConfigError } from '@imigraph/runtime';
import { readGatewayConfig } from './config';

const viewer = {
  SIGNING_KEYS: `k1:${randomBytes(32).toString('base64url')}`,
  IDENTITY_JWKS_URL: 'https://login.example/jwks.json',
  IDENTITY_ISSUER: 'https://login.example',
  IDENTITY_AUDIENCE: 'imigraph',
};

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readGatewayConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the environment of the gateway', () => {
  it('is filled up with what ARCHITECTURE names', () => {
    expect(readGatewayConfig(viewer)).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
      supergraphFile: 'apps/gateway/supergraph.graphql',
      subgraphTimeoutMs: 10_000,
      subgraphTimeoutForAnalystsMs: 35_000,
      access: {
        kind: 'viewer',
        identity: { jwksUrl: 'https://login.example/jwks.json', issuer: 'https://login.example', audience: 'imigraph' },
      },
    });
  });

  it('takes the port from PORT before GATEWAY_PORT, and an empty variable for none', () => {
    expect(readGatewayConfig({ ...viewer, GATEWAY_PORT: '4100' }).port).toBe(4100);
    expect(readGatewayConfig({ ...viewer, GATEWAY_PORT: '4100', PORT: '4200' }).port).toBe(4200);
    expect(readGatewayConfig({ ...viewer, GATEWAY_PORT: '4100', PORT: '' }).port).toBe(4100);
  });

  it('lists everything that is wrong at once', () => {
    const faults = faultsOf({
      PORT: 'four thousand',
      SUBGRAPH_TIMEOUT_MS: '0',
      OFFICES_URL: 'offices',
      LOG_LEVEL: 'loud',
      SIGNING_KEYS: 'k1:c2hvcnQ',
      IDENTITY_JWKS_URL: 'file:///keys',
      FORWARD_HEADERS: 'authorization',
    });
    expect(faults.map((fault) => fault.split(':', 1)[0]).sort()).toEqual([
      'FORWARD_HEADERS',
      'IDENTITY_AUDIENCE',
      'IDENTITY_ISSUER',
      'IDENTITY_JWKS_URL',
      'LOG_LEVEL',
      'OFFICES_URL',
      'PORT',
      'SIGNING_KEYS',
      'SUBGRAPH_TIMEOUT_MS',
    ]);
  });

  it('never shows a secret in a fault', () => {
    expect(faultsOf({ ...viewer, SIGNING_KEYS: 'k1:c2hvcnQtc2VjcmV0' }).join()).not.toContain('c2hvcnQtc2VjcmV0');
  });

  it('names what ACCESS can be, beside the other faults', () => {
    expect(faultsOf({ ACCESS: 'public', PORT: 'x' }).map((fault) => fault.split(':', 1)[0])).toEqual(
      expect.arrayContaining(['ACCESS', 'PORT']),
    );
  });
});

describe('the limits', () => {
  it('are sane where nothing is said', () => {
    expect(readGatewayConfig(viewer)).toMatchObject({
      trustedProxies: [],
      limits: {
        bodyBytes: 1_048_576,
        operation: {
          tokens: 2_000,
          nesting: 32,
          lists: 4,
          depth: 20,
          fields: 1_000,
          rootFields: 30,
          aliases: 50,
          directives: 50,
        },
        rates: { viewer: 1_200, address: 600 },
      },
    });
  });

  it('are read, each in its bounds', () => {
    expect(readGatewayConfig({ ...viewer, LIMIT_DEPTH: '7', RATE_LIMIT_ADDRESS: '0' }).limits).toMatchObject({
      operation: { depth: 7 },
      rates: { address: 0 },
    });
    expect(faultsOf({ ...viewer, LIMIT_DEPTH: '0', LIMIT_ALIASES: 'many', LIMIT_TOKENS: '1e9' })).toEqual([
      'LIMIT_TOKENS: write a whole number from 100 to 20000',
      'LIMIT_DEPTH: write a whole number from 1 to 100',
      'LIMIT_ALIASES: write a whole number from 0 to 10000',
    ]);
  });

  it('do not exist with ACCESS=open', () => {
    expect(readGatewayConfig({ ACCESS: 'open', LIMIT_DEPTH: '7' })).toMatchObject({ limits: null, trustedProxies: [] });
  });
});

describe('TRUST_PROXY', () => {
  it('takes addresses and blocks', () => {
    const TRUST_PROXY = '10.0.0.7, 192.168.0.0/16,::1,fd00::/8';
    expect(readGatewayConfig({ ...viewer, TRUST_PROXY }).trustedProxies).toEqual(TRUST_PROXY.split(/, ?/));
  });

  it.each(['true', '1', 'proxy.internal', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', '*'])(
    'does not take %s',
    (text) => {
      expect(faultsOf({ ...viewer, TRUST_PROXY: text })).toEqual([expect.stringMatching(/^TRUST_PROXY: .*neither/)]);
    },
  );
});

describe('ACCESS=open', () => {
  it('needs neither keys nor an identity provider', () => {
    expect(readGatewayConfig({ ACCESS: 'open' })).toMatchObject({
      host: '127.0.0.1',
      access: { kind: 'open', forwardHeaders: [] },
    });
  });

  it.each(['0.0.0.0', '::', '192.168.1.10', 'localhost'])('does not listen on %s', (HOST) => {
    expect(faultsOf({ ACCESS: 'open', HOST })).toEqual([
      expect.stringMatching(/^HOST: ACCESS=open listens on 127\.0\.0\.1/),
    ]);
  });

  it('does not run in production', () => {
    expect(faultsOf({ ACCESS: 'open', NODE_ENV: 'production' })).toEqual([expect.stringMatching(/^NODE_ENV: /)]);
    expect(faultsOf({ ACCESS: 'open', NODE_ENV: 'development' })).toEqual([]);
  });

  it('passes on the headers that are named, and never those of the connection', () => {
    expect(readGatewayConfig({ ACCESS: 'open', FORWARD_HEADERS: 'Authorization, x-tenant,' }).access).toEqual({
      kind: 'open',
      forwardHeaders: ['authorization', 'x-tenant'],
    });
    expect(faultsOf({ ACCESS: 'open', FORWARD_HEADERS: 'host,x tenant,content-length' })).toHaveLength(3);
  });

  it('takes a development issuer of this machine, and none in production', () => {
    const issuer = { ...viewer, DEVELOPMENT_ISSUER_URL: 'http://127.0.0.1:4010' };
    expect(readGatewayConfig(issuer)).toMatchObject({
      developmentIssuerUrl: 'http://127.0.0.1:4010',
      explorerFolder: 'dist/explorer',
    });
    expect(faultsOf({ ...issuer, NODE_ENV: 'production' })).toEqual([
      'DEVELOPMENT_ISSUER_URL: the development issuer gives a token to whoever asks: leave it out in production',
    ]);
    expect(faultsOf({ ...viewer, DEVELOPMENT_ISSUER_URL: 'https://login.example' })).toEqual([
      'DEVELOPMENT_ISSUER_URL: the development issuer gives a token to whoever asks: it has to be on this machine, at 127.0.0.1',
    ]);
    expect(readGatewayConfig({ ...viewer, NODE_ENV: 'production' }).developmentIssuerUrl).toBeUndefined();
    expect(readGatewayConfig({ ...issuer, ACCESS: 'open', SIGNING_KEYS: '' }).developmentIssuerUrl).toBeUndefined();
  });
});
