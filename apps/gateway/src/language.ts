import type { Language } from '@imigraph/errors';

/** Indonesian is also called "in", as some clients still do. */
const spoken = new Map<string, Language>([
  ['id', 'id'],
  ['in', 'id'],
  ['*', 'id'],
  ['en', 'en'],
]);

/** The language that an Accept-Language header prefers among those of the service, Indonesian when it names none. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  let best: Language = 'id';
  let bestQuality = 0;
  for (const range of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const language = spoken.get(tag.split('-', 1)[0] ?? '');
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    const quality = weight === undefined ? 1 : Number(weight.slice('q='.length));
    // Of two that are liked the same, the one named first.
    if (language !== undefined && quality > bestQuality) {
      best = language;
      bestQuality = quality;
    }
  }
  return best;
}
