import { preferredLanguage } from './language';

it.each([
  [undefined, 'id'],
  ['', 'id'],
  ['en', 'en'],
  ['EN-US,en;q=0.9', 'en'],
  ['id-ID', 'id'],
  ['in', 'id'],
  ['jv, en;q=0.5', 'en'],
  ['jv', 'id'],
  ['en;q=0.4, id;q=0.8', 'id'],
  ['id;q=0.4, en;q=0.8', 'en'],
  ['en, id', 'en'],
  ['*', 'id'],
  ['en;q=0', 'id'],
  ['en;q=nonsense', 'id'],
  ['*;q=0.1, en;q=0.2', 'en'],
] as const)('%s asks for %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
