import { useMemo, useState } from 'react';
import { ResponseEditor, useGraphiQL, useMonaco } from '@graphiql/react';
import { listsIn } from './answer-list.rules';
import type { Answer } from './ask';
import { ListChoice } from './list-choice';
import { ResultChart } from './result-chart';
import { ResultTable } from './result-table';
import { useSpoken } from './spoken';
import { Tabs } from './tabs';

type View = 'json' | 'table' | 'chart';

/** The answer as it came, and its lists as a table and as a chart. */
export function ResultPane({ answer }: { answer: Answer | null }) {
  const { texts } = useSpoken();
  const [view, setView] = useState<View>('json');
  const [path, setPath] = useState<string | null>(null);
  const isFetching = useGraphiQL((state) => state.isFetching);
  const hasMonaco = useMonaco(({ monaco }) => monaco !== undefined);
  const lists = useMemo(() => listsIn(answer?.data), [answer]);
  const list = lists.find((one) => one.path === path) ?? lists[0];

  const empty = <p className="quiet">{answer ? texts.noList : texts.nothingYet}</p>;
  const choice = <ListChoice lists={lists} selected={list} onSelect={setPath} />;
  return (
    <section className="result-pane" aria-label={texts.result}>
      <p role="status" className="outcome">
        {isFetching ? texts.running : answer ? <Outcome answer={answer} /> : texts.nothingYet}
      </p>
      <Tabs
        label={texts.views}
        selected={view}
        onSelect={setView}
        tabs={[
          {
            name: 'json',
            label: texts.json,
            // The line above says that there is an answer: nobody wants all of it read out.
            content: hasMonaco && <ResponseEditor aria-label={texts.result} aria-live="off" />,
          },
          {
            name: 'table',
            label: texts.table,
            content: list ? <ResultTable list={list} choice={choice} /> : empty,
          },
          {
            name: 'chart',
            label: texts.chart,
            content: list ? view === 'chart' && <ResultChart list={list} choice={choice} /> : empty,
          },
        ]}
      />
    </section>
  );
}

function Outcome({ answer: { status, milliseconds, errors, requestId } }: { answer: Answer }) {
  const { texts } = useSpoken();
  return (
    <>
      HTTP {status} · {milliseconds} ms{errors > 0 && ` · ${texts.errors} ${errors}`}
      {requestId !== null && ` · ${texts.requestId} ${requestId}`}
    </>
  );
}
