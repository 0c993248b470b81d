import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GraphSystem } from '@imigraph/graph-system';

const readme = readFileSync(path.resolve(__dirname, '../README.md'), 'utf8');

function fenced(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '');
}

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
});

afterAll(() => graph.stop());

it('the question in the README has the answer in the README', async () => {
  const curl = fenced('sh').find((command) => command.startsWith('curl'));
  const [, body = ''] = /-d '(.*)'/.exec(curl ?? '') ?? [];
  const [, role = ''] = /tokens\/([A-Z_]+)/.exec(curl ?? '') ?? [];
  expect(role).toBe('DG_ADMIN');
  const { query } = JSON.parse(body) as { query: string };
  const { text } = await graph.ask(query, { token: await graph.token('DG_ADMIN') });
  expect(JSON.parse(text)).toEqual(JSON.parse(fenced('json')[0] ?? ''));
});

it('the apps and ports in the README are those that they take by themselves', () => {
  const picture = fenced('')[0] ?? '';
  const defaults = ['gateway', 'offices', 'applications', 'foreigner-residence'].map((app) => {
    const config = readFileSync(path.resolve(__dirname, `../apps/${app}/src/config.ts`), 'utf8');
    return /(?<!:)\b(4\d{3})\b/.exec(config)?.[1] ?? '';
  });
  expect(defaults).toEqual(['4000', '4001', '4002', '4003']);
  for (const port of defaults) expect(picture).toContain(`:${port}`);
});
