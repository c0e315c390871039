import { expect, it } from 'vitest';
import { describeAttempt } from './describeAttempt';

it('says what the receiver answered', () => {
  expect(describeAttempt({ status: 410, failure: null })).toBe('answered 410');
});

it('says why there was no answer', () => {
  expect(describeAttempt({ status: null, failure: 'The server could not be reached.' })).toBe('The server could not be reached.');
});
