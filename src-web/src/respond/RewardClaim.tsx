import { useState } from 'react';
import type { Desk } from './protocol';
import { useStep } from './useStep';
import { useWords } from './useWords';

/** The voucher for a complete response: set aside already, shown on request. */
export function RewardClaim({ desk }: { desk: Desk }) {
  const words = useWords();
  const { result: reward, failure, busy, go } = useStep(desk.reward);
  if (reward?.state === 'NONE') {
    return null;
  }
  return (
    <section className="reward" aria-labelledby="reward-title">
      <h2 id="reward-title">{words.rewardTitle}</h2>
      {reward?.programme && <p dir="auto">{reward.programme}</p>}
      {reward?.state === 'WAITING' && <p>{words.rewardWaiting}</p>}
      {reward?.state === 'ISSUED' && (
        <>
          <p>{words.rewardReady}</p>
          <button type="button" disabled={busy} onClick={() => go(desk.claim)}>
            {words.showReward}
          </button>
        </>
      )}
      <div role="status">{reward?.state === 'CLAIMED' && reward.code && <Code code={reward.code} instructions={reward.instructions} />}</div>
      {failure && (
        <div role="alert">
          <p className="wrong">{words.unreachableText}</p>
          <button type="button" className="plain" disabled={busy} onClick={() => go(desk.reward)}>
            {words.tryAgain}
          </button>
        </div>
      )}
    </section>
  );
}

function Code({ code, instructions }: { code: string; instructions: string | null }) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  // The clipboard is only there on a secure connection; the code can be selected anyway.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  return (
    <>
      <p>
        {words.rewardCode}
        <strong className="code" dir="ltr">
          {code}
        </strong>
      </p>
      {clipboard && (
        <button
          type="button"
          className="plain"
          onClick={() =>
            void clipboard.writeText(code).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {copied ? words.copied : words.copy}
        </button>
      )}
      {instructions && (
        <p className="own-words" dir="auto">
          {instructions}
        </p>
      )}
      <p className="quiet">{words.rewardKeep}</p>
    </>
  );
}
