import { ChoiceAnswer } from './ChoiceAnswer';
import type { Answer, Question } from './questionnaire';
import { ScaleAnswer } from './ScaleAnswer';
import { TextAnswer } from './TextAnswer';
import { useWords } from './useWords';

interface QuestionFieldProps {
  question: Question;
  /** 1 for the first. */
  number: number;
  answer: Answer | undefined;
  /** Why the answer is not taken, or that one is missing. */
  problem: string | undefined;
  onAnswer: (answer: Answer | null) => void;
}

export const elementOf = (questionId: string) => `question-${questionId}`;

/** One question with its way of answering. */
export function QuestionField({ question, number, answer, problem, onAnswer }: QuestionFieldProps) {
  const words = useWords();
  const id = elementOf(question.id);
  const describedBy = [question.help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  const common = { answer, describedBy, invalid: Boolean(problem), onAnswer };
  return (
    <fieldset className="question" id={id} tabIndex={-1} aria-describedby={describedBy}>
      <legend dir="auto">
        <span aria-hidden>{words.place(number)}</span>
        {question.text}
        {question.required && (
          <>
            <span className="star" aria-hidden>
              {words.requiredSign}
            </span>
            <span className="heard">{words.required}</span>
          </>
        )}
      </legend>
      {question.help && (
        <p className="quiet" id={`${id}-help`} dir="auto">
          {question.help}
        </p>
      )}
      {problem && (
        <p className="wrong" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {(question.kind === 'SINGLE_CHOICE' || question.kind === 'MULTIPLE_CHOICE') && (
        <ChoiceAnswer question={question} {...common} />
      )}
      {question.kind === 'SCALE' && <ScaleAnswer question={question} {...common} />}
      {question.kind === 'TEXT' && <TextAnswer question={question} {...common} />}
      {answer && question.kind !== 'TEXT' && question.kind !== 'MULTIPLE_CHOICE' && (
        <button type="button" className="plain small" onClick={() => onAnswer(null)}>
          {words.takeBack}
          <span className="heard">{words.takeBackOf(question.text)}</span>
        </button>
      )}
    </fieldset>
  );
}
