import { graphFolder } from './graph-folder.ts';
import { smallGraph } from './small-graph.ts';

// Linters, compilers and Nx run as processes of their own, beside whatever else the machine does.
jest.setTimeout(120_000);

const applications = 'apps/applications/src/subgraph.graphql';
const foreignerResidence = 'apps/foreigner-residence/src/subgraph.graphql';

describe('compose', () => {
  it('writes the supergraph with the address of each subgraph', () => {
    const folder = graphFolder();
    expect(folder.run('generate.ts')).toMatchObject({ failed: false });
    const supergraph = folder.read('apps/gateway/supergraph.graphql');
    folder.remove();
    expect(supergraph).toContain('OFFICES @join__graph(name: "offices", url: "http://127.0.0.1:4001/graphql")');
    expect(supergraph).toContain(
      'APPLICATIONS @join__graph(name: "applications", url: "http://127.0.0.1:4002/graphql")',
    );
    expect(supergraph).toContain(
      'FOREIGNER_RESIDENCE @join__graph(name: "foreigner-residence", url: "http://127.0.0.1:4003/graphql")',
    );
  });

  it('says which subgraphs disagree, where, by which code, and what to do', () => {
    const note = 'type Note { text: String }';
    const folder = graphFolder({
      [applications]: `${smallGraph[applications] ?? ''}\n${note}\n`,
      [foreignerResidence]: `${smallGraph[foreignerResidence] ?? ''}\n${note}\n`,
    });
    const generated = folder.run('generate.ts');
    const { failed, output } = folder.run('compose.ts');
    folder.remove();
    expect(failed).toBe(true);
    expect(output).not.toContain('wrote');
    expect(generated.output).toContain(output);
    expect(output).toContain(
      'INVALID_FIELD_SHARING (applications, foreigner-residence): Non-shareable field "Note.text"',
    );
    expect(output).toMatch(
      /See apps\/applications\/schema\.graphql:\d+, apps\/foreigner-residence\/schema\.graphql:\d+\./,
    );
    expect(output).toContain(
      'Leave the field to one subgraph, or mark it @shareable in each and let them answer alike.',
    );
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('shows hints and composes all the same', () => {
    const shareable = (file: string, said: string): string =>
      `${(smallGraph[file] ?? '').replace('"@key"', '"@key", "@shareable"')}\n"${said}" type Note @shareable { text: String }\n`;
    const folder = graphFolder({
      [applications]: shareable(applications, 'A note.'),
      [foreignerResidence]: shareable(foreignerResidence, 'A word.'),
    });
    const { failed, output } = folder.run('generate.ts');
    folder.remove();
    expect(failed).toBe(false);
    expect(output).toContain('The graph composes, with one hint:');
    expect(output).toContain('- WARN INCONSISTENT_DESCRIPTION (applications, foreigner-residence): Element "Note" has');
  });

  it('refuses what composes and yet stops the gateway from starting', () => {
    const folder = graphFolder({
      [applications]: (smallGraph[applications] ?? '')
        .replace('"@key"', '"@key", "@policy"')
        .replace('openApplications: Int', 'openApplications: Int @policy(policies: [["OFFICER"]])'),
    });
    const { failed, output } = folder.run('generate.ts');
    folder.remove();
    expect(failed).toBe(true);
    expect(output).toContain(
      'UNSUPPORTED_FEATURE: the gateway refuses a supergraph with @policy. Decide it in the subgraph.',
    );
  });
});
