import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { type GraphFolder, graphFolder } from './graph-folder.ts';
import { smallGraph } from './small-graph.ts';

// Linters, compilers and Nx run as processes of their own, beside whatever else the machine does.
jest.setTimeout(120_000);

const nodeModules = path.resolve(import.meta.dirname, '..', '..', 'node_modules');

/** What an app and a journey write against the generated types. Each expected error must be one, or tsc complains. */
const written = {
  'apps/offices/src/context.ts': 'export interface RequestContext {\n  viewer: string;\n}\n',
  'apps/applications/src/context.ts': 'export type RequestContext = object;\n',
  'apps/foreigner-residence/src/context.ts': 'export type RequestContext = object;\n',
  'apps/offices/src/office/office.entity.ts':
    'export class OfficeEntity {\n  code!: string;\n  opened!: Date | null;\n}\n',
  'apps/offices/src/resolvers.ts': `import type { Resolvers } from './generated/graphql';
import { sdl } from './generated/sdl';

export const text: string = sdl;

export const right: Resolvers = {
  Query: {
    office: (_parent, { id }, { viewer }) => ({ code: id + viewer, opened: null }),
    isOpen: (_parent, { on }) => on.startsWith('2026-'),
  },
  Mutation: {
    closeOffice: (_parent, { input }) => ({ reason: 'ALREADY_CLOSED', message: input.on }),
  },
  Office: {
    __resolveReference: ({ id }) => ({ code: id, opened: null }),
    id: (office) => office.code,
    openedAt: (office) => office.opened,
  },
  CloseOfficeResult: { __resolveType: () => 'CloseOfficeRefused' },
};

export const wrong: Resolvers = {
  Query: {
    // @ts-expect-error an office is what the mapper says it is
    office: () => ({ id: 'KANIM-MALANG' }),
    // @ts-expect-error there is no such argument
    isOpen: (_parent, { day }) => day === 'today',
  },
  Mutation: {
    // @ts-expect-error there is no such reason
    closeOffice: () => ({ reason: 'TOO_LATE', message: '' }),
  },
  Office: {
    // @ts-expect-error a DateTime is a Date
    openedAt: () => 1763700000000,
  },
};
`,
  'e2e/office/office.e2e.ts': `import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { OfficeWithCountsDocument } from '../generated/office';

export const asked: VariablesOf<typeof OfficeWithCountsDocument> = { id: 'KANIM-MALANG' };
export function shown(answer: ResultOf<typeof OfficeWithCountsDocument>): [string | null, number | null] {
  return [answer.office?.openedAt ?? null, answer.office?.foreignResidents ?? null];
}

// @ts-expect-error the id is not left out
export const unasked: VariablesOf<typeof OfficeWithCountsDocument> = {};
`,
  'tsconfig.json': JSON.stringify({
    extends: path.join(nodeModules, '..', 'tsconfig.base.json'),
    compilerOptions: { types: [], paths: {} },
    include: ['apps', 'e2e'],
  }),
};

describe('codegen', () => {
  let folder: GraphFolder;

  beforeAll(() => {
    folder = graphFolder(written);
    expect(folder.run('codegen.ts', 'offices')).toEqual({
      failed: false,
      output: [
        'wrote apps/offices/src/generated/graphql.ts',
        'wrote apps/offices/src/generated/sdl.ts',
        'wrote apps/offices/schema.graphql',
        '',
      ].join('\n'),
    });
  });

  afterAll(() => folder.remove());

  it('says nothing and writes nothing when nothing changed', () => {
    expect(folder.run('codegen.ts', 'offices')).toEqual({ failed: false, output: '' });
  });

  it("exports the modules' SDL letter by letter, subgraph.graphql first", async () => {
    expect(exportedSdl(folder)).toBe(
      ['subgraph.graphql', 'office/office.graphql', 'visit/visit.graphql']
        .map((file) => smallGraph[`apps/offices/src/${file}`]?.trim())
        .join('\n\n') + '\n',
    );
  });

  it('checks in the SDL that a subgraph built from the export serves', async () => {
    const schema = buildSubgraphSchema(parse(exportedSdl(folder)));
    const { data } = await graphql({ schema, source: '{ _service { sdl } }' });
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      _service: { sdl: folder.read('apps/offices/schema.graphql').trimEnd() },
    });
  });

  it('makes types that hold resolvers and journeys to the schema', () => {
    expect(folder.run('generate.ts')).toMatchObject({ failed: false });
    const tsc = spawnSync(process.execPath, [path.join(nodeModules, 'typescript/bin/tsc'), '-p', folder.root], {
      encoding: 'utf8',
    });
    expect(tsc.stdout).toBe('');
    expect(tsc.status).toBe(0);
  });

  it('makes types without any', () => {
    const types = folder.read('apps/offices/src/generated/graphql.ts');
    expect(types).toContain('any day');
    expect(types.replace(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(/\bany\b/);
  });
});

describe('codegen refuses in words', () => {
  const refusal = (changes: Record<string, string>, ...args: string[]): string => {
    const folder = graphFolder(changes);
    const { failed, output } = folder.run('codegen.ts', ...args);
    folder.remove();
    expect(failed).toBe(true);
    return output;
  };

  it.each([
    ['no name', {}, [], 'Name the subgraph, for instance: node tools/graph/codegen.ts offices\n'],
    ['a name that is none', {}, ['office'], "There is no folder apps/office/src. Is 'office' one of the subgraphs?\n"],
    [
      'a slip in the SDL',
      { 'apps/offices/src/office/office.graphql': 'type Office {\n  id ID!\n}\n' },
      ['offices'],
      'apps/offices/src/office/office.graphql:2:6: Syntax Error: Expected ":", found Name "ID".\n',
    ],
    [
      'types that do not exist',
      { 'apps/offices/src/office/office.graphql': 'type Office {\n  region: Regoin\n visit: Visitr\n}\n' },
      ['offices'],
      'apps/offices/src: Unknown type "Regoin".\napps/offices/src: Unknown type "Visitr".',
    ],
    [
      'a scalar without a type',
      { 'apps/offices/src/rate.graphql': 'scalar Percent\n' },
      ['offices'],
      'apps/offices/src: no TypeScript type is known for the scalar Percent; give it one in tools/graph/scalars.ts.\n',
    ],
    [
      'settings of another form',
      { 'apps/offices/codegen.json': '{ "mappers": ["Office"] }' },
      ['offices'],
      'apps/offices/codegen.json must look like { "mappers": { "Office": "../office/office.entity#OfficeEntity" } }.\n',
    ],
  ])('%s', (_what, changes, args, expected) => {
    expect(refusal(changes, ...args)).toContain(expected);
  });
});

/** As an app imports it, in a process of its own. */
function exportedSdl(folder: GraphFolder): string {
  const program = 'import(process.argv[1]).then(({ sdl }) => process.stdout.write(sdl))';
  const { stdout } = spawnSync(
    process.execPath,
    ['-e', program, path.join(folder.root, 'apps/offices/src/generated/sdl.ts')],
    { encoding: 'utf8' },
  );
  return stdout;
}
