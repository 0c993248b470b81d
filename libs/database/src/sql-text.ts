/** A name as SQL writes it, whatever characters it has. */
export function name(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

/** A text as SQL writes it, for statements that take no parameters. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
