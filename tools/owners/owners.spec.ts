import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { composeCheckedIn } from '../graph/graph-files.ts';
import { schemaPath, subgraphs } from '../graph/subgraphs.ts';
import { entityOwners } from '../lint/graph/entity-owners.ts';
import { CodeOwners, codeOwnersPath } from './code-owners.ts';
import { GraphOwners } from './graph-owners.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const codeOwners = CodeOwners.of(root);
const served = new Map(subgraphs.map(({ name }) => [name, readFileSync(path.join(root, schemaPath(name)), 'utf8')]));
const graphOwners = new GraphOwners(served);

describe('CODEOWNERS', () => {
  it('lets the last line that fits hold', () => {
    const owners = new CodeOwners(
      '* @imigraph/a-team\n# b\n\n/b/ @imigraph/b-team @imigraph/c-team\n/b/c.csv @imigraph/c-team\n',
    );
    expect(owners.of('a.ts')).toEqual(['@imigraph/a-team']);
    expect(owners.of('b/x/y.ts')).toEqual(['@imigraph/b-team', '@imigraph/c-team']);
    expect(owners.of('b/c.csv')).toEqual(['@imigraph/c-team']);
    expect(owners.of('bb/x.ts')).toEqual(['@imigraph/a-team']);
  });

  it.each(['*.ts @imigraph/a-team', '/a/ somebody@example.org', 'a/ @imigraph/a-team'])('refuses %s', (line) => {
    expect(() => new CodeOwners(`\n${line}\n`)).toThrow(`${codeOwnersPath}:2: a line is`);
  });

  it('has an owner for every project', () => {
    const projects = globSync('{apps,libs}/*/project.json', { cwd: root }).concat(
      globSync('{bench,e2e,tools}/project.json', { cwd: root }),
    );
    expect(projects.length).toBeGreaterThan(20);
    expect(projects.filter((project) => codeOwners.of(project).length === 0)).toEqual([]);
  });

  it('names no place that is gone', () => {
    expect(codeOwners.places.filter((place) => !existsSync(path.join(root, place)))).toEqual([]);
  });
});

describe('@contact', () => {
  it.each(subgraphs.map(({ name }) => name))('names for %s the team that owns its folder', (name) => {
    expect(codeOwners.of(`apps/${name}/src/subgraph.graphql`)).toEqual([`@imigraph/${name}-team`]);
    expect(graphOwners.contact(name)).toBe(`${name}, @imigraph/${name}-team`);
  });

  it('leads from every type of the graph to a team', () => {
    const types = Object.keys(composeCheckedIn(root).api.getTypeMap()).filter(
      (name) => !/^(__|ID|Int|Float|String|Boolean)/.test(name),
    );
    expect(types.length).toBeGreaterThan(100);
    expect(types.filter((type) => graphOwners.of(type).length === 0)).toEqual([]);
  });

  it('leads from a field to the subgraph that adds it', () => {
    expect(graphOwners.of('Office.name')).toEqual(['offices']);
    expect(graphOwners.of('ServicePoint.id')).toEqual(['offices']);
    expect(graphOwners.of('ServicePoint.openApplications')).toEqual(['applications']);
    expect(graphOwners.of('Region.foreignResidents')).toEqual(['foreigner-residence']);
    expect(graphOwners.of('Region')).toEqual(['offices']);
    expect(graphOwners.of('LocalizedText')).toEqual(subgraphs.map(({ name }) => name));
  });

  it('gives every entity the one owner that describes it', () => {
    const entities = [...served.values()].flatMap((sdl) =>
      [...sdl.matchAll(/^(?:type|interface) (\w+)[^{]*@key/gm)].map(([, name]) => name ?? ''),
    );
    expect([...new Set(entities)].filter((name) => entityOwners[name] === undefined)).toEqual([]);
  });
});
