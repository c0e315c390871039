import type { Suggestion } from './inbox';

/** A suggestion to add a pain to a profile, for tests. */
export const givenSuggestion = (id: string, text: string): Suggestion => ({
  id,
  version: 0,
  state: 'OPEN',
  text,
  change: {
    kind: 'ADD',
    mapping: 'BOUND',
    definition: { key: 'pains', label: 'Pain' },
    candidates: [],
    attribute: null,
  },
  support: {
    strength: 'PROPOSED',
    doubts: [],
    accounts: 4,
    finding: null,
    earlierRejection: null,
    people: { people: 6, asked: 20, low: 0.1, high: 0.5 },
    against: { people: 0, asked: 20, low: 0, high: 0.2 },
    source: { question: 'What is hard?', side: 'FOR', theme: null },
    difference: null,
    quotes: [],
  },
  decision: null,
  preview: { before: null, after: text, changes: [] },
  profile: { id: 'p', name: 'Clinics' },
  persona: null,
});
