import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { answerGraphQL } from '@/testing/backend';
import { ada, renderInConsole } from '@/testing/render';
import { EditableTopic } from './EditableTopic';
import { ThemeTick } from './ThemeTick';

const themes = [
  { id: 'late', name: 'Late invoices', share: { people: 12 }, curation: { standing: 'SHOWN' } },
  { id: 'slow', name: 'Slow close', share: { people: 19 }, curation: { standing: 'SHOWN' } },
  { id: 'dear', name: 'Too dear', share: { people: 3 }, curation: { standing: 'SHOWN' } },
];

const topic = (
  <EditableTopic version={7} themes={themes}>
    {themes.map((theme) => (
      <ThemeTick key={theme.id} theme={theme} />
    ))}
  </EditableTopic>
);

it('merges the ticked themes into the one that most people say', async () => {
  const asked = answerGraphQL({ MergeThemes: { mergeThemes: { edit: { id: 'edit-1', version: 0 }, userErrors: [] } } });
  renderInConsole(topic);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tick Late invoices' }));
  expect(screen.getByRole('button', { name: 'Merge 1 theme' })).toBeDisabled();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tick Slow close' }));
  await userEvent.click(screen.getByRole('button', { name: 'Merge 2 themes' }));
  expect(asked[0]).toEqual({ operation: 'MergeThemes', variables: { input: { ids: ['late'], intoId: 'slow', version: 7 } } });
});

it('offers nothing to those who may only look', () => {
  renderInConsole(topic, { session: { ...ada, role: 'VIEWER' } });
  expect(screen.queryByRole('checkbox')).toBeNull();
});
