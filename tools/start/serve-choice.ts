import { PlainFailure } from '../terminal/plain-failure.ts';
import { SUBGRAPHS, type Subgraph } from './settings.ts';

/** What is served, and where the rest of the graph comes from. */
export interface ServeChoice {
  readonly app: string;
  /** Null when the gateway is served. */
  readonly subgraph: Subgraph | null;
  /** Answered from their checked-in SDL, with invented values. */
  readonly mocked: readonly Subgraph[];
  /** Started beside it as they are, without reloading. The others answer when they run already. */
  readonly run: readonly Subgraph[];
}

export function readServeChoice(app: string, env: NodeJS.ProcessEnv): ServeChoice {
  const names = SUBGRAPHS.map(({ name }) => name).join(', ');
  const subgraph = SUBGRAPHS.find(({ name }) => name === app) ?? null;
  if (!subgraph && app !== 'gateway') throw new PlainFailure(`nx serve knows ${names} and gateway, and not "${app}".`);
  const faults: string[] = [];
  const taken = new Map<string, string>(subgraph ? [[subgraph.name, 'is what is served']] : []);
  const chosen = (variable: 'MOCK' | 'RUN') =>
    (env[variable] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .flatMap((wanted) => {
        const found = SUBGRAPHS.find(({ name }) => name === wanted);
        const twice = taken.get(wanted);
        if (!found) faults.push(`${variable} knows ${names}, and not "${wanted}".`);
        else if (twice) faults.push(`${variable}: ${wanted} ${twice}.`);
        else taken.set(wanted, `is in ${variable} already`);
        return found && !twice ? [found] : [];
      });
  const choice = { app, subgraph, mocked: chosen('MOCK'), run: chosen('RUN') };
  if (faults.length > 0) throw new PlainFailure(faults.join('\n'));
  return choice;
}
