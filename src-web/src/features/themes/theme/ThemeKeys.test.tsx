import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { EditableTopic } from '@/features/themes/edit/EditableTopic';
import { useThemeKeys } from '@/features/themes/edit/themeKeys';
import { ThemeMenu } from '@/features/themes/edit/ThemeMenu';
import { answerGraphQL } from '@/testing/backend';
import { renderInConsole } from '@/testing/render';
import { ThemeKeys } from './ThemeKeys';

const themes = ['Late invoices', 'Slow close', 'Too dear'].map((name, index) => ({
  id: `theme-${index}`,
  name,
  share: { people: 9 - index },
  curation: { pinned: false, standing: 'SHOWN' },
}));

function Row({ id, name }: { id: string; name: string }) {
  const { choose } = useThemeKeys();
  return (
    <button type="button" data-theme={id} onFocus={() => choose(id)}>
      {name}
    </button>
  );
}

const page = (
  <ThemeKeys head={null}>
    <EditableTopic version={3} themes={themes}>
      {themes.map((theme) => (
        <div key={theme.id}>
          <Row id={theme.id} name={theme.name} />
          <ThemeMenu theme={theme} />
        </div>
      ))}
    </EditableTopic>
  </ThemeKeys>
);

const row = (name: string) => screen.getByRole('button', { name });

it('walks over the themes with j and k, and stays at the ends', async () => {
  renderInConsole(page);
  await userEvent.keyboard('j');
  expect(row('Late invoices')).toHaveFocus();
  await userEvent.keyboard('jjj');
  expect(row('Too dear')).toHaveFocus();
  await userEvent.keyboard('k');
  expect(row('Slow close')).toHaveFocus();
});

it('pins the theme that has the keyboard, and u takes it back', async () => {
  const asked = answerGraphQL({
    PinTheme: { pinTheme: { edit: { id: 'edit-1', version: 0 }, userErrors: [] } },
    UndoThemeEdit: { undoThemeEdit: { edit: { id: 'edit-1', version: 1 }, userErrors: [] } },
  });
  renderInConsole(page);
  await userEvent.keyboard('jjp');
  await waitFor(() => expect(asked).toHaveLength(1));
  await waitFor(() => expect(row('Edit Slow close')).not.toHaveAttribute('data-loading'));
  await userEvent.keyboard('uu');
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked).toEqual([
    { operation: 'PinTheme', variables: { input: { id: 'theme-1', version: 3, pinned: true } } },
    { operation: 'UndoThemeEdit', variables: { input: { id: 'edit-1', version: 0 } } },
  ]);
});

it('rests while a dialog is open', async () => {
  const asked = answerGraphQL({});
  renderInConsole(page);
  await userEvent.keyboard('j{Shift>}?{/Shift}');
  await screen.findByRole('dialog', { name: 'Keys of the themes' });
  await userEvent.keyboard('pi');
  expect(asked).toEqual([]);
});
