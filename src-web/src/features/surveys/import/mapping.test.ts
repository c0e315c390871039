import { expect, it } from 'vitest';
import { choicesOf, mappingOf, withUse } from './mapping';

const choices = choicesOf([
  { column: 'id', use: 'PERSON', kind: null, samples: ['1', '2'] },
  { column: 'job', use: 'ROLE', kind: null, samples: ['CFO'] },
  { column: 'v_27', use: 'QUESTION', kind: 'LONG_TEXT', samples: ['Slow'] },
  { column: 'when', use: 'NOTHING', kind: null, samples: [] },
]);
const settings = { source: 'Study 2018', datePattern: '', roles: { CFO: 'ECONOMIC_BUYER' as const, intern: null } };

it('says what each column means', () => {
  expect(mappingOf(choices, settings)).toMatchObject({
    source: 'Study 2018',
    person: { key: 'id', email: null, buyingRole: { column: 'job', values: [{ value: 'CFO', buyingRole: 'ECONOMIC_BUYER' }] } },
    questions: [{ column: 'v_27', kind: 'LONG_TEXT', text: null, attributeKey: null }],
  });
});

it('has one column for the person, but any number of questions', () => {
  const other = withUse(choices, 'when', 'PERSON');
  expect(other.map((choice) => choice.use)).toEqual(['NOTHING', 'ROLE', 'QUESTION', 'PERSON']);
  expect(withUse(choices, 'job', 'QUESTION').map((choice) => choice.use)).toEqual(['PERSON', 'QUESTION', 'QUESTION', 'NOTHING']);
});

it('sends a date pattern only with a date column', () => {
  const patterned = { ...settings, datePattern: 'd/M/yyyy' };
  expect(mappingOf(choices, patterned).date).toBeNull();
  expect(mappingOf(withUse(choices, 'when', 'DATE'), patterned)).toMatchObject({ date: { column: 'when', pattern: 'd/M/yyyy' } });
});
