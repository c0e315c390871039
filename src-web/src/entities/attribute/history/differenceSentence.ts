import { say as sayAttribute } from '@/entities/attribute/messages';
import { say as sayValue } from '@/entities/attribute/value/messages';
import { graphql } from '@/gql';
import type { AttributeDifferenceCode, DifferenceFieldsFragment, Frequency, Polarity, Severity } from '@/gql/graphql';
import { byName } from '@/lib/parameters';
import { say } from './messages';

export const differenceFields = graphql(`
  fragment DifferenceFields on AttributeDifference { code parameters { name value } }
`);

/** How what stands before and after is called, where it is a code. */
const words: Partial<Record<AttributeDifferenceCode, (code: string) => string>> = {
  SEVERITY: (code) => sayValue(`severity.${code as Severity}`),
  FREQUENCY: (code) => sayValue(`frequency.${code as Frequency}`),
  POLARITY: (code) => sayAttribute(`polarity.${code as Polarity}`),
};

/** One difference between an attribute and what it was or would be. */
export function differenceSentence({ code, parameters }: DifferenceFieldsFragment) {
  const { before, after, people = 0, supporting = 0, contradicting = 0, ...others } = byName(parameters);
  const called = (value: string | undefined) => (value === undefined ? say('difference.unknown') : (words[code]?.(value) ?? value));
  return say(`difference.${code}`, {
    ...others,
    // A program that is newer than this page may tell of more than it has words for.
    defaultValue: code,
    before: called(before),
    after: called(after),
    count: Number(people),
    supporting: Number(supporting),
    contradicting: Number(contradicting),
  });
}
