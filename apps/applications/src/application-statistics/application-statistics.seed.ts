import type { ViewerClaims } from '@imigraph/identity';

/** A subgraph under test. */
interface Asked {
  ask<Data>(
    document: string,
    options: { as: ViewerClaims },
  ): Promise<{
    readonly data: Data;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  }>;
  sql<Row extends Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export interface ToldGroup {
  readonly key: Readonly<Record<string, string | null>>;
  readonly count: number | null;
  readonly share: number | null;
  readonly previousCount: number | null;
  readonly change: number | null;
  readonly changeShare: number | null;
}

export interface ToldStatistics {
  readonly groups: readonly ToldGroup[];
  readonly total: number;
  readonly totalGroups: number;
  readonly truncated: boolean;
  readonly suppressedGroups: number;
  readonly withheld: number;
  readonly undecided: number;
  readonly freshness: string | null;
  readonly accuracy: string;
}

/** When the specs' snapshot is taken: in the last but one week of a month. */
export const takenAt = '2026-11-21T03:00:00.000Z';

/** Statistics asked through the graph, and what SQL says of the same by itself. */
export class StatisticsAt {
  constructor(private readonly app: () => Asked) {}

  /** Takes the snapshot of what there is now, for analysts too. */
  async take(): Promise<void> {
    await this.app().sql('delete from application_snapshot');
    await this.app().sql(`select take_application_snapshot('2026-11-21', $1)`, [takenAt]);
  }

  /** Months as the clock on the wall of the place has them, without any zone of the server's. */
  async view(): Promise<void> {
    await this.app().sql(`
      create view handed_in as
      select application.*, place.province_code, place.parent_id, place.regional_office, hours * interval '1 hour' as shift,
             to_char((submitted_at at time zone 'UTC') + hours * interval '1 hour', 'YYYY-MM') || '-01' as month
        from application join service_point place on place.id = service_point_id
        join (values ('WIB', 7), ('WITA', 8), ('WIT', 9)) as zone (short, hours) on zone.short = time_zone
       where submitted_at is not null`);
  }

  ask(args: string, as: ViewerClaims) {
    return this.app().ask<{ applicationStatistics: ToldStatistics } | null>(
      `{ applicationStatistics(${args}) {
          total totalGroups truncated suppressedGroups withheld undecided freshness accuracy
          groups {
            key { beginsOn servicePointId provinceCode serviceCode purpose status }
            count share previousCount change changeShare
          } } }`,
      { as },
    );
  }

  /** Throws when the answer is an error. */
  async tell(args: string, as: ViewerClaims): Promise<ToldStatistics> {
    const { data, errors } = await this.ask(args, as);
    if (errors || !data) throw new Error(`It was answered with ${JSON.stringify(errors)}`);
    return data.applicationStatistics;
  }

  /** What the superuser counts, whom no policy binds: the values, and the number. */
  async counted(by: string, where = 'true'): Promise<unknown[][]> {
    const rows = await this.app().sql(
      `select ${by}, count(*)::int as count from handed_in where ${where} group by ${by} order by ${by}`,
    );
    return rows.map((row) => Object.values(row));
  }

  async count(where: string): Promise<number> {
    const [row] = await this.app().sql<{ count: number }>(
      `select count(*)::int as count from handed_in where ${where}`,
    );
    return row?.count ?? Number.NaN;
  }
}

/** The groups of an answer as rows: the values that were asked for, and the number. */
export function countsOf({ groups }: ToldStatistics): unknown[][] {
  return groups.map(({ key, count }) => [...Object.values(key).filter((value) => value !== null), count]);
}
