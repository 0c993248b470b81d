import { DEVELOPMENT_PEOPLE } from './development-people.ts';
import { type Settings, gatewayUrl, issuerUrl } from './settings.ts';

/** Asked of public data, so that it answers without a token. */
export const FIRST_QUERY = '{ servicePoint(id: "KANIM-MALANG") { id name region { code name } } }';

export interface DevelopmentToken {
  role: string;
  standsFor: string;
  token: string;
}

/** Asks the development issuer as anyone can, so that what is printed is what it gives. */
export async function fetchTokens(settings: Settings): Promise<DevelopmentToken[]> {
  return Promise.all(
    DEVELOPMENT_PEOPLE.map(async ({ standsFor, ...claims }) => {
      const answer = await fetch(`${issuerUrl(settings)}/token`, { method: 'POST', body: JSON.stringify(claims) });
      const { access_token: token } = (await answer.json()) as { access_token?: string };
      if (!token) throw new Error(`The development issuer gave no token for ${claims.roles.join(', ')}.`);
      return { role: claims.roles[0], standsFor, token };
    }),
  );
}

/** What the person at the terminal reads when everything is up; what to do next stands last. */
export function describeFirstSteps(settings: Settings, tokens: readonly DevelopmentToken[]): string {
  const url = gatewayUrl(settings);
  const issuer = settings.hasDevelopmentIssuer
    ? `\n  Tokens   ${issuerUrl(settings)}/token  FOR DEVELOPMENT ONLY: whoever asks is given one`
    : '';
  return `${describeTokens(tokens)}
Imigraph is up.

  Graph    ${url}/graphql
  State    ${url}/health  ${url}/ready${issuer}
  Logs     .imigraph/logs/

The graph answers any query, not only those that are listed (DOCUMENTS=open). A first one, for another terminal:

  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -d '${JSON.stringify({ query: FIRST_QUERY })}'

Ctrl-C stops everything.`;
}

function describeTokens(tokens: readonly DevelopmentToken[]): string {
  if (tokens.length === 0) return '';
  const lines = tokens.map(({ role, standsFor, token }) => `${role}, ${standsFor}:\n${token}\n`);
  return `
Development tokens, good for 12 hours. Send one as -H 'authorization: Bearer TOKEN'.

${lines.join('\n')}`;
}
