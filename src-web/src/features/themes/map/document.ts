import { graphql } from '@/gql';
import type { MapOfTopicQuery } from '@/gql/graphql';

export const mapDocument = graphql(`
  query MapOfTopic($topicId: ID!) {
    themeMap(topicId: $topicId) {
      statements shown neighbours neighboursKept neighboursByChance
      regions {
        theme { id name share { people asked } curation { standing } opposition { share { people } } }
        x y
        nearest { id name }
        dots { statementId words statements x y }
      }
      unplaced { statementId words statements x y }
    }
  }
`);

export type StatementMap = MapOfTopicQuery['themeMap'];
export type Region = StatementMap['regions'][number];
export type Dot = Region['dots'][number];
