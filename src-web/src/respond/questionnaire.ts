interface Asked {
  id: string;
  text: string;
  help: string | null;
  required: boolean;
}

export interface Option {
  id: string;
  label: string;
}

export interface SingleChoice extends Asked {
  kind: 'SINGLE_CHOICE';
  options: Option[];
}

export interface MultipleChoice extends Asked {
  kind: 'MULTIPLE_CHOICE';
  options: Option[];
  /** How many may be chosen; null for all. */
  most: number | null;
}

export interface Scale extends Asked {
  kind: 'SCALE';
  min: number;
  max: number;
  minLabel: string | null;
  maxLabel: string | null;
}

export interface Text extends Asked {
  kind: 'TEXT';
  length: 'SHORT' | 'LONG';
}

export type Question = SingleChoice | MultipleChoice | Scale | Text;

/** What a person has answered, in the type of the question. */
export type Answer = { option: string } | { options: string[] } | { number: number } | { text: string };

export interface SavedAnswer {
  questionId: string;
  value: Answer;
  /** The number the page gave this save: a later save has a higher one. */
  sequence: number;
}

export interface View {
  state: 'READY' | 'STARTED' | 'COMPLETED';
  title: string;
  surveyVersion: number;
  questionnaire: { language: string; introduction: string; questions: Question[]; thankYou: string };
  answers: SavedAnswer[];
  incentivised: boolean;
}

/** A reward, as far as the person has come with it. The code is only there once the person has asked to see it. */
export interface Reward {
  state: 'NONE' | 'WAITING' | 'ISSUED' | 'CLAIMED';
  code: string | null;
  /** What was promised, in the words of the team. */
  programme: string | null;
  /** How to use the code. */
  instructions: string | null;
}

export const longestText = { SHORT: 500, LONG: 10_000 } as const;
