import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { documentFaults } from './document-faults.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'imigraph-docs-'));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

const threats = (...rows: string[]) => write('docs/threat-model.md', ['# Threats', ...rows, ''].join('\n'));

beforeAll(() => write('libs/a.spec.ts', `it('refuses it', () => {}); it.each([])("keeps %s's row", () => {});`));
afterEach(() => rmSync(path.join(root, 'docs'), { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

it('finds nothing where the tests are there, however their titles are quoted', () => {
  threats(
    '| S: a forgery | a seal | `libs/a.spec.ts` "refuses it" |',
    `| T, R: a change | a log | \`libs/a.spec.ts\` "keeps %s's row" |`,
    '| Threat | Measure | Shown by |',
  );
  write('docs/other.md', 'See [the threats](threat-model.md#x), [here](#below) and [there](https://example.org/none).');
  expect(documentFaults(root)).toEqual([]);
});

it('finds a measure that no test shows, and a test or a file that is not there', () => {
  threats(
    '| S: a forgery | a seal | nothing |',
    '| I: a look | a policy | `libs/a.spec.ts` "hides it" |',
    '| D: a flood | a dam | `libs/b.spec.ts` "holds" |',
  );
  write('docs/other.md', 'See [it](nowhere.md).\n```md\n[no link](at-all.md)\n```\n');
  expect(documentFaults(root)).toEqual([
    'docs/threat-model.md: no test shows "S: a forgery".',
    'docs/threat-model.md: libs/a.spec.ts has no test "hides it".',
    'docs/threat-model.md: libs/b.spec.ts has no test "holds".',
    'docs/other.md: the link to nowhere.md leads nowhere.',
  ]);
});
