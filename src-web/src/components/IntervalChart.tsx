import '@mantine/charts/styles.css';

import { CompositeChart } from '@mantine/charts';

export interface IntervalPoint {
  label: string;
  /** Fractions from 0 to 1. */
  share: number;
  low: number;
  high: number;
}

const percent = (fraction: number) => Math.round(fraction * 100);

/** Shares over time with their intervals, small. It is a picture only: the same numbers stand in words or a table beside it. */
export default function IntervalChart({ points, height = 96 }: { points: readonly IntervalPoint[]; height?: number }) {
  return (
    <div aria-hidden>
      <CompositeChart
        h={height}
        data={points.map(({ label, share, low, high }) => ({ label, share: percent(share), interval: [percent(low), percent(high)] }))}
        dataKey="label"
        series={[
          { name: 'interval', color: 'teal.3', type: 'area' },
          { name: 'share', color: 'teal.7', type: 'line' },
        ]}
        withTooltip={false}
        withDots={points.length <= 12}
        curveType="linear"
        tickLine="none"
        gridAxis="none"
        yAxisProps={{ domain: [0, 100], width: 56, ticks: [0, 50, 100] }}
        xAxisProps={{ interval: 'preserveStartEnd' }}
        unit=" %"
        composedChartProps={{ accessibilityLayer: false }}
        areaProps={{ isAnimationActive: false, strokeOpacity: 0 }}
        lineProps={{ isAnimationActive: false }}
      />
    </div>
  );
}
