import { useEffect } from 'react';
import { DeadEnd } from './DeadEnd';
import type { Desk } from './protocol';
import { QuestionList } from './QuestionList';
import { ThankYou } from './ThankYou';
import { useStep } from './useStep';
import { useWords, WordsContext } from './useWords';
import { Welcome } from './Welcome';
import { directionOf, wordsIn } from './words';

/** What a person sees who opened the personal link of an invitation. */
export function RespondentPage({ desk }: { desk: Desk }) {
  const { result: view, failure, busy, go, setResult, setFailure } = useStep(desk.look);
  const language = view?.questionnaire.language ?? navigator.language;
  const spoken = wordsIn(language);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
    document.documentElement.dir = directionOf(language);
  }, [spoken.language, language]);

  return (
    <WordsContext value={spoken.words}>
      <main>
        {failure ? (
          <DeadEnd failure={failure} onRetry={() => go(desk.look)} />
        ) : !view ? (
          <Loading />
        ) : view.state === 'READY' ? (
          <Welcome view={view} busy={busy} onStart={() => go(desk.start)} />
        ) : view.state === 'STARTED' ? (
          <QuestionList view={view} desk={desk} onCompleted={setResult} onEnd={setFailure} />
        ) : (
          <ThankYou view={view} desk={desk} />
        )}
      </main>
    </WordsContext>
  );
}

function Loading() {
  const words = useWords();
  return <p role="status">{words.loading}</p>;
}
