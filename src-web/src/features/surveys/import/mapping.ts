import type { BuyingRole, ColumnUse, QuestionKind, ResponseMappingInput } from '@/gql/graphql';

/** What one column of the file is used for, as the person has chosen. */
export interface ColumnChoice {
  column: string;
  use: ColumnUse;
  kind: QuestionKind;
  /** The question as it was asked; the column's name when empty. */
  text: string;
  attributeKey: string | null;
  /** The different values that were seen, for saying what roles mean. */
  samples: readonly string[];
}

interface Guess {
  column: string;
  use: ColumnUse;
  kind: QuestionKind | null;
  samples: readonly string[];
}

export const uses: readonly ColumnUse[] = ['QUESTION', 'PERSON', 'EMAIL', 'NAME', 'ACCOUNT', 'ROLE', 'DATE', 'NOTHING'];

export const choicesOf = (guesses: readonly Guess[]): ColumnChoice[] =>
  guesses.map(({ column, use, kind, samples }) => ({
    column,
    use,
    kind: kind ?? 'LONG_TEXT',
    text: '',
    attributeKey: null,
    samples,
  }));

/** Every use but that of a question is for one column: the column that had it before gives it up. */
export function withUse(choices: readonly ColumnChoice[], column: string, use: ColumnUse): ColumnChoice[] {
  const single = use !== 'QUESTION' && use !== 'NOTHING';
  return choices.map((choice) =>
    choice.column === column ? { ...choice, use } : single && choice.use === use ? { ...choice, use: 'NOTHING' } : choice,
  );
}

export const withChange = (choices: readonly ColumnChoice[], column: string, part: Partial<ColumnChoice>): ColumnChoice[] =>
  choices.map((choice) => (choice.column === column ? { ...choice, ...part } : choice));

interface Settings {
  source: string;
  datePattern: string;
  /** What values of the role column mean; values without an entry stay unknown. */
  roles: Readonly<Record<string, BuyingRole | null>>;
}

export function mappingOf(choices: readonly ColumnChoice[], { source, datePattern, roles }: Settings): ResponseMappingInput {
  const columnOf = (use: ColumnUse) => choices.find((choice) => choice.use === use)?.column ?? null;
  const roleColumn = columnOf('ROLE');
  const dateColumn = columnOf('DATE');
  const values = Object.entries(roles).flatMap(([value, buyingRole]) => (buyingRole ? [{ value, buyingRole }] : []));
  return {
    source,
    person: {
      key: columnOf('PERSON'),
      email: columnOf('EMAIL'),
      name: columnOf('NAME'),
      account: columnOf('ACCOUNT'),
      buyingRole: roleColumn ? { column: roleColumn, values } : null,
    },
    date: dateColumn ? { column: dateColumn, pattern: datePattern || null } : null,
    questions: choices
      .filter((choice) => choice.use === 'QUESTION')
      .map(({ column, kind, text, attributeKey }) => ({ column, kind, text: text || null, attributeKey })),
  };
}
