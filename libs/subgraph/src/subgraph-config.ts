import { z } from 'zod';
import { demoScales } from '@imigraph/demo-people';
import { accessLog, publishedEvents } from '@imigraph/retention';
import { listenPort, millisecondsFrom, secretKeys, signingKeys } from '@imigraph/runtime';
import { telemetryEnvironment } from '@imigraph/telemetry';

/** A number of days from `least` to a hundred years. */
function daysFrom(least: number, fallback: number) {
  const message = `write a number of days from ${least} to 36500`;
  return z.coerce.number({ error: message }).int(message).min(least, message).max(36_500, message).default(fallback);
}

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
    EVENTS_KEPT_DAYS: daysFrom(publishedEvents.leastDays, 30),
    // UU 27/2022 wants a limit and names none: five years are assumed.
    ACCESS_LOG_KEPT_DAYS: daysFrom(accessLog.leastDays, 1_826),
    STATEMENT_LIMIT_PUBLIC_MS: millisecondsFrom(2_000),
    STATEMENT_LIMIT_CITIZEN_MS: millisecondsFrom(5_000),
    // Below what the gateway waits for a subgraph, so that the server ends what nobody waits for any more.
    STATEMENT_LIMIT_STAFF_MS: millisecondsFrom(8_000),
    STATEMENT_LIMIT_ANALYST_MS: millisecondsFrom(30_000),
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
    kept: { events: set.EVENTS_KEPT_DAYS, accessLog: set.ACCESS_LOG_KEPT_DAYS },
    statementLimits: {
      public: set.STATEMENT_LIMIT_PUBLIC_MS,
      citizen: set.STATEMENT_LIMIT_CITIZEN_MS,
      staff: set.STATEMENT_LIMIT_STAFF_MS,
      analyst: set.STATEMENT_LIMIT_ANALYST_MS,
    },
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
