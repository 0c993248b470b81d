import { spawn } from 'node:child_process';
import { z } from 'zod';

/** An advisory that is known and borne with, until a day. */
export interface AllowedAdvisory {
  /** As GHSA-m8jr-fxqx-8xx6. */
  id: string;
  reason: string;
  /** The last day on which it is borne with: YYYY-MM-DD. */
  until: string;
}

const viaSchema = z.union([
  z.string(),
  z.object({ name: z.string(), title: z.string(), url: z.string(), severity: z.string() }),
]);
const reportSchema = z.object({ vulnerabilities: z.record(z.string(), z.object({ via: z.array(viaSchema) })) });

export interface Advisory {
  id: string;
  name: string;
  title: string;
  severity: string;
}

/** What is known against the packages that run in production, or why the registry could not be asked. */
export async function findAdvisories(root: string, env: NodeJS.ProcessEnv): Promise<Advisory[] | string> {
  const output = await npmAudit(root, env);
  const answer = parse(output);
  const report = reportSchema.safeParse(answer);
  if (!report.success) {
    const failure = z.object({ message: z.string() }).safeParse(answer);
    return failure.success ? failure.data.message : 'npm audit gave no report';
  }
  const found = new Map<string, Advisory>();
  for (const { via } of Object.values(report.data.vulnerabilities)) {
    for (const one of via) {
      // A text names another package of the report, which has the advisory itself.
      if (typeof one === 'string') continue;
      const id = one.url.split('/').at(-1) ?? one.url;
      found.set(id, { id, name: one.name, title: one.title, severity: one.severity });
    }
  }
  return [...found.values()];
}

/** What does not pass: what nobody has judged, what was to be gone by now, and what stands in the list for nothing. */
export function advisoryFaults(
  found: readonly Advisory[],
  allowed: readonly AllowedAdvisory[],
  today: string,
): string[] {
  const faults: string[] = [];
  for (const { id, name, title, severity } of found) {
    const known = allowed.find((one) => one.id === id);
    if (!known) faults.push(`${name}: ${title} (${severity}, ${id}).`);
    else if (known.until < today) faults.push(`${name}: ${id} was to be borne with until ${known.until} only.`);
  }
  for (const { id } of allowed) {
    if (!found.some((one) => one.id === id)) faults.push(`${id} is in the list and not found any more: take it out.`);
  }
  return faults;
}

function npmAudit(root: string, env: NodeJS.ProcessEnv): Promise<string> {
  // Under npm it says where it is itself; Windows needs a shell to find npm.cmd.
  const own = env['npm_execpath'];
  const [program, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  const args = [...first, 'audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: program === 'npm' && process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => resolve(JSON.stringify({ message: error.message })));
    child.once('close', () => resolve(output));
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
