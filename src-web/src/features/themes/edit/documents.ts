import { graphql } from '@/gql';

export const renameDocument = graphql(`
  mutation RenameTheme($input: RenameThemeInput!) {
    renameTheme(input: $input) { edit { id version } userErrors { code message field } }
  }
`);

export const mergeDocument = graphql(`
  mutation MergeThemes($input: MergeThemesInput!) {
    mergeThemes(input: $input) { edit { id version } userErrors { code message field } }
  }
`);

export const pinDocument = graphql(`
  mutation PinTheme($input: PinThemeInput!) {
    pinTheme(input: $input) { edit { id version } userErrors { code message field } }
  }
`);

export const ignoreDocument = graphql(`
  mutation IgnoreTheme($input: IgnoreThemeInput!) {
    ignoreTheme(input: $input) { edit { id version } userErrors { code message field } }
  }
`);

export const splitDocument = graphql(`
  mutation SplitTheme($input: SplitThemeInput!) {
    splitTheme(input: $input) { edit { id version } userErrors { code message field } }
  }
`);

export const moveDocument = graphql(`
  mutation MoveStatement($input: MoveStatementInput!) {
    moveStatement(input: $input) { edit { id version } userErrors { code message field } }
  }
`);

export const confirmDocument = graphql(`
  mutation ConfirmStatements($input: ConfirmStatementsInput!) {
    confirmStatements(input: $input) { edit { id version } userErrors { code message field } }
  }
`);
