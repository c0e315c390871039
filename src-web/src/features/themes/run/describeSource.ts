import type { ThemeSourceKind } from '@/gql/graphql';
import { say } from './messages';

interface Source {
  kind: ThemeSourceKind;
  statements: number;
  asked: number;
}

/** "12 answers, 9 people asked · feeds Decision drivers" */
export function describeSource({ kind, statements, asked }: Source, attribute?: string) {
  const source = say(kind === 'INTERVIEW' ? 'source.speaking' : 'source.asked', {
    statements: say(`source.${kind}`, { count: statements }),
    people: say('source.people', { count: asked }),
  });
  return attribute ? say('source.feeds', { source, attribute }) : source;
}
