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
