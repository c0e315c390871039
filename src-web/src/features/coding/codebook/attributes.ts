import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';

const definitionsDocument = graphql(`
  query AttributesToFeed { attributeDefinitions { key label group } }
`);

/** The attributes that passages can speak for. */
export const useAttributes = () => useRead(definitionsDocument, {}).data?.attributeDefinitions ?? [];
