import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderInConsole } from '@/testing/render';
import { OpposedThemes } from './OpposedThemes';
import { Opposition } from './Opposition';

it('counts those who say the opposite apart, with how many of them say both', () => {
  renderInConsole(<Opposition opposition={{ share: { people: 4, asked: 40, low: 0.04, high: 0.23 }, onBothSides: 1 }} />);
  expect(screen.getByText('Say the opposite (1 of them says both)')).toBeVisible();
  expect(screen.getByRole('img')).toHaveAccessibleName('people who say the opposite: 4 of 40 (10 %, interval 4 to 23 %)');
});

it('says nothing when nobody says the opposite', () => {
  renderInConsole(<Opposition opposition={{ share: { people: 0, asked: 40, low: 0, high: 0.09 }, onBothSides: 0 }} />);
  expect(screen.queryByRole('img')).toBeNull();
});

it('names an opposed theme with its own count, and the question when it is another one', () => {
  const theme = { id: 'a', name: 'Lack of AI', share: { people: 3, asked: 45 }, topic: { id: 'draws', label: 'What attracts you?' } };
  renderInConsole(<OpposedThemes themes={[theme]} topicId="repels" />);
  expect(screen.getByText('Opposite of “Lack of AI” under “What attracts you?”, which 3 of 45 say')).toBeVisible();
});
