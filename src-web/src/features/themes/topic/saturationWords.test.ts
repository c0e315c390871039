import { describe, expect, it, test } from 'vitest';
import { agreementWords, askNextWords, heardWords } from './saturationWords';

test('the coverage comes first, then what the rule says', () => {
  const saturation = { people: 45, coverage: { value: 0.91, low: 0.85, high: 0.97 }, path: [], guestPeople: null, askNext: [] };

  expect(heardWords(saturation)).toBe(
    'An estimated 91% of what there is to hear was heard (interval 85% to 97%), from 45 people. The rule of Guest, Namey and Chen (2020) does not call it saturated yet.',
  );
});

describe('askNextWords', () => {
  it('says of which role too few were asked', () => {
    expect(askNextWords({ reason: 'FEW_OF_ROLE', label: 'Signatory', people: 3, asked: 45 })).toBe(
      'Only 3 of 45 people asked have “Signatory” as their role; ask more of them before you say what they want.',
    );
  });

  it('says what is not known of most', () => {
    expect(askNextWords({ reason: 'UNKNOWN_DIMENSION', label: 'Industry', people: 30, asked: 40 })).toBe(
      'Industry is not known of 30 of 40 people asked; find it out before you compare by it.',
    );
  });
});

test('coders who agree too little carry no claim', () => {
  expect(agreementWords({ code: 'Price', coders: 2, turns: 9, alpha: 0.4, carriesClaims: false })).toContain('agree too little (alpha 0.4');
});
