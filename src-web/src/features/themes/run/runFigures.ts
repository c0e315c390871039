import { graphql } from '@/gql';
import type { FiguresOfRunQuery } from '@/gql/graphql';

/** What is known of a run beyond its themes: asked once, however many parts of the page show some of it. */
export const runFiguresDocument = graphql(`
  query FiguresOfRun($id: ID!) {
    themeRun(id: $id) {
      id finding
      dimensions { key label levels { level label asked } }
      topics {
        id
        saturation { people coverage low high path words askNext }
        agreement { code carriesClaims words }
      }
    }
  }
`);

export type RunFigures = NonNullable<FiguresOfRunQuery['themeRun']>;
