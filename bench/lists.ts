import type { GraphSystem } from '@imigraph/graph-system';
import { type ListQuestion, listQuestions, pageSize } from './list-questions';
import { fillPeople } from './many-people';
import { type PlanCost, type StatementPlan, costOf } from './plan';
import { askSigned } from './signed-ask';

/** Fills the tables of people of a graph that runs. */
export async function fillGraph(graph: GraphSystem, count: number): Promise<void> {
  const client = await graph.admin.connect();
  try {
    await fillPeople(async (text, values = []) => (await client.query(text, [...values])).rows as never, count);
  } finally {
    client.release();
  }
}

interface ListAnswer {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface MeasuredList {
  readonly question: ListQuestion;
  readonly total: number;
  /** Milliseconds from the request to the whole answer, of the first page and of the second, each with the total. */
  readonly times: readonly number[];
  readonly plans: readonly PlanCost[];
}

async function ask(
  graph: GraphSystem,
  question: ListQuestion,
  after: string | null,
): Promise<{ answer: ListAnswer; ms: number; requestId: string }> {
  const variables = { ...question.variables, after };
  const { data, ms, requestId } = await askSigned<{ list: ListAnswer }>(graph, { ...question, variables });
  return { answer: data.list, ms, requestId };
}

export function nameOf({
  list,
  viewer,
  filter,
  order,
}: Pick<ListQuestion, 'list' | 'viewer' | 'filter' | 'order'>): string {
  return `${list} for ${viewer}, ${filter}, ${order}`;
}

/** Throws when the first two pages and the total are not what SQL says, whom no policy binds. */
async function mustBeRight(
  graph: GraphSystem,
  question: ListQuestion,
): Promise<{ total: number; second: string | null }> {
  const { table, key, where, orderBy } = question.sql;
  const expected = await graph.sql<{ key: string }>(
    `select ${key} as key from ${table} where ${where} order by ${orderBy} limit ${2 * pageSize}`,
  );
  const [counted] = await graph.sql<{ total: string }>(`select count(*) as total from ${table} where ${where}`);
  const total = Number(counted?.total);
  const first = await ask(graph, question, null);
  const { endCursor } = first.answer.pageInfo;
  const pages = [first.answer, ...(endCursor === null ? [] : [(await ask(graph, question, endCursor)).answer])];
  const found = pages.flatMap(({ edges }) => edges.map(({ node }) => node[key]));
  const right =
    pages.every(({ totalCount }) => totalCount === total) &&
    JSON.stringify(found) === JSON.stringify(expected.map((row) => row.key)) &&
    first.answer.pageInfo.hasNextPage === total > pageSize;
  if (!right) {
    throw new Error(
      `${nameOf(question)}: ${found.length} rows of ${pages[0]?.totalCount ?? 0}, where SQL has ${expected.length} of ${total}`,
    );
  }
  return { total, second: total > pageSize ? endCursor : null };
}

/** Lets PostgreSQL tell the plan of each statement of the lists' subgraphs, which have to be started anew for it. */
async function tellPlans(graph: GraphSystem, settings: Readonly<Record<string, string>>): Promise<void> {
  const subgraphs = ['applications', 'foreigner-residence'] as const;
  const roles = await graph.sql<{ role: string; database: string }>(
    `select distinct usename as role, datname as database from pg_stat_activity
      where datname = current_database() and application_name in ('imigraph applications', 'imigraph foreigner_residence')`,
  );
  const all = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_buffers': 'on',
    'auto_explain.log_format': 'json',
    'auto_explain.log_level': 'notice',
    ...settings,
  };
  for (const { role, database } of roles) {
    for (const [name, value] of Object.entries(all)) {
      await graph.sql(`alter role "${role}" in database "${database}" set ${name} = '${value}'`);
    }
  }
  for (const name of subgraphs) {
    await graph.subgraph(name).stop();
    await graph.startSubgraph(name);
  }
}

/** The plans of the statements that read, by the request that they ran for. */
function toldPlans(graph: GraphSystem): Map<string, StatementPlan[]> {
  const plans = (['applications', 'foreigner-residence'] as const)
    .flatMap((name) => graph.subgraph(name).lines() as { msg: string; plan?: string }[])
    .flatMap(({ msg, plan }) => (msg === 'plan' && plan !== undefined ? [JSON.parse(plan) as StatementPlan] : []));
  return Map.groupBy(plans, (plan) => /^\/\* request (\S+)/.exec(plan['Query Text'])?.[1] ?? '');
}

export interface ListPlan {
  /** How often each list is asked for, beside once for its answer and once for its plan. */
  readonly rounds: number;
  /** Settings under which the plans are made; PostgreSQL's own when there are none. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly questions?: readonly ListQuestion[];
}

/** Every list by its answer, its time and the plans of the statements that ran. Throws for a wrong answer. */
export async function measureLists(
  graph: GraphSystem,
  { rounds, settings = {}, questions = listQuestions }: ListPlan,
): Promise<MeasuredList[]> {
  const measured: { question: ListQuestion; total: number; second: string | null; times: number[] }[] = [];
  for (const question of questions) {
    measured.push({ question, ...(await mustBeRight(graph, question)), times: [] });
  }
  // In turns, so that whatever else the machine does falls on all of them alike.
  for (let round = 0; round < rounds; round += 1) {
    for (const { question, second, times } of measured) {
      times.push((await ask(graph, question, round % 2 === 1 ? second : null)).ms);
    }
  }
  await tellPlans(graph, settings);
  const requests: string[][] = [];
  for (const { question, second } of measured) {
    const pages = [await ask(graph, question, null), ...(second === null ? [] : [await ask(graph, question, second)])];
    requests.push(pages.map(({ requestId }) => requestId));
  }
  const plans = toldPlans(graph);
  return measured.map(({ question, total, times }, at) => ({
    question,
    total,
    times,
    plans: (requests[at] ?? []).flatMap((id) => plans.get(id) ?? []).map((plan) => costOf(plan, pageSize + 1)),
  }));
}

/** What is wrong with the plans, each with the list that has it. */
export function planFaults(measured: readonly MeasuredList[]): string[] {
  return measured.flatMap(({ question, plans }) => {
    const faults = plans.length === 0 ? ['no plan was told'] : plans.flatMap((plan) => plan.faults);
    return [...new Set(faults)].map((fault) => `${nameOf(question)}: ${fault}`);
  });
}
