import type { Pool } from 'pg';
import { DataSource, type EntityManager, type EntitySubscriberInterface, type MixedList } from 'typeorm';
import { appRole, appRoleUrl } from './app-role';
import { ScopedClient } from './scoped-client';

/** Where the database is and how its roles are named; from the environment. */
export interface DatabaseAccess {
  /** A user with CREATE on the database and CREATEROLE. Used to prepare, never to serve. */
  readonly adminUrl: string;
  readonly rolePrefix: string;
  /** The secret from which the roles' passwords are derived. */
  readonly roleKey: string;
}

type EntityClass = new () => object;
type MigrationClass = new () => { up(runner: unknown): Promise<void>; down(runner: unknown): Promise<void> };

/** What one subgraph has in its schema. */
export interface DatabaseDefinition {
  /** Also the end of the role's name. Lower case and underscores. */
  readonly schema: string;
  readonly entities: MixedList<EntityClass>;
  readonly migrations: MigrationClass[];
  /** Tables whose rows the app's role may insert and update. All others it may only read. Nothing is ever deleted. */
  readonly writable: readonly string[];
  /**
   * Functions that the app's role may call, by name; no two of the schema share one. They are `security definer`: each
   * tells what no row that the viewer may see could tell, such as a count of people. With a fixed `search_path`, they
   * set `imigraph.viewer` to the system viewer by `set_config(…, true)` and set it back before they return; a `set
   * imigraph.viewer` clause of the function would need a superuser.
   */
  readonly callable?: readonly string[];
  /** Trusted extensions of PostgreSQL that the migrations and statements use; their schema is on the search path. */
  readonly extensions?: readonly string[];
  /** Loads reference data and demo people. Runs after the migrations as the system viewer, in one transaction. */
  load?(manager: EntityManager): Promise<void>;
}

/** A pool as the app's role. `close` waits for what is under way. */
export interface Database {
  readonly source: DataSource;
  /** Throws when the database does not answer. */
  check(): Promise<void>;
  /** How many connections the pool has open, how many of them idle, and how many statements wait for one. */
  connections(): { readonly open: number; readonly idle: number; readonly waiting: number };
  close(): Promise<void>;
}

const poolSize = 20;
const connectTimeoutMs = 5_000;

/** `subscribers` listen to what is loaded and written as entities. */
export async function openDatabase(
  access: DatabaseAccess,
  definition: DatabaseDefinition,
  subscribers: readonly (new () => EntitySubscriberInterface<object>)[] = [],
): Promise<Database> {
  const source = new DataSource({
    type: 'postgres',
    url: appRoleUrl(access.adminUrl, appRole(access, definition)),
    schema: definition.schema,
    entities: definition.entities,
    subscribers: [...subscribers],
    applicationName: `imigraph ${definition.schema}`,
    poolSize,
    installExtensions: false,
    synchronize: false,
    logging: false,
    // An idle connection that the server closed is replaced at the next use; /ready tells when there is none to be had.
    poolErrorHandler: () => undefined,
    extra: { Client: ScopedClient, connectionTimeoutMillis: connectTimeoutMs },
  });
  await source.initialize();
  return {
    source,
    check: async () => {
      await source.query('select 1');
    },
    connections: () => {
      const { totalCount: open = 0, idleCount: idle = 0, waitingCount: waiting = 0 } = poolOf(source) ?? {};
      return { open, idle, waiting };
    },
    close: () => source.destroy(),
  };
}

/** The pool of TypeORM's driver, which its types do not tell. */
function poolOf({ driver }: DataSource): Pool | undefined {
  return Reflect.get(driver, 'master') as Pool | undefined;
}
