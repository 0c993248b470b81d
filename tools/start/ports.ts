import { type ListedSubgraph, subgraphs } from '../graph/subgraphs.ts';
import { isFree } from '../process/free-port.ts';
import { PlainFailure } from '../terminal/plain-failure.ts';

/** Each port's variable, its number when that is not set, and who listens there. */
export const PORTS = {
  GATEWAY_PORT: { usual: 4000, of: 'the gateway' },
  ...portsOfSubgraphs(),
  ISSUER_PORT: { usual: 4010, of: 'the development issuer' },
};

export type PortVariable = keyof typeof PORTS;

function portsOfSubgraphs() {
  const ports = subgraphs.map(({ name, port, portVariable }) => [portVariable, { usual: port, of: name }] as const);
  return Object.fromEntries(ports) as Record<ListedSubgraph['portVariable'], { usual: number; of: string }>;
}

export function readPort(env: NodeJS.ProcessEnv, variable: PortVariable): number {
  const text = env[variable];
  if (text === undefined || text === '') return PORTS[variable].usual;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new PlainFailure(`${variable} must be a port from 1 to 65535, and it is "${text}".`);
}

/** Asked before anything is started, and all at once: an app that fails later would say less. */
export async function refuseTakenPorts(ports: ReadonlyMap<PortVariable, number>, host: string): Promise<void> {
  const faults: string[] = [];
  const seen = new Map<number, PortVariable>();
  for (const [variable, port] of ports) {
    const twin = seen.get(port);
    if (twin) faults.push(`${variable} and ${twin} are both ${port}: give each its own.`);
    else if (!(await isFree(port, host))) faults.push(taken(variable, port));
    seen.set(port, variable);
  }
  if (faults.length > 0) throw new PlainFailure(faults.join('\n'));
}

const taken = (variable: PortVariable, port: number) =>
  `Port ${port} (${variable}, for ${PORTS[variable].of}) is taken by another program. End that program, or choose another ` +
  `port: ${variable}=${port + 100} npm start`;
