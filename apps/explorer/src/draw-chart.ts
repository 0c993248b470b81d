import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartSeries } from './chart-series.rules';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
);

/** Draws in the colours of the page, and answers how to take the chart away again. */
export function drawChart(canvas: HTMLCanvasElement, series: ChartSeries, language: string): () => void {
  const style = getComputedStyle(canvas);
  const ink = style.color;
  const mark = style.getPropertyValue('--mark');
  const grid = style.getPropertyValue('--line');
  const ticks = { color: ink, font: { family: style.fontFamily } };
  const chart = new Chart(canvas, {
    type: series.kind,
    data: {
      labels: [...series.labels],
      datasets: [
        {
          label: series.valueColumn,
          data: [...series.values],
          backgroundColor: mark,
          borderColor: mark,
          spanGaps: false,
        },
      ],
    },
    options: {
      animation: false,
      locale: language,
      maintainAspectRatio: false,
      scales: {
        x: { ticks, grid: { display: false } },
        y: {
          ticks,
          grid: { color: grid },
          beginAtZero: true,
          title: { display: true, text: series.valueColumn, color: ink },
        },
      },
    },
  });
  return () => chart.destroy();
}
