import { describe, expect, it } from 'vitest';
import { byTopic } from './byTopic';

describe('byTopic', () => {
  it('keeps a topic that has no themes', () => {
    const theme = { name: 'Late invoices', topic: { id: 'pains' } };
    expect(byTopic([{ id: 'goals' }, { id: 'pains' }], [theme])).toEqual([
      { topic: { id: 'goals' }, themes: [] },
      { topic: { id: 'pains' }, themes: [theme] },
    ]);
  });
});
