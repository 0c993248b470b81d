import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { smallGraph } from '../graph/small-graph.ts';
import { type SeededWorkspace, seedWorkspace } from './seeded-workspace.ts';

// Linters, compilers and Nx run as processes of their own, beside whatever else the machine does.
jest.setTimeout(120_000);

const day = "import type { Day } from '@imigraph/calendar';\nexport type Shown = Day;\n";

interface ProjectGraph {
  readonly nodes: Readonly<Record<string, { data: { targets: Record<string, { cache?: boolean }> } }>>;
}

describe('the workspace', () => {
  let workspace: SeededWorkspace;
  let graph: ProjectGraph;

  beforeAll(() => {
    workspace = seedWorkspace({
      ...smallGraph,
      'libs/calendar/src/index.ts': 'export type Day = string;\n',
      'libs/database/src/index.ts': day,
      'apps/offices/src/shown.ts': "import type { Shown } from '@imigraph/database';\nexport type Again = Shown;\n",
      'apps/applications/src/kind.ts': "export const kind = 'PASSPORT';\n",
      'apps/applications/schema.graphql': 'type Query\n',
    });
    workspace.nx('graph', '--file=graph.json');
    graph = (JSON.parse(readFileSync(path.join(workspace.root, 'graph.json'), 'utf8')) as { graph: ProjectGraph })
      .graph;
  });

  afterAll(() => workspace.remove());

  const affectedBy = (file: string): string[] =>
    workspace.nx('show', 'projects', '--affected', `--files=${file}`).split('\n').filter(Boolean).sort();

  it('takes a change in a lib to all that is built on it, and to nothing else', () => {
    expect(affectedBy('libs/calendar/src/index.ts')).toEqual(['calendar', 'database', 'offices']);
  });

  it("takes a change in a subgraph's SDL to the gateway", () => {
    expect(affectedBy('apps/offices/src/office/office.graphql')).toEqual(['gateway', 'offices']);
  });

  it("keeps a change in an app's own code to the app", () => {
    expect(affectedBy('apps/applications/src/kind.ts')).toEqual(['applications']);
  });

  it("takes a change in the linter's rules to every project", () => {
    const all = Object.keys(graph.nodes).sort();
    expect(all).toEqual(expect.arrayContaining(['calendar', 'gateway', 'offices', 'tools']));
    expect(affectedBy('eslint.config.mjs')).toEqual(all);
  });

  it.each([
    ['gateway', ['build', 'compose', 'lint', 'test', 'typecheck']],
    ['offices', ['build', 'codegen', 'lint', 'test', 'typecheck']],
    ['applications', ['build', 'codegen', 'lint', 'test', 'typecheck']],
    ['foreigner-residence', ['build', 'codegen', 'lint', 'test', 'typecheck']],
    ['calendar', ['lint', 'test', 'typecheck']],
    ['tools', ['lint', 'test', 'typecheck']],
  ])('has the cached targets of %s', (project, expected) => {
    const targets = graph.nodes[project]?.data.targets ?? {};
    expect(Object.keys(targets).filter((target) => targets[target]?.cache)).toEqual(expect.arrayContaining(expected));
  });

  it('composes from what it has just generated, and from the cache when nothing changed', () => {
    const supergraph = path.join(workspace.root, 'apps/gateway/supergraph.graphql');
    expect(workspace.nx('compose', 'gateway')).toContain('0/4 hit');
    const composed = readFileSync(supergraph, 'utf8');
    expect(composed).toContain('openApplications: Int @join__field(graph: APPLICATIONS)');

    rmSync(supergraph);
    expect(workspace.nx('compose', 'gateway')).toContain('4/4 hit');
    expect(readFileSync(supergraph, 'utf8')).toBe(composed);
  });
});
