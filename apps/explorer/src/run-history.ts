import { useSyncExternalStore } from 'react';

/** What was run. Headers are left out: they may hold a secret. */
export interface Run {
  readonly query: string;
  readonly variables: string;
}

const key = 'imigraph:history';
const mostRuns = 30;

/** The runs of this tab of the browser, newest first, each once; they end with the tab, since variables may name people. */
class RunHistory {
  private runs = storedRuns();
  private readonly listeners = new Set<() => void>();

  readonly read = (): readonly Run[] => this.runs;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(run: Run): void {
    const others = this.runs.filter(({ query, variables }) => query !== run.query || variables !== run.variables);
    this.keep([run, ...others].slice(0, mostRuns));
  }

  clear(): void {
    this.keep([]);
  }

  private keep(runs: readonly Run[]): void {
    this.runs = runs;
    sessionStorage.setItem(key, JSON.stringify(runs));
    for (const listener of this.listeners) listener();
  }
}

function storedRuns(): readonly Run[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? (stored as Run[]) : [];
  } catch {
    return [];
  }
}

export const runHistory = new RunHistory();

export const useRunHistory = (): readonly Run[] => useSyncExternalStore(runHistory.subscribe, runHistory.read);
