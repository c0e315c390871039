import { graphql } from '@/gql';

/** What a job tells about itself; `jobSentence` says it. */
export const jobMessageFields = graphql(`
  fragment JobMessageFields on JobMessage { code parameters { name value } }
`);
