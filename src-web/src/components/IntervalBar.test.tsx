import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderInConsole } from '@/testing/render';
import { IntervalBar } from './IntervalBar';

it('says to a screen reader what it draws', () => {
  renderInConsole(<IntervalBar count={12} asked={45} low={0.16} high={0.41} />);
  expect(screen.getByRole('img')).toHaveAccessibleName('people: 12 of 45 (27 %, interval 16 to 41 %)');
});

it('claims no share when nobody was asked', () => {
  renderInConsole(<IntervalBar count={3} asked={0} low={0} high={1} />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText('3 people; nobody was asked this directly')).toBeVisible();
});
