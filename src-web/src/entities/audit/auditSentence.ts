import type { MemberRole, ReclusterDirection, SuggestionKind } from '@/gql/graphql';
import type { NameIn } from '@/lib/messages';
import { say } from './messages';
import { en } from './messages.en';

/** What was done, as the audit log keeps it. */
export interface AuditedAct {
  action: string;
  subject?: { title?: string | null } | null;
  parameters: readonly { name: string; value: string }[];
  fallback?: string | null;
}

/** The words for codes of the log; a value of the schema without words fails to compile. */
const codes = en.part satisfies {
  suggestion: Record<SuggestionKind, string>;
  owner: Record<'PROFILE' | 'PERSONA', string>;
  role: Record<MemberRole, string>;
  direction: Record<ReclusterDirection, string>;
};

const isCode = <Codes extends object>(known: Codes, code: string): code is keyof Codes & string => code in known;

type Parameters = Readonly<Record<string, string | undefined>>;

/** One sentence without the actor; entries of the time when the log kept sentences say it in those. */
export function auditSentence({ action, subject, parameters, fallback }: AuditedAct) {
  if (fallback) {
    return fallback;
  }
  const values: Parameters = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
  // A program that is newer than this page may do more than it has words for; then the action itself is shown.
  return say(action as NameIn<typeof en>, {
    ...values,
    ...inWords(values),
    title: values.title ?? subject?.title ?? say('part.gone'),
    count: Number(values.people ?? values.turns ?? values.count ?? 0),
    context: contextOf(values),
  });
}

/** What the log keeps as a code; what it has as something else is shown as it stands. */
function inWords({ role = '', direction = '', filters = '', about, kind = '', definition, owner = '', ownerKind = '' }: Parameters) {
  return {
    // Entries of before kept the words themselves.
    about:
      about ?? (isCode(codes.suggestion, kind) ? say(`part.suggestion.${kind}`, { definition: definition ?? say('part.undecided') }) : kind),
    owner: isCode(codes.owner, ownerKind) ? say(`part.owner.${ownerKind}`, { name: owner }) : owner,
    role: isCode(codes.role, role) ? say(`part.role.${role}`) : role,
    direction: isCode(codes.direction, direction) ? say(`part.direction.${direction}`) : direction,
    filters: filters.split(' ').reduce((first, second) => say('part.filters', { first, second })),
  };
}

/** Which form of a sentence is meant, where an action has several. */
function contextOf({ act, filters, turns }: Parameters) {
  if (filters) {
    return 'filtered';
  }
  return turns ? 'counted' : (act ?? '');
}
