import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useGraphiQL } from '@graphiql/react';
import type { AnswerList } from './answer-list.rules';
import { numericColumns, seriesOf } from './chart-series.rules';
import { useSpoken } from './spoken';

export function ResultChart({ list, choice }: { list: AnswerList; choice: ReactNode }) {
  const { language, texts } = useSpoken();
  const theme = useGraphiQL((state) => state.theme);
  const [wanted, setWanted] = useState<string | null>(null);
  const columns = useMemo(() => numericColumns(list), [list]);
  const column = columns.find((one) => one === wanted) ?? columns[0];
  const series = useMemo(() => (column === undefined ? null : seriesOf(list, column)), [list, column]);
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    if (!series) return;
    // Null when the chart is no longer wanted by the time that the library is there.
    const state: { erase: (() => void) | null; isOver: boolean } = { erase: null, isOver: false };
    void import('./draw-chart').then(({ drawChart }) => {
      if (!state.isOver && canvas.current) state.erase = drawChart(canvas.current, series, language);
    });
    return () => {
      state.isOver = true;
      state.erase?.();
    };
  }, [series, language, theme]);

  if (!series) {
    return (
      <>
        <div className="tools">{choice}</div>
        <p className="quiet">{texts.noNumbers}</p>
      </>
    );
  }
  const title = `${series.valueColumn} ${texts.per} ${series.labelColumn ?? texts.rows}`;
  return (
    <>
      <div className="tools">
        {choice}
        {columns.length > 1 && (
          <label>
            {texts.value}{' '}
            <select value={series.valueColumn} onChange={({ target }) => setWanted(target.value)}>
              {columns.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        )}
        {series.leftOut > 0 && (
          <span className="notice">
            {series.leftOut} {texts.leftOut}
          </span>
        )}
      </div>
      <div className="chart">
        <canvas ref={canvas} role="img" aria-label={`${title}. ${texts.sameInTable}`} />
      </div>
    </>
  );
}
