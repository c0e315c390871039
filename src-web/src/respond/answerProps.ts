import type { Answer, Question } from './questionnaire';

/** What a way of answering gets: the ids of the words that describe it, for a screen reader. */
export interface AnswerProps<Kind extends Question> {
  question: Kind;
  answer: Answer | undefined;
  describedBy: string | undefined;
  invalid: boolean;
  onAnswer: (answer: Answer | null) => void;
}
