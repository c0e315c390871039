import { Notice } from './Notice';
import type { View } from './questionnaire';
import { useWords } from './useWords';

interface WelcomeProps {
  view: View;
  busy: boolean;
  onStart: () => void;
}

/** What the survey is about. Nothing is begun until the button is pressed. */
export function Welcome({ view: { title, questionnaire, incentivised }, busy, onStart }: WelcomeProps) {
  const words = useWords();
  return (
    <Notice title={title}>
      {questionnaire.introduction && (
        <p className="own-words" lang={questionnaire.language} dir="auto">
          {questionnaire.introduction}
        </p>
      )}
      <ul className="facts">
        <li>{words.questions(questionnaire.questions.length)}</li>
        <li>{words.savedAsYouGo}</li>
        {incentivised && <li>{words.rewardPromised}</li>}
      </ul>
      <button type="button" disabled={busy} onClick={onStart}>
        {words.start}
      </button>
    </Notice>
  );
}
