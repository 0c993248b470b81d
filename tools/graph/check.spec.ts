import { existsSync } from 'node:fs';
import path from 'node:path';
import { type GraphFolder, graphFolder } from './graph-folder.ts';
import { smallGraph } from './small-graph.ts';

// Linters, compilers and Nx run as processes of their own, beside whatever else the machine does.
jest.setTimeout(120_000);

const remedy = 'Run `npm run generate` and commit what it writes.\n';

describe('check', () => {
  let generated: GraphFolder;
  let folder: GraphFolder;

  beforeAll(() => {
    generated = graphFolder();
    expect(generated.run('generate.ts')).toMatchObject({ failed: false });
  });

  beforeEach(() => {
    folder = generated.copy();
  });

  afterEach(() => folder.remove());

  afterAll(() => generated.remove());

  const stale = (...files: string[]): { failed: boolean; output: string } => ({
    failed: true,
    output: ['These files are no longer what they are made from:', ...files.map((file) => `- ${file}`), remedy].join(
      '\n',
    ),
  });

  it('passes on what has just been generated', () => {
    expect(folder.run('check.ts')).toEqual({
      failed: false,
      output: 'The 19 files made from the SDL are up to date.\n',
    });
  });

  it('names every file that a change in the SDL left behind, and mends none', () => {
    const module = 'apps/applications/src/subgraph.graphql';
    folder.write(module, (smallGraph[module] ?? '').replace('openApplications: Int', 'openApplications: Int!'));
    const before = folder.read('apps/applications/schema.graphql');
    expect(folder.run('check.ts')).toEqual(
      stale(
        'apps/applications/src/generated/graphql.ts',
        'apps/applications/src/generated/sdl.ts',
        'apps/applications/schema.graphql',
        'apps/gateway/supergraph.graphql',
        'libs/graph-client/schema.graphql',
        'docs/reference/applications.md',
        'e2e/generated/office.ts',
      ),
    );
    expect(folder.read('apps/applications/schema.graphql')).toBe(before);
  });

  it('names a generated file that was edited by hand', () => {
    folder.write('apps/gateway/supergraph.graphql', `${folder.read('apps/gateway/supergraph.graphql')}# mine\n`);
    expect(folder.run('check.ts')).toEqual(stale('apps/gateway/supergraph.graphql'));
  });

  it('names documents whose journey is new or gone, and generating brings them in line', () => {
    folder.write('e2e/visit/visit.graphql', 'query Visit { isOpen(officeId: "A", on: "2026-01-26") }\n');
    folder.write('e2e/generated/gone.ts', 'export const goneDocument = null;\n');
    expect(folder.run('check.ts')).toEqual(stale('e2e/generated/visit.ts', 'e2e/generated/gone.ts'));

    expect(folder.run('generate.ts').output).toBe('wrote e2e/generated/visit.ts\nremoved e2e/generated/gone.ts\n');
    expect(existsSync(path.join(folder.root, 'e2e/generated/gone.ts'))).toBe(false);
  });

  it('makes the documents of the examples too, and tells clients which type can be which', () => {
    folder.write(
      'libs/graph-client/examples/visit.graphql',
      'query Visit { isOpen(officeId: "A", on: "2026-01-26") }\n',
    );
    expect(folder.run('generate.ts').output).toBe('wrote libs/graph-client/examples/generated/visit.ts\n');
    const { possibleTypes } = /(?<possibleTypes>\{[\s\S]*\});/.exec(
      folder.read('libs/graph-client/src/generated/possible-types.ts'),
    )?.groups ?? { possibleTypes: '' };
    expect(JSON.parse(possibleTypes ?? '')).toEqual({
      CloseOfficeResult: ['CloseOfficeRefused', 'Office'],
      ServicePoint: ['Office'],
    });
  });

  it('shows each field of Query and Mutation with its example and answer', () => {
    folder.write(
      'operations/reference/isOpen.graphql',
      '# As PUBLIC.\nquery { isOpen(officeId: "A", on: "2026-01-26") }\n',
    );
    folder.write('operations/reference/isOpen.json', '{ "data": { "isOpen": true } }\n');
    expect(folder.run('generate.ts').output).toBe('wrote docs/reference/offices.md\n');
    expect(folder.read('docs/reference/offices.md')).toContain(
      '```graphql\n# As PUBLIC.\nquery { isOpen(officeId: "A", on: "2026-01-26") }\n```\n\n```json\n{ "data": { "isOpen": true } }\n```\n',
    );
  });

  it('fails when the subgraphs do not compose', () => {
    const module = 'apps/applications/src/subgraph.graphql';
    folder.write(module, (smallGraph[module] ?? '').replaceAll('ServicePoint', 'Desk'));
    const { failed, output } = folder.run('check.ts');
    expect(failed).toBe(true);
    expect(output).toContain('(applications');
  });

  it('fails when a journey asks what the graph has not', () => {
    folder.write('e2e/office/office.graphql', 'query Office {\n  office(id: "A") {\n    boss\n  }\n}\n');
    expect(folder.run('check.ts')).toEqual({
      failed: true,
      output: 'e2e/office/office.graphql:3:5: Cannot query field "boss" on type "Office".\n',
    });
  });

  it('fails when the explorer offers what the graph has not, and makes nothing of what it has', () => {
    folder.write('apps/explorer/queries/visit.graphql', 'query Visit { isOpen(officeId: "A", on: "2026-01-26") }\n');
    expect(folder.run('check.ts').failed).toBe(false);
    folder.write('apps/explorer/queries/boss.graphql', 'query Boss { office(id: "A") { boss } }\n');
    expect(folder.run('check.ts')).toEqual({
      failed: true,
      output: 'apps/explorer/queries/boss.graphql:1:32: Cannot query field "boss" on type "Office".\n',
    });
  });

  it('fails when two journeys would be made into one file', () => {
    folder.write('e2e/again/office.graphql', 'query Again { office(id: "A") { id } }\n');
    expect(folder.run('check.ts').output).toContain(
      'e2e/again/office.graphql and e2e/office/office.graphql would both be made into e2e/generated/office.ts. Rename one.',
    );
  });
});
