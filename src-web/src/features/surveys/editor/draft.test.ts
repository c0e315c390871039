import { describe, expect, it } from 'vitest';
import { draftOf, inputOf, isSame, moved, newQuestion } from './draft';

const known = {
  title: 'Month-end',
  draft: {
    language: 'en',
    introduction: '',
    thankYou: '',
    questions: [
      { kind: 'SingleChoiceQuestion' as const, id: 'size', text: 'How big?', help: null, required: true, attributeKey: 'employees', options: [{ id: 'small', label: 'Small' }] },
      { kind: 'ScaleQuestion' as const, id: 'nps', text: 'Recommend?', help: null, required: false, attributeKey: null, scale: { min: 0, max: 10, minLabel: null, maxLabel: 'yes' } },
      { kind: 'TextQuestion' as const, id: 'why', text: 'Why?', help: 'In your words', required: false, attributeKey: null, length: 'LONG' as const },
    ],
  },
};

describe('a draft', () => {
  it('sends back what was read, with the ids that answers are compared by', () => {
    expect(inputOf(draftOf(known)).questions).toEqual([
      { kind: 'SINGLE_CHOICE', id: 'size', text: 'How big?', help: null, required: true, attributeKey: 'employees', choice: { options: [{ id: 'small', label: 'Small' }] } },
      { kind: 'SCALE', id: 'nps', text: 'Recommend?', help: null, required: false, attributeKey: null, scale: { min: 0, max: 10, minLabel: null, maxLabel: 'yes' } },
      { kind: 'LONG_TEXT', id: 'why', text: 'Why?', help: 'In your words', required: false, attributeKey: null },
    ]);
  });

  it('is the same until something is written', () => {
    const draft = draftOf(known);
    expect(isSame(draft, draftOf(known))).toBe(true);
    expect(isSame({ ...draft, questions: [...draft.questions, newQuestion('SHORT_TEXT')] }, draft)).toBe(false);
  });

  it('keeps the options of a question whose kind is tried out', () => {
    const choice = draftOf(known).questions[0];
    expect(choice && inputOf({ ...draftOf(known), questions: [{ ...choice, kind: 'SHORT_TEXT' }] }).questions?.[0]).not.toHaveProperty('choice');
    expect(choice?.options).toHaveLength(1);
  });
});

describe('moving', () => {
  const entries = ['a', 'b', 'c'].map((key) => ({ key }));
  const order = (key: string, by: number) => moved(entries, key, by).map((entry) => entry.key).join('');

  it('changes the place of one entry', () => {
    expect(order('c', -1)).toBe('acb');
    expect(order('a', 1)).toBe('bac');
  });

  it('stays within the list', () => {
    expect(order('a', -1)).toBe('abc');
    expect(order('c', 5)).toBe('abc');
    expect(order('x', 1)).toBe('abc');
  });
});
