import { Client } from 'pg';
import type { ViewerClaims } from '@imigraph/identity';

/** Something that the app's role does as a viewer. Of what it answers, only the rows and the refusal count. */
export interface Probe {
  readonly as: ViewerClaims;
  readonly statement: string;
}

interface Policy extends Record<string, unknown> {
  readonly name: string;
  readonly table: string;
  readonly has_using: boolean;
  readonly has_check: boolean;
}

/** A policy as it is not: taken away, or letting everybody through. */
interface Mutant {
  readonly name: string;
  readonly table: string;
  readonly statement: string;
}

function mutantsOf({ name, table, has_using: hasUsing, has_check: hasCheck }: Policy): Mutant[] {
  return [
    { name: `${name} dropped`, table, statement: `drop policy ${name} on ${table}` },
    ...[hasUsing && 'using (true)', hasCheck && 'with check (true)']
      .filter((clause) => clause !== false)
      .map((clause) => ({ name: `${name} ${clause}`, table, statement: `alter policy ${name} on ${table} ${clause}` })),
  ];
}

async function outcomeOf(client: Client, role: string, { as, statement }: Probe): Promise<string> {
  await client.query(`savepoint probe; set local role ${role}`);
  await client.query(`select set_config('imigraph.viewer', $1, true)`, [JSON.stringify(as)]);
  const outcome = await client.query(statement).then(
    ({ rows }) => JSON.stringify(rows),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  await client.query('rollback to savepoint probe');
  return outcome;
}

/**
 * Spoils every row-level security policy of a schema in each way, one after the other, and answers the names of those that
 * none of the probes notices: what they guard is guarded by no test. Works in transactions that are undone.
 */
export async function unnoticedPolicyMutants(
  { adminUrl, schema, role }: { readonly adminUrl: string; readonly schema: string; readonly role: string },
  probes: readonly Probe[],
): Promise<{ readonly tried: number; readonly unnoticed: readonly string[] }> {
  const client = new Client({ connectionString: adminUrl, options: `-c search_path=${schema}` });
  await client.connect();
  try {
    const { rows: policies } = await client.query<Policy>(
      `select policyname as name, tablename as "table", qual is not null as has_using, with_check is not null as has_check
         from pg_policies where schemaname = $1 and coalesce(qual, '') <> 'true' order by 1`,
      [schema],
    );
    const mutants = policies.flatMap(mutantsOf);
    await client.query('begin');
    const sound = new Map<Probe, string>();
    for (const probe of probes) sound.set(probe, await outcomeOf(client, role, probe));
    const isNoticed = async (near: readonly Probe[]): Promise<boolean> => {
      for (const probe of near) if ((await outcomeOf(client, role, probe)) !== sound.get(probe)) return true;
      return false;
    };
    const unnoticed: string[] = [];
    for (const { name, table, statement } of mutants) {
      await client.query('savepoint mutant');
      await client.query(statement);
      // Those that name the table first: most mutants are noticed by one of them.
      const [near, far] = [probes.filter((one) => one.statement.includes(table)), probes];
      if (!(await isNoticed(near)) && !(await isNoticed(far))) unnoticed.push(name);
      await client.query('rollback to savepoint mutant');
    }
    await client.query('rollback');
    return { tried: mutants.length, unnoticed };
  } finally {
    await client.end();
  }
}
