import type { ThemeSourceKind } from '@/gql/graphql';
import { formatKey } from '@/lib/format';
import { say } from './messages';

interface Source {
  kind: ThemeSourceKind;
  statements: number;
  asked: number;
  attributeKey?: string | null;
}

/** "12 answers, 9 people asked · feeds decision drivers" */
export function describeSource({ kind, statements, asked, attributeKey }: Source) {
  const source = say(kind === 'INTERVIEW' ? 'source.speaking' : 'source.asked', {
    statements: say(`source.${kind}`, { count: statements }),
    people: say('source.people', { count: asked }),
  });
  return attributeKey ? say('source.feeds', { source, attribute: formatKey(attributeKey) }) : source;
}
