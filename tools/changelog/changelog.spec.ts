import { buildSchema } from 'graphql';
import { type GraphFolder, graphFolder } from '../graph/graph-folder.ts';
import { smallGraph } from '../graph/small-graph.ts';
import { graphDifferences } from './graph-differences.ts';

jest.setTimeout(120_000);

describe('graphDifferences', () => {
  const before = buildSchema(`
    type Query { office(id: ID!): Office  desks: Int  old: String }
    type Office { name: String  fax: String }
    enum Status { OPEN }
    input Where { name: String }
  `);
  const after = buildSchema(`
    "The root."
    type Query { office(id: ID!, on: String!): Office  desks: Int  region: Region  old: String }
    type Office { name: String! @deprecated(reason: "Use title. Kept until 2027-03-31.") }
    type Region { code: ID!  name: String }
    enum Status { OPEN  CLOSED }
    input Where { name: String @deprecated(reason: "Use text. Kept until 2027-03-31.") }
  `);

  it('tells what is gone, what may surprise, what is new and what will go, and no description', async () => {
    expect(await graphDifferences(before, after)).toBe(`### Gone or changed

- Field \`fax\` was removed from object type \`Office\`.
- Argument \`on: String!\` added to field \`Query.office\`.

### Look whether it surprises you

- Enum value \`CLOSED\` was added to enum \`Status\`.

### New

- Field \`Office.name\` changed type from \`String\` to \`String!\`.
- Field \`region\` was added to object type \`Query\`.
- Type \`Region\` was added.

### Deprecated

- \`Office.name\`: Use title. Kept until 2027-03-31.
- \`Where.name\`: Use text. Kept until 2027-03-31.
`);
  });

  it('is empty between a graph and itself', async () => {
    expect(await graphDifferences(after, after)).toBe('');
  });
});

describe('docs/CHANGELOG.md', () => {
  let folder: GraphFolder;

  beforeEach(() => {
    folder = graphFolder({ 'docs/CHANGELOG.graphql': 'type Query {\n  nothing: Int\n}\n' });
    expect(folder.run('generate.ts')).toMatchObject({ failed: false });
  });

  afterEach(() => folder.remove());

  it('is written anew by each generate until it is closed, and begins empty after that', () => {
    const office = 'apps/offices/src/office/office.graphql';
    expect(folder.read('docs/CHANGELOG.md')).toContain(
      '\n## Since then\n\n### Gone or changed\n\n- Field `nothing` was removed',
    );
    expect(folder.run('../changelog/main.ts', '2026-12-31')).toEqual({
      failed: false,
      output: 'wrote docs/CHANGELOG.md\nwrote docs/CHANGELOG.graphql\n',
    });
    const closed = folder.read('docs/CHANGELOG.md');
    expect(closed).toContain('\n## 2026-12-31\n\n### Gone or changed\n\n- Field `nothing` was removed');
    expect(closed).not.toContain('## Since then');
    expect(folder.run('check.ts')).toMatchObject({ failed: false });

    folder.write(
      office,
      (smallGraph[office] ?? '').replace(
        'openedAt: DateTime\n}\n\nextend',
        'openedAt: DateTime\n  fax: String\n}\n\nextend',
      ),
    );
    expect(folder.run('check.ts').output).toContain('- docs/CHANGELOG.md\n');
    expect(folder.run('generate.ts').output).toContain('wrote docs/CHANGELOG.md\n');
    expect(folder.read('docs/CHANGELOG.md')).toBe(
      closed.replace(
        '\n## 2026-12-31\n',
        '\n## Since then\n\n### New\n\n- Field `fax` was added to object type `Office`.\n\n## 2026-12-31\n',
      ),
    );
    expect(folder.run('check.ts')).toMatchObject({ failed: false });
  });

  it('is closed on a later day only, and only when there is something to tell', () => {
    folder.run('../changelog/main.ts', '2026-12-31');
    const closed = folder.read('docs/CHANGELOG.md');
    expect(folder.run('../changelog/main.ts', '2026-12-31').output).toBe(
      'The last entry is of 2026-12-31: a new one is later.\n',
    );
    expect(folder.run('../changelog/main.ts', '2027-01-01').output).toBe(
      'Nothing has changed for clients since the last entry.\n',
    );
    expect(folder.read('docs/CHANGELOG.md')).toBe(closed);
  });
});
