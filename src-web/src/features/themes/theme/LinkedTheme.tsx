import { useSearchParams } from 'react-router';
import { ThemeWords } from '@/features/themes/quotes/ThemeWords';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';

const linkedThemeDocument = graphql(`
  query LinkedTheme($id: ID!) {
    theme(id: $id) { id name share { people } opposition { share { people } } }
  }
`);

/** The words of the theme that the address names, such as a link from the inbox. */
export function LinkedTheme() {
  const [parameters, setParameters] = useSearchParams();
  const id = parameters.get('theme') ?? '';
  const query = useRead(linkedThemeDocument, { id }, { enabled: id !== '' });
  const theme = id ? query.data?.theme : undefined;
  return (
    <ThemeWords
      id={theme?.id}
      name={theme?.name ?? ''}
      people={theme?.share.people ?? 0}
      opposed={theme?.opposition.share.people ?? 0}
      onClose={() =>
        setParameters(
          (now) => {
            const next = new URLSearchParams(now);
            next.delete('theme');
            return next;
          },
          { replace: true },
        )
      }
    />
  );
}
