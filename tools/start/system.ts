import { setTimeout as delay } from 'node:timers/promises';
import { startInstance, stopInstance } from '../postgres/instance.ts';
import { PlainFailure } from '../terminal/plain-failure.ts';
import { type StepDisplay, runSteps } from '../terminal/steps.ts';
import { gatewayEnvironment, issuerEnvironment, subgraphEnvironment } from './app-environment.ts';
import { type AppCommand, type AppProcess, startApp } from './app-process.ts';
import { buildApps, isBuilt } from './build-apps.ts';
import { refuseMissingRights } from './database-rights.ts';
import { type Keys, loadKeys } from './keys.ts';
import { refuseTakenPorts } from './ports.ts';
import { reset } from './reset.ts';
import { SUBGRAPHS, type Settings, gatewayUrl } from './settings.ts';

const GATEWAY_READY_WITHIN_MS = 30_000;
const ASK_EVERY_MS = 50;

export interface SystemOptions {
  root: string;
  settings: Settings;
  env: NodeJS.ProcessEnv;
  /** Whether what is stored is removed first. */
  isReset: boolean;
  /** Aborted when someone asks to stop. */
  signal: AbortSignal;
}

/** All processes of one clone: PostgreSQL, the development issuer, the subgraphs and the gateway. */
export class System {
  /** Settles only when an app ends that nobody has told to: it rejects with that app's last words. */
  readonly broken: Promise<never>;

  private readonly options: SystemOptions;
  private readonly breaks: (failure: PlainFailure) => void;
  private readonly aborted: Promise<never>;
  private readonly behind: AppProcess[] = [];
  private gateway: AppProcess | null = null;
  private ownsDatabase = false;
  private isStopping = false;

  constructor(options: SystemOptions) {
    this.options = options;
    const broken = Promise.withResolvers<never>();
    const aborted = Promise.withResolvers<never>();
    this.broken = broken.promise;
    this.breaks = broken.reject;
    this.aborted = aborted.promise;
    options.signal.addEventListener('abort', () => aborted.reject(options.signal.reason), { once: true });
    // Whoever waits for them is told; with nobody waiting they are no fault of the program.
    for (const promise of [this.broken, this.aborted]) promise.catch(() => undefined);
  }

  /** Rejects with what is in the way, or when a stop is asked for before everything is up. */
  async start(): Promise<void> {
    const { root, settings, signal, isReset } = this.options;
    await refuseTakenPorts(settings.ports, settings.host);
    const keys = loadKeys(root);
    let databaseUrl = '';
    await runSteps([
      {
        title: 'Building the apps',
        skip: () => isBuilt(root) && 'The apps are built',
        run: (display) => buildApps(root, signal, (line) => (display.output = line)),
      },
      ...(isReset ? [{ title: 'Removing what is stored', run: (display: StepDisplay) => this.reset(display) }] : []),
      {
        title: 'PostgreSQL',
        run: async (display) => {
          databaseUrl = await this.startDatabase(display);
        },
      },
      {
        title: 'Apps (tables, reference data and demo people are brought up to date)',
        together: [
          ...this.appsBehind(keys, () => databaseUrl).map(({ name, command }) => ({
            title: name,
            run: (display: StepDisplay) =>
              this.startBehind({ ...command(), onDoing: (doing) => (display.output = doing) }),
          })),
          { title: 'gateway', run: () => this.startGateway(keys) },
        ],
      },
      { title: 'First answer', run: () => this.awaitServing() },
    ]);
  }

  /** Takes down what is up: the gateway first, so that no request is cut short, and the database last. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.gateway?.stop();
    await Promise.all(this.behind.map((app) => app.stop()));
    if (this.ownsDatabase) await stopInstance(this.options.root, 'development');
  }

  /** Ends the apps at once, whatever they are doing. */
  kill(): void {
    for (const app of [this.gateway, ...this.behind]) app?.kill();
  }

  private async reset(display: StepDisplay): Promise<void> {
    const gone = await reset(this.options.root, this.options.settings);
    display.title = gone.length > 0 ? `Removed ${gone.join(', ')}` : 'Nothing was stored';
  }

  private async startDatabase(display: StepDisplay): Promise<string> {
    const { root, settings, signal } = this.options;
    signal.throwIfAborted();
    if (settings.databaseUrl !== null) {
      const { version } = await refuseMissingRights(settings.databaseUrl);
      display.title = `PostgreSQL ${version} of DATABASE_URL`;
      return settings.databaseUrl;
    }
    this.ownsDatabase = true;
    const { url, version, port, outcome } = await startInstance(root, 'development');
    const left = outcome === 'found' ? ' was still up, left by a start that was killed: used again' : '';
    display.title = `PostgreSQL ${version} on port ${port}${left}`;
    return url;
  }

  private appsBehind(keys: Keys, databaseUrl: () => string): { name: string; command: () => AppCommand }[] {
    const { settings, env } = this.options;
    const subgraphs = SUBGRAPHS.map((subgraph) => ({
      name: subgraph.name,
      command: () => ({
        name: subgraph.name,
        script: `dist/${subgraph.name}/main.js`,
        env: subgraphEnvironment(subgraph, settings, keys, databaseUrl(), env),
      }),
    }));
    if (!settings.hasDevelopmentIssuer) return subgraphs;
    const name = 'development-issuer';
    const script = 'tools/development-issuer/main.ts';
    return [...subgraphs, { name, command: () => ({ name, script, env: issuerEnvironment(settings, env) }) }];
  }

  private startBehind(command: AppCommand): Promise<void> {
    const app = this.launch(command);
    this.behind.push(app);
    return Promise.race([app.ready, this.broken, this.aborted]);
  }

  private async startGateway(keys: Keys): Promise<void> {
    const { settings, env } = this.options;
    this.gateway = this.launch({
      name: 'gateway',
      script: 'dist/gateway/main.js',
      env: gatewayEnvironment(settings, keys, env),
    });
    await Promise.race([this.gateway.ready, this.broken, this.aborted]);
  }

  private async awaitServing(): Promise<void> {
    await Promise.race([untilServing(`${gatewayUrl(this.options.settings)}/ready`), this.broken, this.aborted]);
  }

  private launch(command: AppCommand): AppProcess {
    this.options.signal.throwIfAborted();
    const app = startApp(this.options.root, command);
    void app.ended.then((failure) => {
      if (!this.isStopping) this.breaks(failure);
    });
    // Where nobody waits any more, `broken` tells what has happened.
    app.ready.catch(() => undefined);
    return app;
  }
}

async function untilServing(url: string): Promise<void> {
  for (let waited = 0; waited < GATEWAY_READY_WITHIN_MS; waited += ASK_EVERY_MS) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.status === 200) return;
    await delay(ASK_EVERY_MS);
  }
  throw new PlainFailure(`The gateway listens and does not become ready (${url}). See .imigraph/logs/gateway.log`);
}
