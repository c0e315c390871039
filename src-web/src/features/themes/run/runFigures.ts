import { graphql } from '@/gql';
import type { FiguresOfRunQuery } from '@/gql/graphql';

/** What is known of a run beyond its themes: asked once, however many parts of the page show some of it. */
export const runFiguresDocument = graphql(`
  query FiguresOfRun($id: ID!) {
    themeRun(id: $id) {
      id tests differenceCount
      dimensions { key label levels { level label asked } }
      topics {
        id
        saturation { people coverage { value low high } path guestPeople askNext { reason label people asked } }
        agreement { code coders turns alpha carriesClaims }
      }
    }
  }
`);

export type RunFigures = NonNullable<FiguresOfRunQuery['themeRun']>;
