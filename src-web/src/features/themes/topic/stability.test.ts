import { describe, expect, it } from 'vitest';
import { describeStability } from './stability';

describe('describeStability', () => {
  it.each([
    [0.95, 'clear'],
    [0.6, 'fair'],
    [0.4, 'loose'],
  ])('calls %s %s', (stability, word) => expect(describeStability(stability).word).toBe(word));
});
