import { useQuery } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { CodesQuery } from '@/gql/graphql';
import { request } from '@/lib/client';
import { readsOf } from '@/lib/refresh';
import { treeOf, type TreeCode } from './codeTree';

const codesDocument = graphql(`
  query Codes($after: String) {
    codes(first: 200, after: $after) {
      nodes { id name description colour attribute { key label } version parent { id } use { codings interviews people } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type Code = CodesQuery['codes']['nodes'][number];

export type CodeInTree = TreeCode<Code>;

/** The whole codebook in the order of its tree: type-ahead needs all of it, and it has hundreds of codes, not thousands. */
export const useCodes = () =>
  useQuery({
    queryKey: ['codes'],
    meta: { reads: readsOf(codesDocument) },
    queryFn: async ({ signal }) => {
      const codes: Code[] = [];
      for (let after: string | null | undefined = null; after !== undefined; ) {
        const page: CodesQuery['codes'] = (
          await request(codesDocument, { after }, signal)
        ).codes;
        codes.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
      }
      return codes;
    },
    select: treeOf<Code>,
  });

/** Colours that differ from each other for most eyes and stand out on light and dark paper. */
export const swatches = ['#1f77b4', '#d95f02', '#2a9d5c', '#c2387a', '#7a5cc0', '#a5761d', '#0f8b8d', '#c0392b', '#5b6b7b', '#8a9a00'] as const;

/** The colour for the next code: the one used least so far. */
export function nextColour(codes: readonly { colour: string }[]): string {
  const uses = (colour: string) => codes.filter((code) => code.colour === colour).length;
  return swatches.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best), swatches[0] as string);
}
