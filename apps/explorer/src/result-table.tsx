import type { ReactNode } from 'react';
import type { AnswerList, Cell } from './answer-list.rules';
import { csvFileName, csvOf } from './csv.rules';
import { useSpoken } from './spoken';
import type { Texts } from './texts';

/** A browser draws more slowly than a list can grow; the download has all of them. */
const mostRows = 500;

export function ResultTable({ list, choice }: { list: AnswerList; choice: ReactNode }) {
  const { language, texts } = useSpoken();
  const { path, columns, rows } = list;
  const shown = rows.slice(0, mostRows);
  return (
    <>
      <div className="tools">
        {choice}
        {shown.length < rows.length && (
          <span>
            {texts.shownOf}: {shown.length}
          </span>
        )}
        <button type="button" onClick={() => download(list)}>
          {texts.downloadCsv}
        </button>
      </div>
      <div className="scrolling" role="region" aria-label={`${texts.table}: ${path}`} tabIndex={0}>
        <table>
          <caption className="unseen">{path}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {columns.map((column) => (
                  <td key={column} className={typeof row[column] === 'number' ? 'number' : undefined}>
                    {told(row[column] ?? null, language, texts)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function told(cell: Cell, language: string, texts: Texts): string {
  if (typeof cell === 'number') return cell.toLocaleString(language, { maximumFractionDigits: 20 });
  if (typeof cell === 'boolean') return cell ? texts.yes : texts.no;
  return cell ?? '';
}

function download(list: AnswerList): void {
  const url = URL.createObjectURL(new Blob([csvOf(list)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = csvFileName(list.path);
  link.click();
  URL.revokeObjectURL(url);
}
