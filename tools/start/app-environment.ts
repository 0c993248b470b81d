import { AUDIENCE } from '../development-issuer/claims.ts';
import type { Keys } from './keys.ts';
import { LOOPBACK, SUBGRAPHS, type Settings, type Subgraph, issuerUrl, portOf } from './settings.ts';

/** What only some of the processes may know, or what this one knows of its own parent. */
const NOT_FOR_ALL = ['DATABASE_URL', 'DATABASE_ROLE_KEY', 'SIGNING_KEYS', 'FIELD_KEYS', 'NODE_CHANNEL_FD', 'PORT'];

/** Compiled code is kept from one start to the next, which spares each process a third of its start. */
const COMPILE_CACHE = '.imigraph/compile-cache';

/** The environment that all processes share. */
export function baseEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const passed: NodeJS.ProcessEnv = { NODE_ENV: 'development', NODE_COMPILE_CACHE: COMPILE_CACHE, ...env };
  for (const name of NOT_FOR_ALL) delete passed[name];
  return passed;
}

export function subgraphEnvironment(
  subgraph: Subgraph,
  settings: Settings,
  keys: Keys,
  databaseUrl: string,
  env: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const ownFieldKeys: Partial<Record<Subgraph['name'], string>> = keys.fieldKeys;
  const fieldKeys = ownFieldKeys[subgraph.name];
  return {
    ...baseEnvironment(env),
    DEMO_PEOPLE: settings.people,
    HOST: LOOPBACK,
    [subgraph.portVariable]: String(portOf(settings, subgraph.portVariable)),
    DATABASE_URL: databaseUrl,
    DATABASE_ROLE_PREFIX: settings.rolePrefix,
    DATABASE_ROLE_KEY: env['DATABASE_ROLE_KEY'] || keys.databaseRoleKey,
    SIGNING_KEYS: env['SIGNING_KEYS'] || keys.signingKeys,
    ...(fieldKeys === undefined ? {} : { FIELD_KEYS: env['FIELD_KEYS'] || fieldKeys }),
  };
}

/** Of the process that answers for the mocked subgraphs, each on the port of the real one. */
export function mockEnvironment(
  mocked: readonly Subgraph[],
  settings: Settings,
  keys: Keys,
  env: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  return {
    ...baseEnvironment(env),
    HOST: LOOPBACK,
    MOCKED: mocked.map(({ name, portVariable }) => `${name}:${portOf(settings, portVariable)}`).join(','),
    SIGNING_KEYS: env['SIGNING_KEYS'] || keys.signingKeys,
  };
}

export function gatewayEnvironment(settings: Settings, keys: Keys, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const urls: NodeJS.ProcessEnv = {};
  for (const { urlVariable, portVariable } of SUBGRAPHS) {
    urls[urlVariable] = `http://${LOOPBACK}:${portOf(settings, portVariable)}/graphql`;
  }
  const identity = settings.hasDevelopmentIssuer
    ? {
        IDENTITY_JWKS_URL: `${issuerUrl(settings)}/.well-known/jwks.json`,
        IDENTITY_ISSUER: issuerUrl(settings),
        IDENTITY_AUDIENCE: AUDIENCE,
        DEVELOPMENT_ISSUER_URL: issuerUrl(settings),
      }
    : {};
  return {
    ...baseEnvironment(env),
    ...urls,
    ...identity,
    HOST: settings.host,
    GATEWAY_PORT: String(portOf(settings, 'GATEWAY_PORT')),
    SIGNING_KEYS: env['SIGNING_KEYS'] || keys.signingKeys,
  };
}

export function issuerEnvironment(settings: Settings, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...baseEnvironment(env), ISSUER_PORT: String(portOf(settings, 'ISSUER_PORT')) };
}
