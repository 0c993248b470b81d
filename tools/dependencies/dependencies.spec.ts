import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Advisory, advisoryFaults, findAdvisories } from './advisories.ts';
import { isAllowed, licenceFaults } from './licences.ts';

const repository = path.resolve(__dirname, '..', '..');
const read = (file: string) => readFileSync(path.join(repository, file), 'utf8');

describe('docs/dependencies.md', () => {
  const named = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const sections = read('docs/dependencies.md').split(/^## /m).slice(1);

  it.each([
    ['In production', 'dependencies'],
    ['To build and to test', 'devDependencies'],
    ['Node itself', 'optionalDependencies'],
    ['Held at a version', 'overrides'],
  ])('says under "%s" what each of the %s is for', (title, kind) => {
    const section = sections.find((text) => text.startsWith(`${title}\n`)) ?? '';
    const rows = [...section.matchAll(/^\| `([^`]+)` +\| (\S.*\S) +\|$/gm)];
    expect(rows.map(([, name]) => name)).toEqual(Object.keys(named[kind] ?? {}));
  });

  it('speaks of packages that are pinned to one version each', () => {
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides']) {
      // Or that are a folder of this repository.
      for (const version of Object.values(named[kind] ?? {})) {
        expect(version).toMatch(/^(\d+\.\d+\.\d+(-[\w.]+)?|file:tools)$/);
      }
    }
  });
});

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['(MIT AND ISC)', true],
    ['(MIT AND GPL-3.0)', false],
    ['GPL-3.0', false],
    ['SEE LICENSE IN LICENSE', false],
  ])('%s is allowed where MIT and ISC are: %s', (expression, expected) => {
    expect(isAllowed(expression, ['MIT', 'ISC'])).toBe(expected);
  });

  it('is looked at in whatever runs in production, with exceptions for named packages alone', () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'imigraph-licences-'));
    const packages = {
      '': { license: 'MIT' },
      'node_modules/good': { license: 'MIT' },
      'node_modules/odd': { license: 'Elastic-2.0' },
      'node_modules/good/node_modules/odder': { license: 'Elastic-2.0' },
      'node_modules/silent': {},
      'node_modules/for-tests': { license: 'GPL-3.0', dev: true },
    };
    writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages }));
    const exceptions = [{ licence: 'Elastic-2.0', packages: ['odd', 'gone'], reason: 'spec' }];
    try {
      expect(licenceFaults(root, { licences: ['MIT'], exceptions })).toEqual([
        'odder is under Elastic-2.0, which is not in the list.',
        'silent names no licence.',
        'There is an exception for gone, which does not need one any more.',
      ]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it('of our own is the one in LICENSE, in every copy', () => {
    expect(read('LICENSE')).toMatch(/^MIT License\n/);
    expect(JSON.parse(read('package.json'))).toMatchObject({ license: 'MIT' });
  });
});

describe('an advisory', () => {
  const known: Advisory = { id: 'GHSA-1', name: 'pg', title: 'reads too much', severity: 'high' };

  it.each([
    ['is not in the list', [], '2026-11-25', ['pg: reads too much (high, GHSA-1).']],
    ['is borne with to the last day', [{ id: 'GHSA-1', reason: 'spec', until: '2026-11-25' }], '2026-11-25', []],
    [
      'is borne with no longer',
      [{ id: 'GHSA-1', reason: 'spec', until: '2026-11-24' }],
      '2026-11-25',
      ['pg: GHSA-1 was to be borne with until 2026-11-24 only.'],
    ],
    [
      'is in the list and gone',
      [
        { id: 'GHSA-1', reason: 'spec', until: '2027-01-01' },
        { id: 'GHSA-2', reason: 'spec', until: '2027-01-01' },
      ],
      '2026-11-25',
      ['GHSA-2 is in the list and not found any more: take it out.'],
    ],
  ])('that %s', (_what, allowed, today, faults) => {
    expect(advisoryFaults([known], allowed, today)).toEqual(faults);
  });
});

describe('a registry', () => {
  let server: Server;
  let registry = '';
  let answer: { status: number; body: string };
  let asked: string[];
  const root = mkdtempSync(path.join(os.tmpdir(), 'imigraph-advisories-'));

  beforeAll(async () => {
    const lock = {
      name: 'spec',
      lockfileVersion: 3,
      packages: {
        '': { name: 'spec', dependencies: { left: '1.0.0' }, devDependencies: { right: '1.0.0' } },
        'node_modules/left': { version: '1.0.0' },
        'node_modules/right': { version: '1.0.0', dev: true },
      },
    };
    writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify(lock));
    writeFileSync(path.join(root, 'package.json'), JSON.stringify(lock.packages['']));
    server = createServer((request, response) => {
      const { method, url = '' } = request;
      if (method === 'POST') asked.push(url);
      // npm looks at the package's versions too, to see which are meant.
      const versions = { '1.0.0': { name: 'left', version: '1.0.0' } };
      const about = JSON.stringify({ name: 'left', 'dist-tags': { latest: '1.0.0' }, versions });
      const { status, body } = method === 'POST' ? answer : { status: 200, body: about };
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  beforeEach(() => {
    asked = [];
  });

  afterAll(() => {
    server.close();
    rmSync(root, { recursive: true });
  });

  const look = () => findAdvisories(root, { ...process.env, npm_config_registry: registry });

  it('that answers tells what is known, through npm itself', async () => {
    const advisory = {
      id: 1,
      url: 'https://github.com/advisories/GHSA-m8jr-fxqx-8xx6',
      title: 'does harm',
      severity: 'high',
      vulnerable_versions: '<2.0.0',
      cwe: [],
      cvss: { score: 7, vectorString: null },
    };
    answer = { status: 200, body: JSON.stringify({ left: [advisory] }) };
    expect(await look()).toEqual([{ id: 'GHSA-m8jr-fxqx-8xx6', name: 'left', title: 'does harm', severity: 'high' }]);
    expect(asked[0]).toMatch(/advisories\/bulk$/);
    answer = { status: 200, body: '{}' };
    expect(await look()).toEqual([]);
  });

  it('that refuses, or is not there, is said so', async () => {
    answer = { status: 405, body: '' };
    expect(await look()).toMatch(/405/);
    expect(await findAdvisories(root, { ...process.env, npm_config_registry: 'http://127.0.0.1:9/' })).toEqual(
      expect.any(String),
    );
  });
});

it('the check passes with a notice where no registry can be asked', () => {
  const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9/' };
  const check = [path.join(repository, 'tools/dependencies/check.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, check, { cwd: repository, env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Advisories were not looked up: .*Run this once more where the registry answers\.\n$/);
});

it('the files of a licence that data carry go with them', () => {
  const listed = execFileSync('ls', [path.join(repository, 'data/licences')], { encoding: 'utf8' })
    .trim()
    .split('\n');
  expect(listed).toEqual(expect.arrayContaining(['NOTICE.md', 'cc-by-4.0.txt', 'mit.txt', 'odbl-1.0.md']));
});
