import process from 'node:process';
import { handOver } from './hand-over.mjs';

const HELP = `npm start [-- OPTIONS]

Starts PostgreSQL, the three subgraphs, the gateway and a development issuer of tokens, and prints where they answer.
Ctrl-C stops them all. What is stored stays for the next start.

  --reset   remove everything that is stored, say what was removed, and begin afresh
  --help    this text

Environment (all optional):
  GATEWAY_PORT (4000), OFFICES_PORT (4001), APPLICATIONS_PORT (4002), FOREIGNER_RESIDENCE_PORT (4003), ISSUER_PORT (4010)
  DATABASE_URL       a PostgreSQL of yours, version 15 or newer; without it an embedded one runs
  IDENTITY_JWKS_URL, IDENTITY_ISSUER, IDENTITY_AUDIENCE
                     an identity provider of yours; without them the development issuer runs
  DEMO_PEOPLE        small (default) or none: whether invented people are loaded
`;

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--reset' && arg !== '--help' && arg !== '-h');
if (args.includes('--help') || args.includes('-h')) {
  console.log(HELP);
} else if (unknown !== undefined) {
  console.error(`npm start does not know ${unknown}.\n\n${HELP}`);
  process.exitCode = 1;
} else {
  await handOver('tools/start/main.ts', args);
}
