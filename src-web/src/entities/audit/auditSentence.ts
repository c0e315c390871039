import type { NameIn } from '@/lib/messages';
import { say } from './messages';
import type { en } from './messages.en';

/** What was done, as the audit log keeps it. */
export interface AuditedAct {
  action: string;
  subject?: { title?: string | null } | null;
  parameters: readonly { name: string; value: string }[];
  fallback?: string | null;
}

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

/** What the log keeps as a code. */
function inWords({ role = '', direction = '', filters = '', about, kind = '', definition, owner = '', ownerKind }: Parameters) {
  return {
    // Entries of before kept the words themselves.
    about:
      about ??
      say(`part.suggestion.${kind}` as 'part.suggestion.ADD', { definition: definition ?? say('part.undecided'), defaultValue: kind.toLowerCase() }),
    owner: ownerKind ? say(`part.owner.${ownerKind}` as 'part.owner.PROFILE', { name: owner, defaultValue: owner }) : owner,
    role: say(`part.role.${role}` as 'part.role.OWNER', { defaultValue: role.toLowerCase() }),
    direction: say(`part.direction.${direction}` as 'part.direction.MORE', { defaultValue: direction.toLowerCase() }),
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
