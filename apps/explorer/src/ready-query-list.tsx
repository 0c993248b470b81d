import { useEffect, useMemo } from 'react';
import { pick, useGraphiQL } from '@graphiql/react';
import { parse, validate } from 'graphql';
import { audiences, readyQueries } from './ready-queries';
import { readyQueryText } from './ready-query-text';
import { useSpoken } from './spoken';

/** Queries that show what the graph can do: those that the schema of this gateway knows how to answer. */
export function ReadyQueryList() {
  const { language, texts } = useSpoken();
  const { schema, queryEditor, variableEditor } = useGraphiQL(pick('schema', 'queryEditor', 'variableEditor'));
  const fitting = useMemo(
    () => (schema ? readyQueries.filter(({ file }) => validate(schema, parse(readyQueryText(file))).length === 0) : []),
    [schema],
  );
  const [first] = fitting;
  useEffect(() => {
    if (first && queryEditor?.getValue() === '') queryEditor.setValue(readyQueryText(first.file));
  }, [first, queryEditor]);
  if (!schema) return null;
  if (!first) return <p className="quiet">{texts.noReady}</p>;
  return audiences.map((audience) => (
    <section key={audience} aria-label={texts[audience]}>
      <h2>{texts[audience]}</h2>
      <ul className="choices">
        {fitting
          .filter((query) => query.audience === audience)
          .map(({ file, title, bestAs }) => (
            <li key={file}>
              <button
                type="button"
                disabled={!queryEditor}
                onClick={() => {
                  queryEditor?.setValue(readyQueryText(file));
                  variableEditor?.setValue('');
                }}
              >
                <strong>{title[language]}</strong>
                {bestAs && (
                  <span className="quiet">
                    {texts.bestAs} {bestAs}
                  </span>
                )}
              </button>
            </li>
          ))}
      </ul>
    </section>
  ));
}
