import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type BuildContext, context } from 'esbuild';
import { bundleOptions } from '../build/bundle.ts';
import type { PlainFailure } from '../terminal/plain-failure.ts';
import { type AppCommand, type AppProcess, startApp } from './app-process.ts';

/** An editor writes a file in several steps, and a tool writes several files. */
const SETTLED_AFTER_MS = 30;

/** An app that is built anew and restarted on every change of its sources or of the libs, one restart after the other. */
export class ReloadedApp {
  private readonly root: string;
  private readonly command: AppCommand;
  private readonly alsoWatched: readonly string[];
  private readonly watchers: FSWatcher[] = [];
  private bundle: BuildContext | null = null;
  private current: AppProcess | null = null;
  private turn: Promise<void> = Promise.resolve();
  private hasChanged = false;

  /** `alsoWatched`: files that the app reads when it starts. */
  constructor(root: string, command: AppCommand, alsoWatched: readonly string[] = []) {
    this.root = root;
    this.command = command;
    this.alsoWatched = alsoWatched;
  }

  /** Resolves when the first bundle runs, or waits for a change that mends it. */
  async start(): Promise<void> {
    this.bundle = await context(bundleOptions(this.root, this.command.name));
    const sources = [path.join('apps', this.command.name, 'src'), 'libs', ...this.alsoWatched];
    for (const source of sources) {
      // The system tells of a change at once; esbuild's own watching looks for it every few seconds.
      const told = watch(path.join(this.root, source), { recursive: true }, (_event, file) => this.changed(file));
      this.watchers.push(told);
    }
    if (await this.isRebuilt()) await this.restart();
  }

  async stop(): Promise<void> {
    for (const watcher of this.watchers) watcher.close();
    this.hasChanged = false;
    await this.turn;
    await this.bundle?.dispose();
    await this.current?.stop();
  }

  private changed(file: string | null): void {
    // What is made of the SDL lies beside it as TypeScript.
    if (file !== null && /\.spec\.ts$|^(?!supergraph).*\.graphql$/.test(file)) return;
    this.hasChanged = true;
    this.turn = this.turn.then(() => this.reload());
  }

  private async reload(): Promise<void> {
    if (!this.hasChanged) return;
    await delay(SETTLED_AFTER_MS);
    if (!this.hasChanged) return;
    this.hasChanged = false;
    if (await this.isRebuilt()) await this.restart();
  }

  /** esbuild prints what is wrong and where. */
  private async isRebuilt(): Promise<boolean> {
    return (await this.bundle?.rebuild().catch(() => null)) != null;
  }

  /** The new process prepares itself while the old one ends: it takes the port last of all. */
  private async restart(): Promise<void> {
    const gone = this.current?.stop() ?? Promise.resolve();
    let next = startApp(this.root, this.command);
    this.current = next;
    const isTooEarly = await Promise.race([gone.then(() => false), next.ended.then(() => true)]);
    await gone;
    if (isTooEarly) this.current = next = startApp(this.root, this.command);
    // What does not start is mended by the next change.
    await next.ready.catch((failure: PlainFailure) => console.error(`${failure.message} Waiting for a change.`));
  }
}
