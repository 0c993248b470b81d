import { spawnSync } from 'node:child_process';
import { smallGraph } from '../graph/small-graph.ts';
import { seedWorkspace } from '../lint/seeded-workspace.ts';

// Linters, compilers and Nx run as processes of their own, beside whatever else the machine does.
jest.setTimeout(120_000);

it('fails on what the schema lint finds and on what does not compose, each told in a line', () => {
  const office = 'apps/offices/src/office/office.graphql';
  const workspace = seedWorkspace({
    ...smallGraph,
    [office]: `${smallGraph[office] ?? ''}\n"A desk."\ntype Desk {\n  free: Boolean @deprecated(reason: "Ask at the door.")\n}\n`,
    'apps/applications/schema.graphql': 'type Desk {\n  free: Boolean\n}\n',
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/check/main.ts', 'offices'], {
    cwd: workspace.root,
    encoding: 'utf8',
  });
  workspace.remove();
  expect(stdout).toContain(
    'offices, against the schema.graphql files in the working tree, since there is no git history here',
  );
  expect(stdout).toContain(`LINT   ${office}:21:3: Say of free what to use instead and until when it stands`);
  expect(stdout).toContain('BREAKS INVALID_FIELD_SHARING (offices, applications): Non-shareable field "Desk.free"');
  expect(stderr).toMatch(/^\n\d+ things forbid this change\.\n$/);
  expect(status).toBe(1);
});
