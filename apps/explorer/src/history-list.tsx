import { pick, useGraphiQL } from '@graphiql/react';
import { runHistory, useRunHistory } from './run-history';
import { useSpoken } from './spoken';

/** The name of the first operation, or how the text begins. */
function titleOf(query: string): string {
  return /\b(?:query|mutation|subscription)\s+(\w+)/.exec(query)?.[1] ?? beginningOf(query);
}

const beginningOf = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').slice(0, 60);

/** What was run in this tab, newest first; a click puts it back into the editor. */
export function HistoryList() {
  const { texts } = useSpoken();
  const runs = useRunHistory();
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  if (runs.length === 0) return <p className="quiet">{texts.noHistory}</p>;
  return (
    <>
      <p className="quiet">{texts.historyNote}</p>
      <ul className="choices">
        {runs.map(({ query, variables }) => (
          <li key={JSON.stringify([query, variables])}>
            <button
              type="button"
              onClick={() => {
                queryEditor?.setValue(query);
                variableEditor?.setValue(variables);
              }}
            >
              <strong>{titleOf(query)}</strong>
              {variables !== '' && <span className="quiet">{beginningOf(variables)}</span>}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => runHistory.clear()}>
        {texts.clearHistory}
      </button>
    </>
  );
}
