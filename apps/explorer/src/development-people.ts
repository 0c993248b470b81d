import type { LocalizedText } from './texts';

/** Somebody in whose name the development issuer gives a token. */
export interface DevelopmentPerson {
  readonly file: string;
  readonly roles: readonly string[];
  readonly standsFor: LocalizedText;
  readonly purpose?: string;
}

/** Nobody where there is no development issuer, as in production. */
export async function fetchPeople(): Promise<readonly DevelopmentPerson[]> {
  const response = await fetch('/explorer/people');
  if (!response.ok) return [];
  const { people } = (await response.json()) as { people: readonly DevelopmentPerson[] };
  return people;
}

/** Null when the issuer gives none. */
export async function fetchToken({ file: _file, standsFor: _standsFor, ...claims }: DevelopmentPerson) {
  const response = await fetch('/explorer/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(claims),
  }).catch(() => null);
  if (!response?.ok) return null;
  const { access_token: token } = (await response.json()) as { access_token?: string };
  return token ?? null;
}
