import { expect, it } from 'vitest';
import { answersTo, questions } from './questions';

const [industries] = questions;
const answer = (key: string, status: string) => ({ status, definition: { key } });

it('counts an answer only once evidence carries it', () => {
  if (!industries) {
    throw new Error('There is no first question');
  }
  expect(answersTo(industries, []).standing).toBe('open');
  expect(answersTo(industries, [answer('pains', 'SUPPORTED')]).standing).toBe('open');
  expect(answersTo(industries, [answer('verticals', 'HYPOTHESIS')]).standing).toBe('believed');
  expect(answersTo(industries, [answer('verticals', 'STALE'), answer('industries', 'SUPPORTED')]).standing).toBe('confirmed');
});

it('asks ten questions', () => {
  expect(questions).toHaveLength(10);
});
