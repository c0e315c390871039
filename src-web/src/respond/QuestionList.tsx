import { useEffect, useMemo, useRef, useState } from 'react';
import { AnswerKeeper, type Keeping } from './AnswerKeeper';
import { MissingAnswers } from './MissingAnswers';
import { StepFailed, type Desk } from './protocol';
import { QuestionField } from './QuestionField';
import type { Answer, View } from './questionnaire';
import { useWords } from './useWords';

interface QuestionListProps {
  view: View;
  desk: Desk;
  onCompleted: (view: View) => void;
  onEnd: (failure: StepFailed) => void;
}

/** All questions on one page. Each answer is kept as soon as it is given; sending ends the survey. */
export function QuestionList({ view, desk, onCompleted, onEnd }: QuestionListProps) {
  const words = useWords();
  const { questions, language } = view.questionnaire;
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer | undefined>>>(() =>
    Object.fromEntries(view.answers.map((saved) => [saved.questionId, saved.value])),
  );
  const [problems, setProblems] = useState<Readonly<Record<string, string | undefined>>>({});
  const [keeping, setKeeping] = useState<Keeping>();
  const [sending, setSending] = useState(false);
  const [unsent, setUnsent] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const keeper = useMemo(
    () =>
      new AnswerKeeper(desk, view.surveyVersion, view.answers, {
        onKeeping: setKeeping,
        onRefusal: (questionId, message) => setProblems((known) => ({ ...known, [questionId]: message })),
        onEnd,
      }),
    // What was answered when the page was opened; later views come from this page itself.
    // oxlint-disable-next-line react/exhaustive-deps
    [desk],
  );
  useLastWords(keeper);

  useEffect(() => {
    document.title = view.title;
    heading.current?.focus();
  }, [view.title]);

  const answer = (questionId: string, given: Answer | null) => {
    setAnswers((known) => ({ ...known, [questionId]: given ?? undefined }));
    setProblems((known) => ({ ...known, [questionId]: undefined }));
    keeper.keep(questionId, given);
  };

  const send = async () => {
    setSending(true);
    setUnsent(false);
    try {
      await keeper.settled();
      onCompleted(await desk.complete());
    } catch (failure) {
      if (!(failure instanceof StepFailed)) {
        throw failure;
      }
      if (failure.reason === 'refused') {
        setProblems(Object.fromEntries(failure.errors.map((error) => [error.field[1] ?? '', error.code === 'REQUIRED' ? words.missing : error.message])));
      } else if (failure.reason === 'unreachable') {
        setUnsent(true);
      } else {
        onEnd(failure);
      }
    } finally {
      setSending(false);
    }
  };

  const answered = questions.filter((question) => answers[question.id]).length;
  const wrong = questions.filter((question) => problems[question.id]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} dir="auto" lang={language}>
        {view.title}
      </h1>
      {questions.some((question) => question.required) && <p className="quiet">{words.requiredHint}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <div lang={language}>
          {questions.map((question, index) => (
            <QuestionField
              key={question.id}
              question={question}
              number={index + 1}
              answer={answers[question.id]}
              problem={problems[question.id]}
              onAnswer={(given) => answer(question.id, given)}
            />
          ))}
        </div>
        <MissingAnswers questions={wrong} />
        {unsent && (
          <p className="wrong" role="alert">
            {words.unreachableText}
          </p>
        )}
        <button type="submit" disabled={sending}>
          {sending ? words.sending : words.send}
        </button>
      </form>
      <div className="foot">
        <progress value={answered} max={questions.length} aria-label={words.answered(answered, questions.length)} />
        <span aria-hidden>{words.answered(answered, questions.length)}</span>
        <span role="status" className={keeping === 'unreachable' ? 'wrong' : undefined}>
          {keeping && words[keeping]}
        </span>
      </div>
    </>
  );
}

/** Sends what waits when the connection is back, and keeps a page that still has something to send from closing unasked. */
function useLastWords(keeper: AnswerKeeper) {
  useEffect(() => {
    const online = () => keeper.hurry();
    const leaving = (event: BeforeUnloadEvent) => {
      // A text that is being typed is kept when its field is left.
      if (document.activeElement instanceof HTMLElement) {
        document.activeElement.blur();
      }
      if (keeper.hasUnsaved) {
        event.preventDefault();
      }
    };
    addEventListener('online', online);
    addEventListener('beforeunload', leaving);
    return () => {
      removeEventListener('online', online);
      removeEventListener('beforeunload', leaving);
    };
  }, [keeper]);
}
