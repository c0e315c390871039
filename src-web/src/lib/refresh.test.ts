import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { refresh, things } from './refresh';

/** A cache in which one query shows surveys and another shows themes, both fresh. */
function givenSurveysAndThemes() {
  const queryClient = new QueryClient();
  for (const name of ['Survey', 'Theme']) {
    queryClient.getQueryCache().build(queryClient, { queryKey: [name], meta: { reads: [name] } }).setData(name);
  }
  const isStale = (name: string) => queryClient.getQueryState([name])?.isInvalidated;
  return { queryClient, isStale };
}

it('reads again what shows what was touched, and nothing else', async () => {
  const { queryClient, isStale } = givenSurveysAndThemes();
  await refresh(queryClient, ['Survey']);
  expect([isStale('Survey'), isStale('Theme')]).toEqual([true, false]);
});

it('reads everything again when everything was touched', async () => {
  const { queryClient, isStale } = givenSurveysAndThemes();
  await refresh(queryClient, 'everything');
  expect([isStale('Survey'), isStale('Theme')]).toEqual([true, true]);
});

it.each(things)('%s is a type of the schema', (thing) => {
  expect(readFileSync('../schema.graphql', 'utf8')).toMatch(new RegExp(`^type ${thing}\\b`, 'm'));
});
