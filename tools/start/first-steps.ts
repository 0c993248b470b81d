import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEVELOPMENT_PEOPLE } from './development-people.ts';
import { type Settings, gatewayUrl, issuerUrl } from './settings.ts';

const TOKENS_FOLDER = '.imigraph/tokens';
const AS_STAFF = `
    -H "authorization: Bearer $(cat ${TOKENS_FOLDER}/DG_ADMIN)" \\`;

/** Asked of all three subgraphs; without a token it tells what the public may know. */
const FIRST_QUERY =
  '{ servicePoint(id: "KANIM-MALANG") { name region { name timeZone } ' +
  'openApplications { value accuracy } foreignResidents { value accuracy } } }';

export interface DevelopmentToken {
  role: string;
  file: string;
  standsFor: string;
  token: string;
}

/** Asks the development issuer as anyone can, so that what is printed is what it gives. */
export async function fetchTokens(settings: Settings): Promise<DevelopmentToken[]> {
  return Promise.all(
    DEVELOPMENT_PEOPLE.map(async ({ standsFor, file, ...claims }) => {
      const answer = await fetch(`${issuerUrl(settings)}/token`, { method: 'POST', body: JSON.stringify(claims) });
      const { access_token: token } = (await answer.json()) as { access_token?: string };
      if (!token) throw new Error(`The development issuer gave no token for ${claims.roles.join(', ')}.`);
      return { role: claims.roles[0], file, standsFor: standsFor.en, token };
    }),
  );
}

/** Leaves each token in a file of its own, for commands that are pasted: $(cat .imigraph/tokens/DG_ADMIN). */
export function keepTokens(root: string, tokens: readonly DevelopmentToken[]): void {
  const folder = path.join(root, TOKENS_FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const { file, token } of tokens) writeFileSync(path.join(folder, file), token, { mode: 0o600 });
}

/** What the person at the terminal reads when everything is up; what to do next stands last. */
export function describeFirstSteps(settings: Settings, tokens: readonly DevelopmentToken[]): string {
  const url = gatewayUrl(settings);
  const issuer = settings.hasDevelopmentIssuer
    ? `\n  Tokens   ${issuerUrl(settings)}/token  FOR DEVELOPMENT ONLY: whoever asks is given one`
    : '';
  return `${describeTokens(tokens)}
Imigraph is up.

  Explorer ${url}/
  Graph    ${url}/graphql
  State    ${url}/health  ${url}/ready${issuer}
  Logs     .imigraph/logs/

The graph answers any query, not only those that are listed. A first one, for another terminal:

  curl -s ${url}/graphql -H 'content-type: application/json' \\${settings.hasDevelopmentIssuer ? AS_STAFF : ''}
    -d '${JSON.stringify({ query: FIRST_QUERY })}'

Ctrl-C stops everything.`;
}

function describeTokens(tokens: readonly DevelopmentToken[]): string {
  if (tokens.length === 0) return '';
  const lines = tokens.map(({ role, standsFor, token }) => `${role}, ${standsFor}:\n${token}\n`);
  return `
Development tokens, good for 12 hours. Each is in a file of ${TOKENS_FOLDER}/ too.

${lines.join('\n')}`;
}
