import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const call = /\bgraphql\(`\s*(query|mutation|fragment) (\w+)[^`]*`\)/g;
const generated = /export const (\w+) = (new TypedDocumentString\(`[^`]*`(?:, \{[^\n]*\})?\))/g;

/** The whole statement, with the type that it is given. */
const statement = new RegExp(`${generated.source}[^\\n]*`, 'g');

/**
 * Puts each GraphQL document into the module that sends it. The generated look-up holds all documents of the program, so that
 * every page, the respondent's too, would load those of all the others.
 */
export function inlineDocuments(generatedFile: string): Plugin {
  let documents = new Map<string, string>();
  return {
    name: 'inline-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      documents = new Map([...readFileSync(generatedFile, 'utf8').matchAll(generated)].map(([, name = '', made = '']) => [name, made]));
    },
    transform(code, id) {
      if (id === generatedFile) {
        return { code: code.replace(statement, ''), map: null };
      }
      if (!/\.tsx?$/.test(id) || !code.includes('graphql(`')) {
        return undefined;
      }
      const inlined = code.replace(call, (_, kind: string, name: string) => {
        const made = documents.get(name + (kind === 'fragment' ? 'FragmentDoc' : 'Document'));
        if (!made) {
          this.error(`${name} is not among the generated documents: run npm run codegen`);
        }
        return `/* @__PURE__ */ ${made}`;
      });
      return { code: inlined.replace("import { graphql } from '@/gql';", "import { TypedDocumentString } from '@/gql/graphql';"), map: null };
    },
  };
}
