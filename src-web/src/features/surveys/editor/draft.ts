import type { QuestionFieldsFragment, QuestionInput, QuestionKind, SurveyFieldsFragment, CreateSurveyInput } from '@/gql/graphql';
import { say } from './messages';

/** An option while it is being written; the key is only for this page, the id comes from the backend. */
export interface OptionDraft {
  key: string;
  id: string | null;
  label: string;
}

/** A question while it is being written. Fields of other kinds are kept, so that trying another kind loses nothing. */
export interface QuestionDraft {
  key: string;
  id: string | null;
  kind: QuestionKind;
  text: string;
  help: string;
  required: boolean;
  options: OptionDraft[];
  most: number | null;
  min: number;
  max: number;
  minLabel: string;
  maxLabel: string;
  attributeKey: string | null;
}

export interface SurveyDraft {
  title: string;
  language: string;
  introduction: string;
  thankYou: string;
  questions: QuestionDraft[];
}

export const kinds: readonly QuestionKind[] = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'SCALE', 'SHORT_TEXT', 'LONG_TEXT'];

export const kindLabel = (kind: QuestionKind) => say(`kind.${kind}`);

export const kindOptions = () => kinds.map((kind) => ({ value: kind, label: kindLabel(kind) }));

export const hasOptions = (kind: QuestionKind) => kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_CHOICE';

export const newOption = (): OptionDraft => ({ key: crypto.randomUUID(), id: null, label: '' });

export const newQuestion = (kind: QuestionKind): QuestionDraft => ({
  key: crypto.randomUUID(),
  id: null,
  kind,
  text: '',
  help: '',
  required: false,
  options: [newOption(), newOption()],
  most: null,
  min: 0,
  max: 10,
  minLabel: '',
  maxLabel: '',
  attributeKey: null,
});

/** What the backend knows of a question, whichever kind it is. */
export type KnownQuestion = QuestionFieldsFragment;

export function kindOf(question: KnownQuestion): QuestionKind {
  switch (question.kind) {
    case 'SingleChoiceQuestion':
      return 'SINGLE_CHOICE';
    case 'MultipleChoiceQuestion':
      return 'MULTIPLE_CHOICE';
    case 'ScaleQuestion':
      return 'SCALE';
    case 'TextQuestion':
      return question.length === 'SHORT' ? 'SHORT_TEXT' : 'LONG_TEXT';
  }
}

const draftOfQuestion = (question: KnownQuestion): QuestionDraft => ({
  ...newQuestion(kindOf(question)),
  id: question.id,
  text: question.text,
  help: question.help ?? '',
  required: question.required,
  attributeKey: question.attributeKey,
  ...('options' in question && { options: question.options.map((option) => ({ key: crypto.randomUUID(), ...option })) }),
  ...('most' in question && { most: question.most }),
  ...(question.kind === 'ScaleQuestion' && {
    min: question.scale.min,
    max: question.scale.max,
    minLabel: question.scale.minLabel ?? '',
    maxLabel: question.scale.maxLabel ?? '',
  }),
});

type KnownSurvey = Pick<SurveyFieldsFragment, 'title' | 'draft'>;

export const draftOf = ({ title, draft }: KnownSurvey): SurveyDraft => ({
  title,
  language: draft.language,
  introduction: draft.introduction,
  thankYou: draft.thankYou,
  questions: draft.questions.map(draftOfQuestion),
});

/** Only the fields that the kind of the question has. */
function inputOfQuestion(question: QuestionDraft): QuestionInput {
  const { kind, id, text, help, required, attributeKey, options, most, min, max, minLabel, maxLabel } = question;
  return {
    kind,
    id,
    text,
    help: help || null,
    required,
    attributeKey,
    ...(hasOptions(kind) && {
      choice: {
        options: options.map((option) => ({ id: option.id, label: option.label })),
        ...(kind === 'MULTIPLE_CHOICE' && { most }),
      },
    }),
    ...(kind === 'SCALE' && { scale: { min, max, minLabel: minLabel || null, maxLabel: maxLabel || null } }),
  };
}

export const inputOf = ({ questions, ...survey }: SurveyDraft): CreateSurveyInput => ({
  ...survey,
  questions: questions.map(inputOfQuestion),
});

export const isSame = (one: SurveyDraft, other: SurveyDraft) => JSON.stringify(inputOf(one)) === JSON.stringify(inputOf(other));

/** Moves the entry with a key by so many places; at either end it stays. */
export function moved<Entry extends { key: string }>(entries: readonly Entry[], key: string, by: number): Entry[] {
  const from = entries.findIndex((entry) => entry.key === key);
  const to = Math.min(Math.max(from + by, 0), entries.length - 1);
  const entry = entries[from];
  if (!entry || from === to) {
    return [...entries];
  }
  const rest = entries.filter((one) => one.key !== key);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** The id of the element that shows a question, for links to it. */
export const questionElement = (key: string) => `question-${key}`;
