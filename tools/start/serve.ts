import { build } from 'esbuild';
import { bundleOptions } from '../build/bundle.ts';
import { startInstance, stopInstance } from '../postgres/instance.ts';
import { repositoryRoot } from '../process/repository-root.ts';
import { runPlainly } from '../terminal/plain-failure.ts';
import { gatewayEnvironment, issuerEnvironment, mockEnvironment, subgraphEnvironment } from './app-environment.ts';
import { type AppCommand, type AppProcess, startApp } from './app-process.ts';
import { refuseMissingRights } from './database-rights.ts';
import { describeFirstSteps, fetchTokens, keepTokens } from './first-steps.ts';
import { type Keys, loadKeys } from './keys.ts';
import { type PortVariable, refuseTakenPorts } from './ports.ts';
import { ReloadedApp } from './reloaded-app.ts';
import { type ServeChoice, readServeChoice } from './serve-choice.ts';
import { type Settings, type Subgraph, readSettings } from './settings.ts';

/** What the gateway reads beside its own code when it starts. */
const SUPERGRAPH = 'apps/gateway/supergraph.graphql';

/** One app that is built anew and restarted on every change, and around it what it needs to be asked. */
class Served {
  private readonly root: string;
  private readonly choice: ServeChoice;
  private readonly settings: Settings;
  private readonly keys: Keys;
  private readonly beside: AppProcess[] = [];
  private readonly reloaded: ReloadedApp[] = [];
  private ownsDatabase = false;

  constructor(root: string, choice: ServeChoice, settings: Settings, keys: Keys) {
    this.root = root;
    this.choice = choice;
    this.settings = settings;
    this.keys = keys;
  }

  /** Resolves when everything listens; what takes long is done at the same time. */
  async start(): Promise<void> {
    const { subgraph, mocked, run } = this.choice;
    await Promise.all([
      this.startGateway(),
      ...(this.settings.hasDevelopmentIssuer ? [this.startIssuer()] : []),
      ...(mocked.length > 0 ? [this.startMocks(mocked)] : []),
      ...(subgraph || run.length > 0 ? [this.startSubgraphs(subgraph, run)] : []),
    ]);
  }

  /** Rejects when a process beside the served one ends that nobody has told to. */
  broken(): Promise<never> {
    return Promise.race(this.beside.map(async ({ ended }) => Promise.reject<never>(await ended)));
  }

  async stop(): Promise<void> {
    await Promise.all([...this.reloaded, ...this.beside].map((process) => process.stop()));
    if (this.ownsDatabase) await stopInstance(this.root, 'development');
  }

  /** A subgraph answers signed calls only, so the gateway stands before it and signs. */
  private startGateway(): Promise<void> {
    const env = gatewayEnvironment(this.settings, this.keys, process.env);
    const isServed = this.choice.subgraph === null;
    return this.startReloaded({ name: 'gateway', script: 'dist/gateway/main.js', env, isOnTerminal: isServed }, [
      SUPERGRAPH,
    ]);
  }

  private startIssuer(): Promise<void> {
    const env = issuerEnvironment(this.settings, process.env);
    return this.startBeside({ name: 'development-issuer', script: 'tools/development-issuer/main.ts', env });
  }

  private async startMocks(mocked: readonly Subgraph[]): Promise<void> {
    await build(bundleOptions(this.root, 'mock-subgraph', 'libs'));
    const env = mockEnvironment(mocked, this.settings, this.keys, process.env);
    await this.startBeside({ name: 'mock-subgraph', script: 'dist/mock-subgraph/main.js', env });
  }

  private async startSubgraphs(served: Subgraph | null, run: readonly Subgraph[]): Promise<void> {
    const databaseUrl = this.settings.databaseUrl ?? (await this.startDatabase());
    await refuseMissingRights(databaseUrl);
    const command = (subgraph: Subgraph): AppCommand => ({
      name: subgraph.name,
      script: `dist/${subgraph.name}/main.js`,
      env: subgraphEnvironment(subgraph, this.settings, this.keys, databaseUrl, process.env),
    });
    await Promise.all([
      ...(served ? [this.startReloaded({ ...command(served), isOnTerminal: true })] : []),
      ...run.map(async (subgraph) => {
        await build(bundleOptions(this.root, subgraph.name));
        await this.startBeside(command(subgraph));
      }),
    ]);
  }

  private async startDatabase(): Promise<string> {
    this.ownsDatabase = true;
    return (await startInstance(this.root, 'development')).url;
  }

  private async startReloaded(command: AppCommand, alsoWatched: readonly string[] = []): Promise<void> {
    const app = new ReloadedApp(this.root, command, alsoWatched);
    this.reloaded.push(app);
    await app.start();
  }

  private async startBeside(command: AppCommand): Promise<void> {
    const app = startApp(this.root, command);
    this.beside.push(app);
    await app.ready;
  }
}

function usedPorts({ subgraph, mocked, run }: ServeChoice, settings: Settings): Map<PortVariable, number> {
  const used = new Set<PortVariable>(['GATEWAY_PORT', 'ISSUER_PORT']);
  for (const { portVariable } of [...(subgraph ? [subgraph] : []), ...mocked, ...run]) used.add(portVariable);
  return new Map([...settings.ports].filter(([name]) => used.has(name)));
}

await runPlainly(async () => {
  const root = repositoryRoot();
  const choice = readServeChoice(process.argv[2] ?? '', process.env);
  const settings = readSettings(process.env);
  await refuseTakenPorts(usedPorts(choice, settings), settings.host);
  const stopping = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.resolve());
  const served = new Served(root, choice, settings, loadKeys(root));
  try {
    await Promise.race([served.start(), stopping.promise]);
    const tokens = settings.hasDevelopmentIssuer ? await fetchTokens(settings) : [];
    keepTokens(root, tokens);
    console.log(describeFirstSteps(settings, tokens));
    await Promise.race([stopping.promise, served.broken()]);
  } finally {
    await served.stop();
  }
});
process.exit();
