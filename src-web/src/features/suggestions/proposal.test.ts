import { describe, expect, it } from 'vitest';
import { clamp } from './clamp';
import { sayDecided } from './decide/sayDecided';
import { dayAfter, describeDifference, describeDoubts, describeFinding, describeProposal, sides } from './proposal';

describe('describeProposal', () => {
  it('names the part of the profile a new statement belongs to', () => {
    expect(describeProposal({ kind: 'ADD', mapping: 'BOUND', definition: { label: 'Pain' } })).toBe('New: Pain');
  });

  it('asks when nobody has said what the words are about', () => {
    expect(describeProposal({ kind: 'ADD' })).toBe('New, of a kind you choose');
  });

  it('does not claim to know what only looks alike', () => {
    expect(describeProposal({ kind: 'ADD', mapping: 'ALIKE', definition: { label: 'Pain' } })).toBe('We think this is about Pain');
  });

  it('says that people contradict', () => {
    expect(describeProposal({ kind: 'CONTRADICT', definition: { label: 'Objection' } })).toBe('People contradict this Objection');
  });
});

describe('sides', () => {
  it('turns round for a contradiction', () => {
    expect(sides('CONTRADICT')).toEqual({ carrying: 'Contradict it', other: 'Say the same' });
    expect(sides('ADD').other).toBe('Say otherwise');
  });
});

describe('describeDifference', () => {
  it('names the group, the test and how many tests there were', () => {
    expect(describeDifference({ dimensionLabel: 'Buying role', levelLabel: 'End user', lift: 3.14, q: 0.0213, tests: 412 })).toBe(
      'Buying role: End user says it 3.1 times as often; q 0.021, of 412 tests in this search.',
    );
  });
});

const group = (levelLabel: string, people: number, asked: number) => ({ group: { levelLabel }, share: { people, asked } });
const common = (tests: number) => describeFinding({ outcome: 'COMMON_TO_ALL', tests, groups: [] });

describe('describeFinding', () => {
  it('names the groups that say it more often', () => {
    expect(describeFinding({ outcome: 'DIFFERENCES', tests: 412, groups: [group('Economic buyer', 25, 30), group('Healthcare', 8, 9)] })).toBe(
      'Said more often by Economic buyer (25 of 30), Healthcare (8 of 9).',
    );
  });

  it('says that it is common to all, or that there are too few to compare', () => {
    expect(common(1204)).toBe('Common to all: no difference between groups is shown, in 1,204 tests of the search.');
    expect(common(1)).toBe('Common to all: no difference between groups is shown, in 1 test of the search.');
    expect(describeFinding({ outcome: 'TOO_FEW_PEOPLE', tests: 0, groups: [] })).toBe('Too few people to compare groups.');
  });
});

describe('describeDoubts', () => {
  it('lists every reason', () => {
    expect(describeDoubts(['FEW_PEOPLE', 'ONE_ACCOUNT'])).toBe('fewer than five people, all of one account');
  });
});

describe('sayDecided', () => {
  it('names one and counts several', () => {
    expect(sayDecided('ACCEPT', ['Late invoices'])).toBe('Accepted “Late invoices”');
    expect(sayDecided('UNDO', ['a', 'b'])).toBe('Took back 2 suggestions');
  });

  it('does not claim what was refused', () => {
    expect(sayDecided('REJECT', [])).toBe('Nothing was changed');
  });
});

describe('dayAfter', () => {
  it('goes over the end of a month', () => expect(dayAfter(new Date('2026-01-25T12:00:00Z'), 14)).toBe('2026-02-08'));
});

describe('clamp', () => {
  it('stays in the list', () => {
    expect([clamp(-1, 3), clamp(5, 3), clamp(0, 0)]).toEqual([0, 2, 0]);
  });
});
