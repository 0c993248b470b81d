import { PlainFailure } from '../terminal/plain-failure.ts';
import { PORTS, type PortVariable, readPort } from './ports.ts';

export { subgraphs as SUBGRAPHS, type ListedSubgraph as Subgraph } from '../graph/subgraphs.ts';

export const LOOPBACK = '127.0.0.1';

export interface Settings {
  ports: ReadonlyMap<PortVariable, number>;
  /** Where the gateway listens; everything behind it stays on the loopback address. */
  host: string;
  /** Null: the embedded server. */
  databaseUrl: string | null;
  rolePrefix: string;
  /** How many invented people the subgraphs load. */
  people: string;
  /** False when IDENTITY_JWKS_URL names an identity provider. */
  hasDevelopmentIssuer: boolean;
}

export function readSettings(env: NodeJS.ProcessEnv, people?: string): Settings {
  const hasDevelopmentIssuer = !env['IDENTITY_JWKS_URL'];
  if (hasDevelopmentIssuer && env['NODE_ENV'] === 'production') {
    throw new PlainFailure(
      'With NODE_ENV=production npm start needs an identity provider: set IDENTITY_JWKS_URL, IDENTITY_ISSUER and ' +
        'IDENTITY_AUDIENCE. The development issuer gives a token to whoever asks.',
    );
  }
  const used = (Object.keys(PORTS) as PortVariable[]).filter((name) => hasDevelopmentIssuer || name !== 'ISSUER_PORT');
  const faults: string[] = [];
  const ports = new Map<PortVariable, number>();
  for (const name of used) {
    try {
      ports.set(name, readPort(env, name));
    } catch (error) {
      faults.push((error as PlainFailure).message);
    }
  }
  if (faults.length > 0) throw new PlainFailure(faults.join('\n'));
  return {
    ports,
    host: env['HOST'] || LOOPBACK,
    databaseUrl: env['DATABASE_URL'] || null,
    rolePrefix: env['DATABASE_ROLE_PREFIX'] || 'imigraph',
    people: people ?? (env['DEMO_PEOPLE'] || 'small'),
    hasDevelopmentIssuer,
  };
}

export function portOf(settings: Settings, variable: PortVariable): number {
  const port = settings.ports.get(variable);
  if (port === undefined) throw new Error(`${variable} is not among the ports in use.`);
  return port;
}

/** Where a browser on this machine finds the gateway. */
export function gatewayUrl(settings: Settings): string {
  const isWildcard = settings.host === '0.0.0.0' || settings.host === '::';
  const host = isWildcard ? LOOPBACK : settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return `http://${host}:${portOf(settings, 'GATEWAY_PORT')}`;
}

export const issuerUrl = (settings: Settings) => `http://${LOOPBACK}:${portOf(settings, 'ISSUER_PORT')}`;
