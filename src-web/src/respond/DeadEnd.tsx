import { Notice } from './Notice';
import type { Reason, StepFailed } from './protocol';
import { useWords } from './useWords';
import type { Words } from './words';

const wordsFor: Record<Exclude<Reason, 'refused'>, (words: Words) => [title: string, text: string]> = {
  unreachable: (words) => [words.unreachableTitle, words.unreachableText],
  unknown: (words) => [words.unknownTitle, words.unknownText],
  revoked: (words) => [words.revokedTitle, words.revokedText],
  ended: (words) => [words.endedTitle, words.endedText],
  conflict: (words) => [words.conflictTitle, words.conflictText],
};

/** Why the survey cannot be answered, and what to do about it. */
export function DeadEnd({ failure, onRetry }: { failure: StepFailed; onRetry: () => void }) {
  const words = useWords();
  const reason = failure.reason === 'refused' ? 'conflict' : failure.reason;
  const [title, text] = wordsFor[reason](words);
  return (
    <Notice title={title}>
      <p>{text}</p>
      {(reason === 'unreachable' || reason === 'conflict') && (
        <button type="button" onClick={onRetry}>
          {words.tryAgain}
        </button>
      )}
    </Notice>
  );
}
