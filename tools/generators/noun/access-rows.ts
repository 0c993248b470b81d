/** The rows by which everyone may see a type and ask these root fields, each among its like in docs/access.csv. */
export function addAccessRows(table: string, type: string, rootFields: readonly string[]): string {
  const lines = table.trimEnd().split('\n');
  insert(lines, `PUBLIC,${type},*,ALL,`, /^PUBLIC,\w+,\*,/);
  for (const field of rootFields) insert(lines, `PUBLIC,Query,${field},ALL,`, /^PUBLIC,Query,/);
  return `${lines.join('\n')}\n`;
}

/** Behind the last of its like that comes before it in the alphabet. */
function insert(lines: string[], row: string, alike: RegExp): void {
  const before = lines.findLastIndex((line) => alike.test(line) && line < row);
  const first = lines.findIndex((line) => alike.test(line));
  lines.splice(before >= 0 ? before + 1 : Math.max(first, 1), 0, row);
}
