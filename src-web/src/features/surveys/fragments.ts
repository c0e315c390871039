import { graphql } from '@/gql';

/** A question with everything its kind has, and the name of its kind. */
export const questionFields = graphql(`
  fragment QuestionFields on Question {
    kind: __typename
    ... on SingleChoiceQuestion { id text help required attributeKey options { id label } }
    ... on MultipleChoiceQuestion { id text help required attributeKey options { id label } most }
    ... on ScaleQuestion { id text help required attributeKey scale { min max minLabel maxLabel } }
    ... on TextQuestion { id text help required attributeKey length }
  }
`);

/** A survey as its pages need it. */
export const surveyFields = graphql(`
  fragment SurveyFields on Survey {
    id version title imported completedResponses updatedAt
    draft { language introduction thankYou questions { ...QuestionFields } }
    problems { path message }
    latestVersion { id number publishedAt }
  }
`);
