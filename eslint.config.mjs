import { builtinModules } from 'node:module';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import nxPlugin from '@nx/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { subgraphs } from './tools/graph/subgraphs.ts';
import { graphPlugin, graphRules } from './tools/lint/graph/graph-plugin.ts';
import { subgraphParser } from './tools/lint/graph/subgraph-parser.ts';

const typescript = ['**/*.{ts,tsx}', 'tools/start/*.mjs'];
const plainScripts = ['**/*.{js,cjs,mjs}'];
const specs = ['**/*.spec.ts'];
const outsideProduct = ['e2e/**', 'bench/**', 'tools/**'];
const testKits = ['libs/{graph-system,test-database,testing}/**'];
const configFiles = ['**/*.config.{ts,cjs,mjs}', 'jest.preset.cjs'];

const infrastructure = ['typeorm', 'pg', 'graphql*', '@apollo/*', 'dataloader', 'fastify', '@fastify/*'];

const notForRules = [...infrastructure, 'node:*', ...builtinModules];

const scopes = ['gateway', ...subgraphs.map(({ name }) => name)];

/** Which project may import which, in two dimensions; `also` names the types that this kind of file may import as well. */
function boundaries(...also) {
  const type = (name, ...onto) => ({
    sourceTag: `type:${name}`,
    onlyDependOnLibsWithTags: [...onto, ...also].map((tag) => `type:${tag}`),
  });
  return [
    'error',
    {
      // The kit for tests is built on the libs whose specs use it: that circle holds no product code.
      ignoredCircularDependencies: [
        ['tag:type:testing', 'tag:type:lib'],
        ['tag:type:testing', 'tag:type:pure'],
      ],
      depConstraints: [
        // Three teams: none imports what another is free to change.
        ...scopes.map((scope) => ({
          sourceTag: `scope:${scope}`,
          onlyDependOnLibsWithTags: [`scope:${scope}`, 'scope:shared'],
        })),
        { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
        // Dependencies point from what is deployed to what is pure, and an app is imported by nobody.
        type('app', 'lib', 'pure'),
        type('lib', 'lib', 'pure'),
        type('testing', 'testing', 'lib', 'pure', 'tool'),
        type('tool', 'tool', 'lib', 'pure'),
        // A rule that knows no database and no server is tested in milliseconds and outlives both.
        { ...type('pure', 'pure'), bannedExternalImports: infrastructure },
      ],
    },
  ];
}

const clock = [
  {
    selector: [
      "NewExpression[callee.name='Date'][arguments.length=0]",
      "CallExpression[callee.name='Date']",
      "MemberExpression[object.name='Date'][property.name='now']",
    ].join(),
    message: 'Take the time from the injected Clock: what reads the wall clock cannot be tested at any other hour.',
  },
];

const defaultExport = [
  {
    selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    message: 'Export it by name: a default export is called something else in each file that imports it.',
  },
];

export default defineConfig(
  {
    // What is generated is changed at its source.
    ignores: ['**/generated/**', '**/dist/**', '**/node_modules/**', '.imigraph/**', '.nx/**', 'test-results/**'],
  },
  {
    // A rule that does not fit is changed here, for all, and not silenced in one file.
    linterOptions: { noInlineConfig: true },
  },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // An error in a promise that nobody awaits ends the process, or is never heard of.
      '@typescript-eslint/no-floating-promises': 'error',
      // A new state must be met in every place that decides by state. A default is such a decision.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Each file is compiled alone, so a type import has to say that nothing of it is left at run time.
      '@typescript-eslint/consistent-type-imports': 'error',
      // `any` switches off every other check wherever it flows.
      '@typescript-eslint/no-explicit-any': 'error',
      // A parameter that a signature demands and nobody uses begins with _; a property may be taken out to leave it out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // async without await still turns what is thrown into a rejection, which is what the caller handles.
      '@typescript-eslint/require-await': 'off',
      // Configuration is read once, typed and checked together, in config.ts.
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read it in config.ts and hand on the typed Config.' },
      ],
    },
  },
  {
    files: specs,
    rules: {
      // Jest's matchers (expect.any, expect.objectContaining) are `any` by design.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: [...typescript, ...plainScripts],
    plugins: { '@nx': nxPlugin },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(),
      'no-restricted-syntax': ['error', ...clock, ...defaultExport],
    },
  },
  {
    // The kit for tests opens databases and forges tokens: nothing that is deployed may reach it.
    files: [...specs, 'e2e/**', 'bench/**'],
    rules: { '@nx/enforce-module-boundaries': boundaries('testing') },
  },
  {
    // The one place where the clock is read.
    files: ['libs/calendar/src/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...defaultExport] },
  },
  {
    // Scripts and journeys measure and wait in real time, and are given their settings by the shell.
    files: outsideProduct,
    rules: { 'no-restricted-syntax': ['error', ...defaultExport], 'no-restricted-properties': 'off' },
  },
  {
    // The shell tells the tests which server, which seed and which build to use.
    files: ['**/config.ts', ...specs, ...testKits],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // The tools that read these files ask for a default export; they build on the preset in the root.
    files: configFiles,
    rules: {
      'no-restricted-syntax': 'off',
      'no-restricted-properties': 'off',
      '@nx/enforce-module-boundaries': 'off',
    },
  },
  {
    // No tsconfig takes these in.
    files: plainScripts,
    ignores: ['tools/start/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Rules are values in, values out: what they need to know is a type of their own, and the time is passed in.
    files: ['**/*.rules.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: notForRules.map((name) => `^${name.replaceAll('*', '.*')}$`).join('|'),
              message: 'A rule is values in, values out: it knows no database, no server and no system.',
            },
            {
              regex: '\\.(entity|service|resolver|queries|consumer|import)$|/generated/',
              message: 'A rule states the types that it needs; the entity and the schema satisfy them unseen.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/*/src/**/*.graphql'],
    languageOptions: { parser: subgraphParser },
    plugins: { '@graphql-eslint': graphqlPlugin, graph: graphPlugin },
    rules: {
      ...graphRules,
      // One way to write names, so that a client can guess them.
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: { style: 'PascalCase', forbiddenPatterns: [/(Enum|Interface|Union|Entity|Dto|Model)$/] },
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          // A query is named after what it answers.
          'FieldDefinition[parent.name.value=Query]': { forbiddenPatterns: [/^(get|find|list|fetch|query)[A-Z]/] },
        },
      ],
      // The descriptions are the documentation. Types and root fields have a rule of their own: graph/owner-describes.
      '@graphql-eslint/require-description': [
        'error',
        {
          EnumTypeDefinition: true,
          InputObjectTypeDefinition: true,
          UnionTypeDefinition: true,
          ScalarTypeDefinition: true,
          InputValueDefinition: true,
          ignoredSelectors: [
            '[name.value=/^(id|code|alpha3|number|input|where|orderBy|first|after|last|before|at|on|from|to|asOf|idempotencyKey)$/]',
            'UnionTypeDefinition[name.value=/Result$/]',
          ],
        },
      ],
      // A # comment reaches no client.
      '@graphql-eslint/no-hashtag-description': 'error',
      // A client that must move has to be told where.
      '@graphql-eslint/require-deprecation-reason': 'error',
      // Pages look as Relay describes them, and clients' libraries know how to turn them.
      '@graphql-eslint/relay-connection-types': 'error',
      '@graphql-eslint/relay-edge-types': ['error', { shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-page-info': 'error',
    },
  },
);
