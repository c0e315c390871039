import { formatQuantity } from '@/lib/format';

/** What was done, as the audit log keeps it. */
export interface AuditedAct {
  action: string;
  subject?: { title?: string | null } | null;
  parameters: readonly { name: string; value: string }[];
  fallback?: string | null;
}

type Words = (value: (name: string) => string, title: string) => string;

const ROLE_WORDS: Record<string, string> = { OWNER: 'an owner', RESEARCHER: 'a researcher', VIEWER: 'a viewer' };
const role = (value: string) => ROLE_WORDS[value] ?? value.toLowerCase();
const THEME_EDIT_WORDS: Record<string, string> = { MADE: 'Edited', UNDONE: 'Undid an edit of', REDONE: 'Redid an edit of' };
const people = (value: string) => formatQuantity(Number(value), 'person', 'people');

const SENTENCES: Record<string, Words> = {
  'api-token.created': (value) => `Made the API token ${value('name')}`,
  'api-token.revoked': (value) => `Revoked the API token ${value('name')}`,
  'attribute-definition.created': (value) => `Defined the attribute ${value('name')}`,
  'campaign.closed': (value) => `Closed the campaign ${value('name')}`,
  'campaign.sent': (value) => `Sent the campaign ${value('name')} to ${people(value('people'))}`,
  'code.created': (value) => `Added the code ${value('name')}`,
  'code.removed': (value) => `Removed the code ${value('name')}`,
  'code.updated': (value) => `Changed the code ${value('name')}`,
  'contact.erased': () => 'Erased a contact',
  'contacts.imported': () => 'Imported contacts',
  'incentive.codes-imported': (value) => `Imported codes for “${value('name')}”`,
  'incentive.promised': (value) => `Promised “${value('name')}” for responses to ${value('campaign')}`,
  'interview.created': (_, title) => `Entered the interview ${title}`,
  'interview.deleted': (_, title) => `Deleted the interview ${title}`,
  'interview.emptied': () => 'Emptied the trash of an interview',
  'interview.restored': (_, title) => `Restored the interview ${title}`,
  'interview.updated': (_, title) => `Changed the interview ${title}`,
  'invitation.revoked': () => 'Took an invitation back',
  'list.exported': (value) => `Exported the list ${value('list')} as ${value('format')}${value('filters') ? `, filtered by ${value('filters').split(' ').join(' and ')}` : ''}`,
  'member.invited': (value) => `Invited ${value('name')} as ${role(value('role'))}`,
  'member.joined': (value) => `${value('name')} joined as ${role(value('role'))}`,
  'member.removed': (value) => `Removed ${value('name')}`,
  'member.role-changed': (value) => `Made ${value('name')} ${role(value('role'))}`,
  'persona.published': (value) => `Published revision ${value('revision')} of the persona ${value('name')}`,
  'persona.revised': (value) => `Made revision ${value('revision')} of the persona ${value('name')}`,
  'persona.unpublished': (value) => `Withdrew the persona ${value('name')} from front ends`,
  'profile.published': (value) => `Published revision ${value('revision')} of the profile ${value('name')}`,
  'profile.revised': (value) => `Made revision ${value('revision')} of the profile ${value('name')}`,
  'responses.imported': (value) => `Imported responses of ${people(value('people'))}`,
  'suggestion.accepted': (value) => `Accepted a suggestion ${value('about')}`,
  'suggestion.rejected': (value) => `Rejected a suggestion ${value('about')}: ${value('reason')}`,
  'suggestion.undone': (value) => `Took back what was decided about a suggestion ${value('about')}`,
  'suggestions.made': (value) => `Found ${formatQuantity(Number(value('count')), 'suggestion')} for ${value('owner')} in ${value('source')}`,
  'survey.published': (value) => `Published version ${value('version')} of the survey ${value('title')}`,
  'theme-run.cut': (value) => `Asked for ${value('direction').toLowerCase()} themes about ${value('topic')}`,
  'theme-run.started': (value) => `Started the search for themes ${value('title')}`,
  // Entries of before kept the words themselves.
  'theme.edited': (value) => `${THEME_EDIT_WORDS[value('act')] ?? value('deed')} the themes of “${value('topic')}”`,
  'webhook.created': (value) => `Added the webhook to ${value('address')}`,
  'webhook.deleted': (value) => `Deleted the webhook to ${value('address')}`,
  'webhook.paused': (value) => `Paused the webhook to ${value('address')}`,
  'webhook.resumed': (value) => `Resumed the webhook to ${value('address')}`,
  'webhook.updated': (value) => `Changed the webhook to ${value('address')}`,
  // Entries of before kept no numbers.
  'transcript.imported': (value, title) =>
    value('version')
      ? `Imported version ${value('version')} of the transcript of ${title}, ${formatQuantity(Number(value('turns')), 'turn')}`
      : `Imported a transcript of ${title}`,
};

/** One sentence without the actor; entries of the time when the log kept sentences say it in those. */
export function auditSentence({ action, subject, parameters, fallback }: AuditedAct) {
  if (fallback) {
    return fallback;
  }
  const values = new Map(parameters.map(({ name, value }) => [name, value]));
  const words = SENTENCES[action];
  // A program that is newer than this page may do more than it has words for.
  return words ? words((name) => values.get(name) ?? '', subject?.title ?? 'that is gone') : action;
}
