import { useEffect, useRef } from 'react';
import type { Question } from './questionnaire';
import { elementOf } from './QuestionField';
import { useWords } from './useWords';

/** What still needs an answer or another one, each with a way to it. */
export function MissingAnswers({ questions }: { questions: readonly Question[] }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const count = questions.length;
  useEffect(() => {
    if (count > 0) {
      box.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [count]);
  return (
    <div role="alert" ref={box}>
      {count > 0 && (
        <div className="missing">
          <h2>{words.missingTitle}</h2>
          <ul>
            {questions.map((question) => (
              <li key={question.id} dir="auto">
                <a
                  href={`#${elementOf(question.id)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    const target = document.getElementById(elementOf(question.id));
                    target?.scrollIntoView({ block: 'start' });
                    (target?.querySelector<HTMLElement>('input:not(:disabled), textarea') ?? target)?.focus({ preventScroll: true });
                  }}
                >
                  {question.text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
