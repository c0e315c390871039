import { expect, it } from 'vitest';
import { auditSentence } from './auditSentence';

it('makes a sentence of what was done and its parameters', () => {
  const act = { action: 'campaign.sent', parameters: [{ name: 'name', value: 'Spring' }, { name: 'people', value: '12' }] };
  expect(auditSentence(act)).toBe('Sent the campaign Spring to 12 people');
});

it('calls a subject by the title it has now', () => {
  expect(auditSentence({ action: 'interview.deleted', subject: { title: 'Month end' }, parameters: [] })).toBe(
    'Deleted the interview Month end',
  );
});

it('shows the sentence that an old entry kept', () => {
  expect(auditSentence({ action: 'code.created', parameters: [], fallback: 'Added the code Late' })).toBe('Added the code Late');
});

it('shows the key of an act that it has no words for', () => {
  expect(auditSentence({ action: 'thing.done', parameters: [] })).toBe('thing.done');
});

it('leaves out numbers that an old entry did not keep', () => {
  expect(auditSentence({ action: 'transcript.imported', subject: { title: 'Month end' }, parameters: [] })).toBe(
    'Imported a transcript of Month end',
  );
});

it('says in words what was done with an edit of themes', () => {
  const act = { action: 'theme.edited', parameters: [{ name: 'act', value: 'UNDONE' }, { name: 'topic', value: 'Support' }] };
  expect(auditSentence(act)).toBe('Undid an edit of the themes of “Support”');
});

it('says what a suggestion was about, also where an old entry kept the words', () => {
  const action = 'suggestion.accepted';
  expect(auditSentence({ action, parameters: [{ name: 'kind', value: 'STRENGTHEN' }, { name: 'definition', value: 'Pains' }] })).toBe(
    'Accepted a suggestion to strengthen Pains',
  );
  expect(auditSentence({ action, parameters: [{ name: 'about', value: 'to extend Goals' }] })).toBe('Accepted a suggestion to extend Goals');
});
