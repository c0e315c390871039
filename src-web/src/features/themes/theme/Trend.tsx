import { Skeleton, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { FiguresOfThemeQuery } from '@/gql/graphql';
import { formatPercent } from '@/lib/format';
import { useMessages } from './messages';

const IntervalChart = lazy(() => import('@/components/IntervalChart'));

type ThemeTrend = NonNullable<FiguresOfThemeQuery['theme']>['trend'];

/** What the server needs to test a trend: people who were asked in a period, and people who say the theme. */
const FEWEST = { asked: 10, saying: 8 };

/**
 * How the share goes over time: in words, as a picture, and as a table for those who do not see the picture.
 *
 * @param of the theme, if no heading above says which
 */
export function Trend({ trend, of }: { trend: ThemeTrend; of?: string }) {
  const say = useMessages();
  const fewest = (count: number) => say('split.people', { count });
  return (
    <Stack gap={4} component="section" aria-label={of ? say('trend.of', { theme: of }) : say('trend.title')}>
      {!of && (
        <Text size="sm" fw={500}>
          {say('trend.title')}
        </Text>
      )}
      <Text size="sm">{say(`trend.${trend.outcome}`, { asked: fewest(FEWEST.asked), saying: fewest(FEWEST.saying), q: trend.q ?? 0 })}</Text>
      {trend.periods.length > 1 && (
        <>
          <Suspense fallback={<Skeleton h={96} />}>
            <IntervalChart points={trend.periods.map(({ label, share: { people, asked, low, high } }) => ({ label, share: asked === 0 ? 0 : people / asked, low, high }))} />
          </Suspense>
          <VisuallyHidden>
            <Table>
              <caption>{say('trend.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('trend.period')}</th>
                  <th scope="col">{say('trend.saidBy')}</th>
                  <th scope="col">{say('trend.interval')}</th>
                </tr>
              </thead>
              <tbody>
                {trend.periods.map(({ label, share: { people, asked, low, high } }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{say('trend.share', { people, asked })}</td>
                    <td>{say('trend.bounds', { low: formatPercent(low), high: formatPercent(high) })}</td>
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
