import { Skeleton, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { FiguresOfThemeQuery } from '@/gql/graphql';
import { formatPercent } from '@/lib/format';

const IntervalChart = lazy(() => import('@/components/IntervalChart'));

type ThemeTrend = NonNullable<FiguresOfThemeQuery['theme']>['trend'];

/**
 * How the share goes over time: in words, as a picture, and as a table for those who do not see the picture.
 *
 * @param of the theme, if no heading above says which
 */
export function Trend({ trend, of }: { trend: ThemeTrend; of?: string }) {
  return (
    <Stack gap={4} component="section" aria-label={of ? `Over time: ${of}` : 'Over time'}>
      {!of && (
        <Text size="sm" fw={500}>
          Over time
        </Text>
      )}
      <Text size="sm">{trend.words}</Text>
      {trend.periods.length > 1 && (
        <>
          <Suspense fallback={<Skeleton h={96} />}>
            <IntervalChart points={trend.periods} />
          </Suspense>
          <VisuallyHidden>
            <Table>
              <caption>Share of those asked, by period</caption>
              <thead>
                <tr>
                  <th scope="col">Period</th>
                  <th scope="col">Said by</th>
                  <th scope="col">95 % interval</th>
                </tr>
              </thead>
              <tbody>
                {trend.periods.map(({ label, people, asked, low, high }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>
                      {people} of {asked}
                    </td>
                    <td>
                      {formatPercent(low)} to {formatPercent(high)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </VisuallyHidden>
        </>
      )}
    </Stack>
  );
}
