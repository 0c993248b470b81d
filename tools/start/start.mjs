import process from 'node:process';
import { handOver } from './hand-over.mjs';

const HELP = `npm start [-- OPTIONS]

Starts PostgreSQL, the three subgraphs, the gateway and a development issuer of tokens, and prints where they answer.
Ctrl-C stops them all. What is stored stays for the next start.

  --people HOW_MANY   which invented people are loaded: none, small (a few dozen, the default), 1m or 10m (so many in
                      applications and in foreigner-residence, which takes minutes, and disk: 1 and 10 GB or more)
  --reset             remove everything that is stored, say what was removed, and begin afresh
  --help              this text

Environment (all optional):
  GATEWAY_PORT (4000), OFFICES_PORT (4001), APPLICATIONS_PORT (4002), FOREIGNER_RESIDENCE_PORT (4003), ISSUER_PORT (4010)
  DATABASE_URL       a PostgreSQL of yours, version 15 or newer; without it an embedded one runs
  IDENTITY_JWKS_URL, IDENTITY_ISSUER, IDENTITY_AUDIENCE
                     an identity provider of yours; without them the development issuer runs
  DEMO_PEOPLE        as --people, which goes before it
`;

const SCALES = ['none', 'small', '1m', '10m'];

const args = process.argv.slice(2);
const fault = faultIn(args);
if (fault !== null) {
  console.error(`${fault}\n\n${HELP}`);
  process.exitCode = 1;
} else if (args.includes('--help') || args.includes('-h')) {
  console.log(HELP);
} else {
  await handOver('tools/start/main.ts', args);
}

/**
 * What is wrong with the options, or null.
 * @param {readonly string[]} options
 */
function faultIn(options) {
  const left = options.flatMap((option) => (option.startsWith('--people=') ? option.split('=', 2) : option));
  for (let option = left.shift(); option !== undefined; option = left.shift()) {
    if (option === '--people') {
      const people = left.shift();
      if (!SCALES.includes(people ?? '')) return `--people takes ${SCALES.join(', ')}, and not ${people ?? 'nothing'}.`;
    } else if (!['--reset', '--help', '-h'].includes(option)) {
      return `npm start does not know ${option}.`;
    }
  }
  return null;
}
