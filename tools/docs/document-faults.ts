import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const THREAT_MODEL = 'docs/threat-model.md';
/** A threat's row in the model begins with its letters of STRIDE. */
const MEASURE = /^\| [STRIDE](, [STRIDE])*: /;
const SHOWN_BY = /`([\w./-]+\.(?:spec|e2e)\.ts)` "([^"]+)"/g;

/** What the documents promise and the repository does not have: tests that the threat model names, and files of links. */
export function documentFaults(root: string): string[] {
  return [...threatFaults(root), ...listDocuments(root).flatMap((document) => linkFaults(root, document))];
}

function threatFaults(root: string): string[] {
  const measures = readFileSync(path.join(root, THREAT_MODEL), 'utf8')
    .split('\n')
    .filter((line) => MEASURE.test(line));
  return measures.flatMap((line) => {
    const tests = [...line.matchAll(SHOWN_BY)];
    if (tests.length === 0) return [`${THREAT_MODEL}: no test shows "${line.split('|')[1]?.trim()}".`];
    return tests
      .filter(([, file = '', title = '']) => !hasTest(path.join(root, file), title))
      .map(([, file, title]) => `${THREAT_MODEL}: ${file} has no test "${title}".`);
  });
}

/** As a title is written in code: in quotation marks of three kinds, with an apostrophe escaped or not. */
function hasTest(file: string, title: string): boolean {
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  const written = [`'${title.replaceAll("'", "\\'")}'`, ...["'", '"', '`'].map((mark) => mark + title + mark)];
  return written.some((one) => text.includes(one));
}

function listDocuments(root: string): string[] {
  const below = ['.', 'docker', 'docs', 'docs/operations', 'docs/adr'];
  return below
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => path.join(folder, name)))
    .filter((file) => file.endsWith('.md'));
}

function linkFaults(root: string, document: string): string[] {
  const text = readFileSync(path.join(root, document), 'utf8').replace(/```[\s\S]*?```/g, '');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
  return links
    .filter((link) => !existsSync(path.join(root, path.dirname(document), link)))
    .map((link) => `${document}: the link to ${link} leads nowhere.`);
}
