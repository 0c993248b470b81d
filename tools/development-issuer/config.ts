import path from 'node:path';
import { PlainFailure } from '../terminal/plain-failure.ts';
import { readPort } from '../start/ports.ts';

export interface IssuerConfig {
  port: number;
  keyFile: string;
}

export function readIssuerConfig(env: NodeJS.ProcessEnv, root: string): IssuerConfig {
  if (env['NODE_ENV'] === 'production') {
    throw new PlainFailure(
      'The development issuer gives a token to whoever asks, so it does not run with NODE_ENV=production. Name a real ' +
        'identity provider: IDENTITY_JWKS_URL, IDENTITY_ISSUER and IDENTITY_AUDIENCE.',
    );
  }
  // 0 takes any free port, and the log says which.
  const port = env['ISSUER_PORT'] === '0' ? 0 : readPort(env, 'ISSUER_PORT');
  return { port, keyFile: path.join(root, '.imigraph', 'issuer-key.json') };
}
