/** What a cell of a table holds. */
export type Cell = string | number | boolean | null;

/** One row: by the column's name, which is the path of the value inside the row, with dots. */
export type Row = Readonly<Record<string, Cell>>;

/** A list that was found in an answer. */
export interface AnswerList {
  /** Where it lies: the fields that lead to it, without edges and node. */
  readonly path: string;
  /** In the order in which they first come up. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** True when the answer holds a page of it only: there is more before or after, of it or of the lists around it. */
  readonly isPage: boolean;
}

type Json = Cell | undefined | readonly Json[] | { readonly [field: string]: Json };
type JsonObject = { readonly [field: string]: Json };

interface GrowingList {
  readonly rows: Record<string, Cell>[];
  isPage: boolean;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !isList(value);
const isCell = (value: Json): value is Cell => value !== undefined && !isList(value) && !isObject(value);

/** A Relay connection: its edges or nodes are the list, and pageInfo says whether there is more. */
function itemsOfConnection(value: JsonObject): readonly Json[] | null {
  if (isList(value.edges)) {
    return value.edges.map((edge) => {
      if (!isObject(edge) || !('node' in edge)) return edge;
      const { node, cursor: _cursor, ...ofEdge } = edge;
      if (!isObject(node)) return { ...ofEdge, node };
      // What the edge itself says keeps its own name where the node has one like it.
      const own = Object.entries(ofEdge).map(([name, told]) => [name in node ? `edge.${name}` : name, told] as const);
      return { ...node, ...Object.fromEntries(own) };
    });
  }
  return isList(value.nodes) ? value.nodes : null;
}

function hasMore({ pageInfo }: JsonObject): boolean {
  return isObject(pageInfo) && (pageInfo.hasNextPage === true || pageInfo.hasPreviousPage === true);
}

/** Gathers the lists of an answer by their paths: a list inside the rows of another is one list for all of them. */
class ListFinder {
  readonly lists = new Map<string, GrowingList>();

  /** Walks what is no row: only lists are looked for. `around` is what the rows around it say, for the lists inside. */
  search(value: Json, path: readonly string[], around: Row, isPage: boolean): void {
    if (isList(value)) this.gather(value, path, around, isPage);
    else if (isObject(value)) {
      const items = itemsOfConnection(value);
      if (items) this.gather(items, path, around, isPage || hasMore(value));
      for (const [name, inner] of Object.entries(value)) {
        if (items && (inner === value.edges || inner === value.nodes || name === 'pageInfo')) continue;
        this.search(inner, [...path, name], around, isPage);
      }
    }
  }

  private gather(items: readonly Json[], path: readonly string[], around: Row, isPage: boolean): void {
    const place = path.join('.');
    const list = this.lists.get(place) ?? { rows: [], isPage: false };
    this.lists.set(place, list);
    list.isPage ||= isPage;
    for (const item of items) {
      const cells = isObject(item) ? flat(item) : { value: isList(item) ? inOneCell(item) : (item ?? null) };
      list.rows.push({ ...around, ...cells });
      if (!isObject(item)) continue;
      const parent = path.at(-1) ?? '';
      const named = Object.entries(cells).map(([name, cell]) => [parent === '' ? name : `${parent}.${name}`, cell]);
      this.search(item, path, { ...around, ...(Object.fromEntries(named) as Row) }, list.isPage);
    }
  }
}

/** The values of a row: those of objects inside it with dotted names, and of lists only what fits into one cell. */
function flat(value: JsonObject, before = ''): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [name, inner] of Object.entries(value)) {
    const column = `${before}${name}`;
    if (isList(inner)) {
      if (inner.every(isCell)) cells[column] = inOneCell(inner);
    } else if (isObject(inner)) {
      if (itemsOfConnection(inner)) {
        if (isCell(inner.totalCount)) cells[`${column}.totalCount`] = inner.totalCount;
      } else Object.assign(cells, flat(inner, `${column}.`));
    } else if (inner !== undefined) cells[column] = inner;
  }
  return cells;
}

const inOneCell = (items: readonly Json[]): string =>
  items.map((item) => (isCell(item) ? String(item ?? '') : JSON.stringify(item))).join('; ');

/**
 * The lists of an answer, in the order in which they begin. A list inside the rows of another has the columns of the rows
 * around it before its own, named after that list. An answer without a list is one row for each thing that was asked for.
 */
export function listsIn(data: unknown): AnswerList[] {
  const answer = data as Json;
  if (!isObject(answer)) return [];
  const finder = new ListFinder();
  finder.search(answer, [], {}, false);
  if (![...finder.lists.values()].some(({ rows }) => rows.length > 0)) {
    for (const [name, value] of Object.entries(answer)) {
      if (isObject(value) && !itemsOfConnection(value)) finder.lists.set(name, { rows: [flat(value)], isPage: false });
    }
  }
  return [...finder.lists].map(([path, { rows, isPage }]) => ({ path, columns: columnsOf(rows), rows, isPage }));
}

function columnsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}
