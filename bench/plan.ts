/** What EXPLAIN (ANALYZE, FORMAT JSON) tells of a node, as far as it is looked at here. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Parent Relationship'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

export interface StatementPlan {
  readonly 'Query Text': string;
  readonly Plan: PlanNode;
}

const peoplesTables = ['application', 'application_step', 'foreigner', 'residence', 'stay_permit'];

/** What a statement cost in the tables of people. */
export interface PlanCost {
  readonly indexes: readonly string[];
  /** Rows of people that were looked at, in indexes or tables, whether or not they were of use. */
  readonly rowsRead: number;
  readonly buffers: number;
  /** How many ranges of an index were walked for a page. */
  readonly ranges: number;
  /** Why it must not be so; empty for a good plan. */
  readonly faults: readonly string[];
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

const rows = (node: PlanNode): number => Math.round((node['Actual Rows'] ?? 0) * (node['Actual Loops'] ?? 0));
const removed = (node: PlanNode): number =>
  ((node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) * (node['Actual Loops'] ?? 0);
const ofPeople = (node: PlanNode): boolean => peoplesTables.includes(node['Relation Name'] ?? '');

const isLimit = (node: PlanNode): boolean => node['Node Type'] === 'Limit';
/** Apart from what it asks once beforehand, such as who looks. */
const reads = (node: PlanNode): boolean =>
  node['Parent Relationship'] !== 'InitPlan' && (ofPeople(node) || (node.Plans ?? []).some(reads));

/** `page` is how many rows one range may give, with the one that tells whether more follow. */
export function costOf({ Plan: plan }: StatementPlan, page: number): PlanCost {
  const nodes = nodesOf(plan).filter((node) => (node['Actual Loops'] ?? 0) > 0);
  const scans = nodes.filter(ofPeople);
  const walks = nodes.filter((node) => isLimit(node) && reads(node) && !nodesOf(node).slice(1).some(isLimit));
  const ranges = walks.reduce((sum, node) => sum + (node['Actual Loops'] ?? 0), 0);
  const sorted = nodes
    .filter((node) => node['Node Type'] === 'Sort' && nodesOf(node).some(ofPeople))
    .map((node) => rows(node.Plans?.[0] ?? node));
  const bound = Math.max(1, ranges) * page;
  return {
    indexes: [...new Set(nodes.flatMap((node) => node['Index Name'] ?? []))],
    rowsRead: scans.reduce((sum, node) => sum + rows(node) + removed(node), 0),
    buffers: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
    ranges,
    faults: [
      ...scans
        .filter((node) => node['Node Type'].includes('Seq Scan'))
        .map((node) => `reads all of ${node['Relation Name'] ?? ''}`),
      // A total may pass over some rows of one month; a page begins at its first row.
      ...scans
        .map(removed)
        .filter((count) => ranges > 0 && count > bound)
        .map((count) => `passes over ${count} rows for ${bound}`),
      ...sorted.filter((count) => count > bound).map((count) => `sorts ${count} rows for ${bound}`),
    ],
  };
}
