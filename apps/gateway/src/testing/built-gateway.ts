import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const repository = path.resolve(__dirname, '..', '..', '..', '..');

/** Bundles the gateway as it is deployed. Packages stay outside, so the bundle must lie inside the repository. */
export async function buildGateway(): Promise<{ script: string; remove(): Promise<void> }> {
  const parent = path.join(repository, '.imigraph');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, 'built-gateway-'));
  const script = path.join(folder, 'main.js');
  await build({
    entryPoints: [path.join(repository, 'apps', 'gateway', 'src', 'main.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    tsconfig: path.join(repository, 'tsconfig.base.json'),
  });
  return { script, remove: () => rm(folder, { recursive: true }) };
}

/** A gateway as a process of its own. */
export class GatewayProcess {
  readonly child: ChildProcess;
  stdout = '';
  stderr = '';
  readonly ended: Promise<{ code: number | null; signal: string | null }>;

  constructor(script: string, environment: Readonly<Record<string, string>>, execArgv: readonly string[] = []) {
    this.child = fork(script, [], { cwd: repository, env: environment, execArgv: [...execArgv], silent: true });
    this.child.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.ended = this.end();
  }

  /** Where it listens, once it does. */
  async url(): Promise<string> {
    const ready = new Promise<void>((resolve) => {
      this.child.on('message', (message) => {
        if (message === 'ready') resolve();
      });
    });
    const end = await Promise.race([ready, this.ended]);
    if (end) throw new Error(`the gateway ended: ${this.stderr}`);
    // The message and the line come by two ways.
    for (;;) {
      const listening = this.lines().find(({ msg }) => msg === 'listening');
      if (listening) return String(listening.url);
      if (this.child.stdout) await once(this.child.stdout, 'data');
    }
  }

  /** Told by its exit and its last words: "close" does not come for a child whose channel was disconnected. */
  private async end(): Promise<{ code: number | null; signal: string | null }> {
    const { stdout, stderr } = this.child;
    const outputs = [stdout, stderr].filter((output) => output !== null).map((output) => once(output, 'close'));
    const [code, signal] = (await once(this.child, 'exit')) as [number | null, string | null];
    await Promise.all(outputs);
    return { code, signal };
  }

  /** What it has logged so far. */
  lines(): Record<string, unknown>[] {
    return this.stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
  }
}
