import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { type Composition, compose } from '../graph/composition.ts';
import { deprecationForm } from '../graph/deprecation.ts';
import { GraphFaults } from '../graph/graph-faults.ts';
import { readSdlModules } from '../graph/sdl-modules.ts';
import { servedSdl } from '../graph/served-sdl.ts';
import { CodeOwners } from '../owners/code-owners.ts';
import { GraphOwners } from '../owners/graph-owners.ts';
import { type BaseGraph, servedInTree } from './base-graph.ts';
import { type GraphChange, felt } from './breakage.ts';
import { lostKeys } from './entity-keys.ts';
import { shortNotices } from './notice.ts';
import {
  type RecordedOperation,
  type Touched,
  deprecatedUses,
  readRecordedOperations,
  refusals,
  touchedBy,
} from './recorded-operations.ts';

export interface Verdict {
  /** What forbids the proposal, each in plain words; empty when nothing does. */
  readonly faults: readonly string[];
  /** What should be looked at, and forbids nothing. */
  readonly notes: readonly string[];
}

export interface Proposal {
  readonly root: string;
  readonly subgraph: string;
  readonly base: BaseGraph;
  /** The day by which a deprecation is due or not. */
  readonly today: string;
}

/** Holds the SDL of one subgraph, as it stands in the tree, against the graph of before and all that is known to be asked of it. */
export async function verdictOn({ root, subgraph, base, today }: Proposal): Promise<Verdict> {
  const proposed = new Map([
    ...servedInTree(root),
    [subgraph, servedSdl(subgraph, readSdlModules(root, subgraph))] as const,
  ]);
  const parties = new Parties(root, base.served, proposed);
  const after = composed(proposed, parties);
  const operations = readRecordedOperations(root);
  if (base.served.size === 0) return { faults: misfits(operations, after.api, parties), notes: after.hints };
  const before = composed(base.served, parties);

  const changes = await felt(before.api, after.api, today);
  // What one names that fits the graph of before: others are told by the graph that refuses them.
  const asking = operations
    .filter((operation) => refusals(operation, before.api).length === 0)
    .map((operation) => ({ operation, touched: touchedBy(operation, before.api) }));
  const breaking = changes.filter(({ level, isDue }) => level === 'BREAKING' && !isDue);
  return {
    faults: [
      ...breaking.map((change) => describe(change, asking, parties)),
      ...keyFaults(subgraph, base.served, proposed, parties),
      ...shortNotices(before.api, after.api, today),
      ...misfits(operations, after.api, parties),
    ],
    notes: [
      ...changes.filter(({ isDue }) => isDue).map(({ what }) => `${what}. It was deprecated, and its day has passed.`),
      ...changes
        .filter(({ level }) => level === 'DANGEROUS')
        .map(({ what, at }) => `${what} (${at}): look whom it may surprise.`),
      ...operations.flatMap((operation) =>
        deprecatedUses(operation, after.api).map((use) => `${use} Owned by ${parties.ownersOf(operation.file)}.`),
      ),
      ...after.hints,
    ],
  };
}

interface Asking {
  readonly operation: RecordedOperation;
  readonly touched: Touched;
}

function describe({ what, at }: GraphChange, asking: readonly Asking[], parties: Parties): string {
  const names = asking.filter(({ touched }) => touched.named.has(at));
  const may = asking.filter(({ touched }) => !touched.named.has(at) && touched.possible.has(at));
  const told = (verb: string, list: readonly Asking[]) =>
    list.map(({ operation }) => `  ${verb} ${operation.name}, ${operation.file}: ${parties.ownersOf(operation.file)}`);
  return [
    `${what}.`,
    `  Belongs to ${parties.contactsOf(at)}`,
    ...told('Asked by', names),
    ...told('Perhaps met by', may),
    ...(names.length + may.length === 0 ? ['  No recorded operation asks it, but others may.'] : []),
    `  What stands was promised. Add the new beside the old, mark the old ${deprecationForm} and remove it after that day.`,
  ].join('\n');
}

function keyFaults(
  subgraph: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  parties: Parties,
): string[] {
  return lostKeys(sdlOf(before, subgraph), sdlOf(after, subgraph)).map(({ type, key }) =>
    [
      `${type} can no longer be fetched by its key "${key}" in ${subgraph}.`,
      `  Belongs to ${parties.contact(subgraph)}`,
      '  Gateways that still run on the graph of before ask by it, and so may other subgraphs: keep the key beside the new one.',
    ].join('\n'),
  );
}

function misfits(operations: readonly RecordedOperation[], api: GraphQLSchema, parties: Parties): string[] {
  return operations.flatMap((operation) =>
    refusals(operation, api).map(
      (refusal) => `${refusal}\n  Would fail: ${operation.name}, of ${parties.ownersOf(operation.file)}`,
    ),
  );
}

function composed(served: ReadonlyMap<string, string>, parties: Parties): Composition {
  try {
    return compose(
      served,
      [...served.keys()].map((name) => ({ name, url: 'http://127.0.0.1/graphql' })),
    );
  } catch (error) {
    if (!(error instanceof GraphFaults)) throw error;
    throw new GraphFaults(error.faults.map((fault) => [fault, ...parties.concernedBy(fault)].join('\n')));
  }
}

const sdlOf = (served: ReadonlyMap<string, string>, subgraph: string): DocumentNode =>
  parse(served.get(subgraph) || 'type Query');

/** Who has to be asked: teams by the @contact of each SDL, and the owners of files. */
class Parties {
  private readonly codeOwners: CodeOwners;
  private readonly before: GraphOwners;
  private readonly all: GraphOwners;

  constructor(root: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
    this.codeOwners = CodeOwners.of(root);
    this.before = new GraphOwners(before);
    this.all = new GraphOwners(new Map([...before, ...after]));
  }

  ownersOf(file: string): string {
    return this.codeOwners.of(file).join(', ') || 'nobody';
  }

  contact(subgraph: string): string {
    return this.all.contact(subgraph);
  }

  /** Of what stood before, as a schema coordinate. */
  contactsOf(at: string): string {
    const found = this.before.of(at).map((name) => this.contact(name));
    return found.join('; ') || 'nobody known';
  }

  concernedBy(fault: string): string[] {
    const named = this.all.subgraphs.filter((name) => new RegExp(`\\b${name}\\b`).test(fault));
    return named.map((name) => `  Concerns ${this.contact(name)}`);
  }
}
