/** What a column can be given. A Date is an instant; a day is text. */
export type CopyValue = string | number | boolean | Date | null;

const special = /[\\\n\r\t]/g;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function copyText(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return value.replace(special, (character) => escapes[character] ?? character);
  return value instanceof Date ? value.toISOString() : String(value);
}

/** A row as COPY reads it in its text format. */
export function copyLine(values: readonly CopyValue[]): string {
  return `${values.map(copyText).join('\t')}\n`;
}

/** Large enough that the stream between them costs little, small enough that none of it is ever much. */
const chunkCharacters = 65_536;

/** The lines of a batch in pieces. Each piece is made when the one before has been taken. */
export function* copyChunks(lines: Iterable<string>): Generator<Buffer> {
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < chunkCharacters) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}
