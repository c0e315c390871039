import { describe, expect, it } from 'vitest';
import { clamp } from './clamp';
import { dayAfter, describeProposal } from './proposal';

describe('describeProposal', () => {
  it('names the part of the profile a new statement belongs to', () => {
    expect(describeProposal({ kind: 'ADD', text: 'Late invoices', definition: { label: 'Pain' } })).toEqual({
      verb: 'New: Pain',
      statement: 'Late invoices',
    });
  });

  it('asks when nobody has said what the words are about', () => {
    expect(describeProposal({ kind: 'ADD', text: 'Late invoices' }).verb).toBe('New, of a kind you choose');
  });

  it('keeps the words of the profile when it only gets more evidence', () => {
    const proposal = { kind: 'STRENGTHEN' as const, text: 'Invoices come late', definition: { label: 'Pain' }, attribute: { text: 'Late invoices' } };
    expect(describeProposal(proposal).statement).toBe('Late invoices');
  });

  it('shows a list with its new item at the end', () => {
    const proposal = { kind: 'EXTEND' as const, text: 'Support', definition: { label: 'Decision drivers' }, attribute: { text: '1. Price' } };
    expect(describeProposal(proposal).statement).toBe('1. Price, Support');
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
