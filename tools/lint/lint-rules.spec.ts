import { type SeededWorkspace, seedWorkspace } from './seeded-workspace.ts';

// Linters, compilers and Nx run as processes of their own, beside whatever else the machine does.
jest.setTimeout(120_000);

interface Seed {
  readonly what: string;
  readonly rule: string;
  /** Path and text of a file that breaks the rule, and of its twin that does the same as it should be done. */
  readonly broken: readonly [path: string, text: string];
  readonly clean: readonly [path: string, text: string];
}

const boundaries = '@nx/enforce-module-boundaries';
const domainRules = 'no-restricted-imports';
const day = "import type { Day } from '@imigraph/calendar';\nexport type Shown = Day;\n";

const seeds: readonly Seed[] = [
  {
    what: 'an app that imports an app',
    rule: boundaries,
    broken: ['apps/offices/src/reach.ts', "export { kind } from '../../applications/src/kind';\n"],
    clean: ['apps/offices/src/shown.ts', day],
  },
  {
    what: 'a lib that imports an app',
    rule: boundaries,
    broken: ['libs/runtime/src/reach.ts', "export { kind } from '../../../apps/applications/src/kind';\n"],
    clean: ['libs/runtime/src/shown.ts', day],
  },
  {
    what: 'an app that imports a lib of another team',
    rule: boundaries,
    broken: ['apps/applications/src/form.ts', "export { form } from '@imigraph/office-form';\n"],
    clean: ['apps/offices/src/form.ts', "export { form } from '@imigraph/office-form';\n"],
  },
  {
    what: 'a pure lib that imports a lib which is not',
    rule: boundaries,
    broken: ['libs/errors/src/stored.ts', "export { stored } from '@imigraph/database';\n"],
    clean: ['libs/errors/src/shown.ts', day],
  },
  {
    what: 'a pure lib that imports typeorm',
    rule: boundaries,
    broken: ['libs/identity/src/stored.ts', "export { DataSource } from 'typeorm';\n"],
    clean: ['libs/identity/src/checked.ts', "export { z } from 'zod';\n"],
  },
  {
    what: "a pure lib that imports a part of Apollo's",
    rule: boundaries,
    broken: ['libs/identity/src/served.ts', "export { buildSubgraphSchema } from '@apollo/subgraph';\n"],
    clean: ['libs/subgraph/src/served.ts', "export { buildSubgraphSchema } from '@apollo/subgraph';\n"],
  },
  {
    what: "an app's own code that imports the kit for tests",
    rule: boundaries,
    broken: ['apps/gateway/src/seeded.ts', "export { seed } from '@imigraph/testing';\n"],
    clean: ['apps/gateway/src/seeded.spec.ts', "export { seed } from '@imigraph/testing';\n"],
  },
  {
    what: 'a rules file that imports an entity',
    rule: domainRules,
    broken: ['apps/offices/src/a.rules.ts', "import type { A } from './a.entity';\nexport type B = A;\n"],
    clean: ['apps/offices/src/b.rules.ts', day],
  },
  {
    what: 'a rules file that imports a service of another module',
    rule: domainRules,
    broken: ['apps/offices/src/c/c.rules.ts', "export { a } from '../a.service';\n"],
    clean: ['apps/offices/src/c/d.rules.ts', "export { b } from './e.rules';\n"],
  },
  {
    what: 'a rules file that imports a part of Node',
    rule: domainRules,
    broken: ['apps/offices/src/e.rules.ts', "export { randomUUID } from 'node:crypto';\n"],
    clean: ['apps/offices/src/e.service.ts', "export { randomUUID } from 'node:crypto';\n"],
  },
  {
    what: 'a rules file that imports graphql',
    rule: domainRules,
    broken: ['apps/offices/src/f.rules.ts', "export { parse } from 'graphql';\n"],
    clean: ['apps/offices/src/f.service.ts', "export { parse } from 'graphql';\n"],
  },
  {
    what: 'a rules file that imports a type of the schema',
    rule: domainRules,
    broken: ['apps/offices/src/g.rules.ts', "import type { A } from './generated/graphql';\nexport type B = A;\n"],
    clean: ['apps/offices/src/h.rules.ts', "export { b } from './graphql-name.rules';\n"],
  },
  {
    what: 'process.env outside config.ts',
    rule: 'no-restricted-properties',
    broken: ['apps/offices/src/port.service.ts', "export const port = process.env['PORT'];\n"],
    clean: ['apps/offices/src/config.ts', "export const port = process.env['PORT'];\n"],
  },
  {
    what: 'new Date() without an instant',
    rule: 'no-restricted-syntax',
    broken: ['apps/offices/src/now.ts', 'export const now = (): Date => new Date();\n'],
    clean: ['apps/offices/src/then.ts', 'export const then = (at: number): Date => new Date(at);\n'],
  },
  {
    what: 'Date.now()',
    rule: 'no-restricted-syntax',
    broken: ['libs/runtime/src/now.ts', 'export const now = (): number => Date.now();\n'],
    clean: ['libs/calendar/src/clock.ts', 'export const now = (): number => Date.now();\n'],
  },
  {
    what: 'a default export',
    rule: 'no-restricted-syntax',
    broken: ['apps/offices/src/default.ts', 'export default 1;\n'],
    clean: ['apps/offices/jest.config.mjs', 'export default {};\n'],
  },
  {
    what: 'a promise that nobody awaits',
    rule: '@typescript-eslint/no-floating-promises',
    broken: ['apps/offices/src/floating.ts', 'export function run(work: () => Promise<void>): void {\n  work();\n}\n'],
    clean: [
      'apps/offices/src/awaited.ts',
      'export async function run(work: () => Promise<void>) {\n  await work();\n}\n',
    ],
  },
  {
    what: 'any',
    rule: '@typescript-eslint/no-explicit-any',
    broken: ['apps/offices/src/any.ts', 'export type Anything = any;\n'],
    clean: ['apps/offices/src/unknown.ts', 'export type Anything = unknown;\n'],
  },
  {
    what: 'a switch that forgets a case',
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    broken: [
      'apps/offices/src/forgets.ts',
      "export function word(state: 'on' | 'off'): string {\n  switch (state) {\n    case 'on':\n      return 'yes';\n  }\n  return 'no';\n}\n",
    ],
    clean: [
      'apps/offices/src/decides.ts',
      "export function word(state: 'on' | 'off'): string {\n  switch (state) {\n    case 'on':\n      return 'yes';\n    case 'off':\n      return 'no';\n  }\n}\n",
    ],
  },
  {
    what: 'a type imported like a value',
    rule: '@typescript-eslint/consistent-type-imports',
    broken: ['apps/offices/src/value.ts', "import { Day } from '@imigraph/calendar';\nexport type Shown = Day;\n"],
    clean: ['apps/offices/src/type.ts', day],
  },
  {
    what: 'a comment that asks to look away',
    rule: '@typescript-eslint/no-explicit-any',
    broken: [
      'apps/offices/src/silenced.ts',
      '// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport type Anything = any;\n',
    ],
    clean: ['apps/offices/src/generated/graphql.ts', 'export type Anything = any;\n'],
  },
];

