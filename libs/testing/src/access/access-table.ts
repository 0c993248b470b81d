import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Role, isRole } from '@imigraph/identity';

/** Which rows: all, one's own, those of one's office and its units, those of the regional office that one leads. */
export const scopes = ['ALL', 'OWN', 'OFFICE', 'REGION'] as const;
export type Scope = (typeof scopes)[number];

/** How a field is told that is not told to everyone in the same way, the most first. */
export const tellings = ['WHOLE', 'PROTECTED', 'ROUNDED_FROM_5', 'MASKED', 'ROUNDED'] as const;
export type Telling = (typeof tellings)[number];

export interface AccessRow {
  readonly role: Role;
  readonly type: string;
  /** `*` for every field of the type that no row names. */
  readonly field: string;
  readonly scope: Scope;
  readonly told: Telling | null;
}

const file = path.resolve(__dirname, '../../../../docs/access.csv');

/** docs/access.csv: who may see and do what. Everybody may what PUBLIC may; what no row lists, nobody may. */
export class AccessTable {
  private constructor(readonly rows: readonly AccessRow[]) {}

  static read(): AccessTable {
    const records = parse<Record<string, string>>(readFileSync(file, 'utf8'), { columns: true });
    return new AccessTable(records.map((record, index) => readRow(record, index + 2)));
  }

  /** The rows that let somebody with these roles see or do it. */
  rowsFor(roles: readonly Role[], type: string, field: string): AccessRow[] {
    const ofType = this.rows.filter((row) => row.type === type);
    const named = ofType.some((row) => row.field === field) ? field : '*';
    return ofType.filter((row) => row.field === named && (row.role === 'PUBLIC' || roles.includes(row.role)));
  }

  scopesFor(roles: readonly Role[], type: string, field = '*'): ReadonlySet<Scope> {
    return new Set(this.rowsFor(roles, type, field).map(({ scope }) => scope));
  }

  /** The most that one of the roles is told. */
  tellingFor(roles: readonly Role[], type: string, field: string): Telling | null {
    const told = this.rowsFor(roles, type, field).map((row) => row.told);
    return tellings.find((one) => told.includes(one)) ?? null;
  }
}

function readRow({ role, type = '', field = '', scope, told }: Record<string, string>, line: number): AccessRow {
  const scopeFound = scopes.find((one) => one === scope);
  const toldFound = tellings.find((one) => one === told) ?? null;
  if (!isRole(role) || !scopeFound || (told !== '' && !toldFound)) {
    throw new Error(`docs/access.csv, line ${line}: no such role, scope or telling`);
  }
  return { role, type, field, scope: scopeFound, told: toldFound };
}
