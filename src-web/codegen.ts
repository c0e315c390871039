import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, getNamedType, isObjectType, TypeInfo, visit, visitWithTypeInfo, type DocumentNode } from 'graphql';

const schema = buildSchema(readFileSync('../schema.graphql', 'utf8'));

/** Types that never change by themselves: they say nothing about what a query has to be read again for. */
const isDetail = (name: string) => /^(Query|Mutation|PageInfo|UserError)$|(Payload|Edge|Value)$/.test(name);

/** The types that an operation reads, so that a write refreshes the queries that show what it touched. */
function typesReadBy(document: DocumentNode) {
  const info = new TypeInfo(schema);
  const names = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: () => {
        const type = getNamedType(info.getType());
        if (isObjectType(type) && !isDetail(type.name)) {
          names.add(type.name.replace(/Connection$/, ''));
        }
      },
    }),
  );
  return [...names].toSorted();
}

const isQuery = (document: DocumentNode) => document.definitions.some((one) => one.kind === 'OperationDefinition' && one.operation === 'query');

export default {
  schema: '../schema.graphql',
  documents: 'src/**/*.{ts,tsx}',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        onExecutableDocumentNode: (document: DocumentNode) => (isQuery(document) ? { reads: typesReadBy(document) } : undefined),
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: false,
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', BigDecimal: 'number', BigInteger: 'number', Date: 'string', DateTime: 'string' },
      },
    },
  },
  ignoreNoDocuments: true,
} satisfies CodegenConfig;
