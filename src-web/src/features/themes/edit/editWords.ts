import type { ThemeEditsQuery } from '@/gql/graphql';
import { say } from './messages';

type Edit = Pick<NonNullable<ThemeEditsQuery['themeRun']>['edits']['nodes'][number], 'kind' | 'name' | 'theme' | 'mergedThemes' | 'quoteCount'>;

/** What an edit does, in one sentence. */
export function editWords({ kind, name, theme, mergedThemes, quoteCount }: Edit) {
  const call = (one: Edit['theme']) => (one?.name == null ? say('did.gone') : say('did.theme', { name: one.name }));
  const values = { theme: call(theme), quotes: say('did.quotes', { count: quoteCount }) };
  switch (kind) {
    case 'RENAME':
      return say('did.RENAME', { name: name ?? '' });
    case 'MERGE':
      return say('did.MERGE', { ...values, themes: mergedThemes.map(call).join(', ') });
    case 'MOVE':
      return say(theme ? 'did.MOVE' : 'did.takenOut', values);
    default:
      return say(`did.${kind}`, values);
  }
}