/** What the seeds import. */
const imported = {
  'apps/applications/src/kind.ts': "export const kind = 'PASSPORT';\n",
  'apps/offices/src/a.entity.ts': 'export interface A {\n  id: string;\n}\n',
  'apps/offices/src/a.service.ts': "export const a = 'a';\n",
  'apps/offices/src/graphql-name.rules.ts': "export const b = 'b';\n",
  'apps/offices/src/c/e.rules.ts': "export const b = 'b';\n",
  'libs/calendar/src/index.ts': 'export type Day = string;\n',
  'libs/database/src/index.ts': "export const stored = 'stored';\n",
  'libs/testing/src/index.ts': "export const seed = 'seed';\n",
  'libs/office-form/src/index.ts': "export const form = 'form';\n",
  'libs/office-form/tsconfig.json': '{ "extends": "../../tsconfig.base.json", "include": ["src"] }\n',
  'libs/office-form/project.json': JSON.stringify({ name: 'office-form', tags: ['scope:offices', 'type:lib'] }),
};

describe('the linter', () => {
  let workspace: SeededWorkspace;
  let faults: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    workspace = seedWorkspace({
      ...imported,
      ...Object.fromEntries(seeds.flatMap(({ broken, clean }) => [broken, clean])),
    });
    workspace.addPath('@imigraph/office-form', './libs/office-form/src/index.ts');
    faults = workspace.lint('apps', 'libs');
  });

  afterAll(() => workspace.remove());

  it.each(seeds.map((seed) => [seed.what, seed] as const))('refuses %s', (_what, { rule, broken: [path] }) => {
    expect(faults.get(path)).toEqual([rule]);
  });

  it.each(seeds.map((seed) => [seed.what, seed] as const))('lets pass the twin of %s', (_what, { clean: [path] }) => {
    // What is generated is not looked at, and has no result at all.
    expect(faults.get(path) ?? []).toEqual([]);
  });

  it('looks at every file but the generated ones', () => {
    const unseen = seeds.flatMap(({ broken, clean }) => [broken[0], clean[0]]).filter((path) => !faults.has(path));
    expect(unseen).toEqual(['apps/offices/src/generated/graphql.ts']);
  });
});
