import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '../process/repository-root.ts';
import { errorsPage } from './errors-page.ts';

const sources = [
  'libs/errors/src/error-guide.json',
  'e2e/error-examples.json',
  'e2e/refusal-examples.json',
  'apps/offices/schema.graphql',
  'apps/applications/schema.graphql',
  'apps/foreigner-residence/schema.graphql',
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'imigraph-docs-'));
  for (const file of sources) cpSync(path.join(repositoryRoot(), file), path.join(folder, file));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function change(file: string, from: string, to: string): void {
  const text = readFileSync(path.join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(path.join(folder, file), text.replace(from, to));
}

it('shows each code and each reason with its words in both languages', async () => {
  const page = await errorsPage(folder);
  expect(page).toContain('### TIMEOUT');
  expect(page).toMatch(/### ReportAddressRefusal\n[^]*#### UNCHANGED\n\nIt is the address that is known already\./);
  expect(page).toContain('- id: Alamat itu sudah tercatat sebagai tempat tinggal Anda sekarang.');
  expect(page).toContain('- en: This is already recorded as where you live now.');
});

it('is not made without an example of a code, or with one of none', async () => {
  change('e2e/error-examples.json', '"code": "TIMEOUT"', '"code": "SLOW"');
  await expect(errorsPage(folder)).rejects.toThrow(
    'TIMEOUT has no example in e2e/error-examples.json.\nSLOW in e2e/error-examples.json is not in libs/errors/src/error-guide.json.',
  );
});

it('is not made without an example of a reason that the SDL knows', async () => {
  change('apps/foreigner-residence/schema.graphql', '  DAY_TOO_EARLY\n', '  DAY_TOO_EARLY\n  DAY_TOO_LATE\n');
  await expect(errorsPage(folder)).rejects.toThrow(
    'ReportAddressRefusal.DAY_TOO_LATE has no example in e2e/refusal-examples.json.',
  );
});
