import { z } from 'zod';
import { demoScales } from '@imigraph/demo-people';
import { listenPort, secretKeys, signingKeys } from '@imigraph/runtime';
import { telemetryEnvironment } from '@imigraph/telemetry';

const rolePrefixForm = /^[a-z][a-z0-9_]{0,30}$/;

const common = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    DATABASE_URL: z.url({
      protocol: /^postgres(ql)?$/,
      error: 'write where PostgreSQL is: postgres://user:password@host:5432/database',
    }),
    DATABASE_ROLE_PREFIX: z.string().regex(rolePrefixForm, 'use lower-case letters, digits and _').default('imigraph'),
    DATABASE_ROLE_KEY: z
      .string({ error: 'set a secret of at least 32 characters; the roles’ passwords are derived from it' })
      .min(32, 'use at least 32 characters'),
    SIGNING_KEYS: signingKeys,
    DATA_DIR: z.string().default('data'),
    DEMO_PEOPLE: z.enum(demoScales).default('none'),
  })
  .transform((set) => ({
    host: set.HOST,
    logLevel: set.LOG_LEVEL,
    database: {
      adminUrl: set.DATABASE_URL,
      rolePrefix: set.DATABASE_ROLE_PREFIX,
      roleKey: set.DATABASE_ROLE_KEY,
    },
    signingKeys: set.SIGNING_KEYS,
    dataDir: set.DATA_DIR,
    demoPeople: set.DEMO_PEOPLE,
  }));

/** The variables that every subgraph reads, and its own for its ports: OFFICES_PORT and OFFICES_METRICS_PORT. */
export function subgraphEnvironment(portVariable: string, portFallback: number) {
  const port = z
    .object({ [portVariable]: listenPort(portFallback) })
    .transform((set) => ({ port: set[portVariable] ?? portFallback }));
  const telemetry = telemetryEnvironment(portVariable.replace(/_PORT$/, '_METRICS_PORT'));
  return z.intersection(z.intersection(common, telemetry), port);
}

/** For a subgraph that seals fields: keys of its own, which no other process knows. */
export const fieldKeysEnvironment = z
  .object({ FIELD_KEYS: secretKeys('set the keys under which this subgraph seals numbers of papers, as id:base64url') })
  .transform((set) => ({ fieldKeys: set.FIELD_KEYS }));

export type SubgraphConfig = Readonly<z.output<ReturnType<typeof subgraphEnvironment>>>;
