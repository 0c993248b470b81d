import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Client } from 'pg';
import { findFreePort, findFreePorts } from '../process/free-port.ts';
import { makeFakeClone } from './fake-clone.ts';
import { refuseMissingRights } from './database-rights.ts';
import { reset } from './reset.ts';
import { readSettings } from './settings.ts';

const superuserUrl = process.env['TEST_DATABASE_URL'] ?? '';
const id = randomBytes(4).toString('hex');
const database = `imigraph_spec_rights_${id}`;
const rolePrefix = `imigraph_spec_${id}`;
const roles = { full: `${rolePrefix}_full`, specs: `${rolePrefix}_specs`, bare: `${rolePrefix}_bare` };
const admin = new Client({ connectionString: superuserUrl });

function urlFor(user: string, changes: Partial<Pick<URL, 'password' | 'pathname' | 'port' | 'hostname'>> = {}): string {
  const url = new URL(superuserUrl);
  url.username = user;
  url.password = 'secret';
  url.pathname = database;
  return Object.assign(url, changes).href;
}

async function inDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  await admin.connect();
  await admin.query(`CREATE DATABASE ${database}`);
  await admin.query(`CREATE ROLE ${roles.full} LOGIN CREATEROLE PASSWORD 'secret'`);
  await admin.query(`CREATE ROLE ${roles.specs} LOGIN CREATEROLE CREATEDB PASSWORD 'secret'`);
  await admin.query(`CREATE ROLE ${roles.bare} LOGIN PASSWORD 'secret'`);
  await admin.query(`GRANT CREATE ON DATABASE ${database} TO ${roles.full}, ${roles.specs}`);
});

afterAll(async () => {
  await admin.query(`DROP DATABASE ${database} WITH (FORCE)`);
  for (const role of Object.values(roles)) await admin.query(`DROP ROLE ${role}`);
  await admin.end();
});

async function saidOf(url: string, options = {}): Promise<string> {
  return refuseMissingRights(url, options).then(
    () => 'it is good',
    (error: Error) => error.message,
  );
}

describe('the rights of the user in DATABASE_URL', () => {
  it('are enough with CREATE on the database and CREATEROLE', async () => {
    expect(await saidOf(urlFor(roles.full))).toBe('it is good');
    expect(await saidOf(urlFor(roles.specs), { forSpecs: true })).toBe('it is good');
  });

  it('are told with the statements that mend them, and those do', async () => {
    const said = await saidOf(urlFor(roles.bare), { forSpecs: true });
    expect(said).toMatch(/may not make schemas.*may not make roles.*may not make databases/s);
    const statements = said.match(/^ {2}.*;$/gm) ?? [];
    expect(statements).toHaveLength(3);
    for (const statement of statements) await admin.query(statement);
    expect(await saidOf(urlFor(roles.bare), { forSpecs: true })).toBe('it is good');
    await admin.query(`REVOKE CREATE ON DATABASE ${database} FROM ${roles.bare}`);
    await admin.query(`ALTER ROLE ${roles.bare} NOCREATEROLE NOCREATEDB`);
  });

  it('need CREATEDB for specs only', async () => {
    expect(await saidOf(urlFor(roles.full), { forSpecs: true })).toMatch(/^[^;]*ALTER ROLE ".*_full" CREATEDB;$/);
  });

  it.each([
    [
      'the password is wrong',
      () => urlFor(roles.full, { password: 'guess' }),
      /does not let the user .*_full in.*password/,
    ],
    [
      'the database is missing',
      () => urlFor(roles.full, { pathname: 'nowhere' }),
      /no database nowhere.*CREATE DATABASE "nowhere"/s,
    ],
    [
      'the host is unknown',
      () => urlFor(roles.full, { hostname: 'no-such-host.invalid' }),
      /no-such-host\.invalid, which is not known/,
    ],
    ['it is no address', () => 'localhost:5432', /Write postgresql:\/\/user:password@host:5432\/database/],
    ['it is another kind of address', () => 'mysql://a:b@localhost/c', /not the address of a PostgreSQL/],
  ])('are told in plain words when %s, without the password', async (_what, url, message) => {
    const said = await saidOf(url());
    expect(said).toMatch(message);
    expect(said).not.toMatch(/secret|guess/);
  });

  it('are told in plain words when nothing listens', async () => {
    const port = String(await findFreePort());
    expect(await saidOf(urlFor(roles.full, { port }))).toMatch(
      new RegExp(`No PostgreSQL answers at .*:${port}, as DATABASE_URL`),
    );
  });
});

describe('npm start with DATABASE_URL', () => {
  it('ends with the message alone when rights are missing, and starts no server of its own', async () => {
    const clone = makeFakeClone(path.resolve(__dirname, '..', '..'));
    try {
      const [gateway, offices, applications, residence, issuer] = (await findFreePorts(5)).map(String);
      const { status, stderr } = spawnSync(process.execPath, ['tools/start/start.mjs'], {
        cwd: clone.root,
        encoding: 'utf8',
        env: {
          ...process.env,
          DATABASE_URL: urlFor(roles.bare),
          NODE_ENV: 'development',
          GATEWAY_PORT: gateway,
          OFFICES_PORT: offices,
          APPLICATIONS_PORT: applications,
          FOREIGNER_RESIDENCE_PORT: residence,
          ISSUER_PORT: issuer,
        },
      });
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /^✖ PostgreSQL[^\n]*\nDATABASE_URL cannot be used as it is\.\nThe user .*GRANT CREATE ON DATABASE.*ALTER ROLE .* CREATEROLE;\n$/s,
      );
    } finally {
      clone.remove();
    }
  });
});

describe('a reset of a database that others use too', () => {
  const settings = () => readSettings({ DATABASE_URL: urlFor(roles.full), DATABASE_ROLE_PREFIX: rolePrefix });

  it('removes the schemas and roles of the subgraphs, names them, and leaves the rest', async () => {
    await inDatabase(urlFor(roles.full), async (client) => {
      await client.query(`CREATE SCHEMA offices; CREATE TABLE offices.region (); CREATE ROLE ${rolePrefix}_offices;
        GRANT USAGE ON SCHEMA offices TO ${rolePrefix}_offices; CREATE SCHEMA payroll;
        CREATE SCHEMA imigraph_events; CREATE TABLE imigraph_events.job ();
        GRANT SELECT ON imigraph_events.job TO ${rolePrefix}_offices;
        CREATE SCHEMA extensions; GRANT USAGE ON SCHEMA extensions TO ${rolePrefix}_offices`);
    });
    expect(await reset('/nowhere', settings())).toEqual([
      'the schema imigraph_events and all in it',
      'the schema offices and all in it',
      `the role ${rolePrefix}_offices`,
    ]);
    expect(await reset('/nowhere', settings())).toEqual([]);
    const { rows } = await inDatabase(urlFor(roles.full), (client) =>
      client.query<{ nspname: string }>(
        "SELECT nspname FROM pg_namespace WHERE nspname IN ('offices', 'payroll', 'extensions') ORDER BY 1",
      ),
    );
    expect(rows).toEqual([{ nspname: 'extensions' }, { nspname: 'payroll' }]);
  });

  it('says what is in the way of what is not its own', async () => {
    const url = new URL(superuserUrl);
    url.pathname = database;
    await inDatabase(url.href, (client) => client.query('CREATE SCHEMA applications'));
    await expect(reset('/nowhere', settings())).rejects.toThrow(
      /Not everything could be removed: must be owner of schema applications/,
    );
    await inDatabase(url.href, (client) => client.query('DROP SCHEMA applications'));
  });
});
