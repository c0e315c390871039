import { expect, it } from 'vitest';
import { marked } from './marked';

it('counts code points, so that an emoji is one place', () => {
  expect(marked('👍 slow; dear', 2, 6)).toEqual({ before: '👍 ', words: 'slow', after: '; dear' });
});
