import { type BuildContext, build, context } from 'esbuild';
import { appExists, bundleOptions } from '../build/bundle.ts';
import { startInstance, stopInstance } from '../postgres/instance.ts';
import { repositoryRoot } from '../process/repository-root.ts';
import { PlainFailure, runPlainly } from '../terminal/plain-failure.ts';
import { gatewayEnvironment, issuerEnvironment, subgraphEnvironment } from './app-environment.ts';
import { type AppCommand, type AppProcess, startApp } from './app-process.ts';
import { refuseMissingRights } from './database-rights.ts';
import { describeFirstSteps, fetchTokens, keepTokens } from './first-steps.ts';
import { loadKeys } from './keys.ts';
import { type PortVariable, refuseTakenPorts } from './ports.ts';
import { SUBGRAPHS, readSettings } from './settings.ts';

/** An app that is rebuilt and restarted on every change of its sources, one restart after the other. */
class ReloadedApp {
  private readonly root: string;
  private readonly command: AppCommand;
  private current: AppProcess | null = null;
  private turn: Promise<void> = Promise.resolve();
  private watcher: BuildContext | null = null;

  constructor(root: string, command: AppCommand) {
    this.root = root;
    this.command = { ...command, isOnTerminal: true };
  }

  /** Resolves when the first bundle runs. */
  async watch(): Promise<void> {
    const options = bundleOptions(this.root, this.command.name);
    const { promise, resolve } = Promise.withResolvers<void>();
    const reload = {
      name: 'reload',
      setup: (watched: { onEnd: (callback: (result: { errors: unknown[] }) => void) => void }) => {
        watched.onEnd(({ errors }) => {
          if (errors.length === 0) void this.restart().then(resolve);
        });
      },
    };
    this.watcher = await context({ ...options, plugins: [...(options.plugins ?? []), reload] });
    await this.watcher.watch();
    await promise;
  }

  async stop(): Promise<void> {
    await this.watcher?.dispose();
    await this.turn;
    await this.current?.stop();
  }

  private restart(): Promise<void> {
    this.turn = this.turn.then(async () => {
      await this.current?.stop();
      this.current = startApp(this.root, this.command);
      // What does not start is mended by the next change.
      await this.current.ready.catch((failure: PlainFailure) =>
        console.error(`${failure.message} Waiting for a change.`),
      );
    });
    return this.turn;
  }
}

/**
 * One app alone, reloading. A subgraph answers signed calls only, so the gateway stands before it and signs: fields of
 * subgraphs that do not run are null, with an error.
 */
await runPlainly(async () => {
  const root = repositoryRoot();
  const [app = ''] = process.argv.slice(2);
  const subgraph = SUBGRAPHS.find(({ name }) => name === app) ?? null;
  if ((!subgraph && app !== 'gateway') || !appExists(root, app)) {
    throw new PlainFailure(
      `nx serve knows ${SUBGRAPHS.map(({ name }) => name).join(', ')} and gateway, and not "${app}".`,
    );
  }
  const settings = readSettings(process.env);
  const keys = loadKeys(root);
  const used: PortVariable[] = ['GATEWAY_PORT', 'ISSUER_PORT', ...(subgraph ? [subgraph.portVariable] : [])];
  await refuseTakenPorts(new Map([...settings.ports].filter(([name]) => used.includes(name))), settings.host);

  const stopping = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.resolve());
  const gateway = {
    name: 'gateway',
    script: 'dist/gateway/main.js',
    env: gatewayEnvironment(settings, keys, process.env),
  };
  const beside: AppProcess[] = [];
  let reloaded = new ReloadedApp(root, gateway);
  try {
    if (subgraph) {
      const databaseUrl = settings.databaseUrl ?? (await startInstance(root, 'development')).url;
      await refuseMissingRights(databaseUrl);
      const env = subgraphEnvironment(subgraph, settings, keys, databaseUrl, process.env);
      reloaded = new ReloadedApp(root, { name: app, script: `dist/${app}/main.js`, env });
      await build(bundleOptions(root, 'gateway'));
      beside.push(startApp(root, gateway));
    }
    if (settings.hasDevelopmentIssuer) {
      const env = issuerEnvironment(settings, process.env);
      beside.push(startApp(root, { name: 'development-issuer', script: 'tools/development-issuer/main.ts', env }));
    }
    const broken = Promise.race(beside.map(async ({ ended }) => Promise.reject<void>(await ended)));
    await Promise.race([
      Promise.all([reloaded.watch(), ...beside.map(({ ready }) => ready)]),
      broken,
      stopping.promise,
    ]);
    const tokens = settings.hasDevelopmentIssuer ? await fetchTokens(settings) : [];
    keepTokens(root, tokens);
    console.log(describeFirstSteps(settings, tokens));
    await Promise.race([stopping.promise, broken]);
  } finally {
    await Promise.all([reloaded, ...beside].map((process) => process.stop()));
    if (subgraph && settings.databaseUrl === null) await stopInstance(root, 'development');
  }
});
process.exit();
