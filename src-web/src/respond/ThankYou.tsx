import { Notice } from './Notice';
import type { Desk } from './protocol';
import type { View } from './questionnaire';
import { RewardClaim } from './RewardClaim';
import { useWords } from './useWords';

/** The end. The voucher is shown only when it is asked for, so that a preview of the link reveals none. */
export function ThankYou({ view: { questionnaire, incentivised }, desk }: { view: View; desk: Desk }) {
  const words = useWords();
  return (
    <Notice title={words.thanks}>
      {questionnaire.thankYou && (
        <p className="own-words" lang={questionnaire.language} dir="auto">
          {questionnaire.thankYou}
        </p>
      )}
      <p>{words.noLongerNeeded}</p>
      {incentivised && <RewardClaim desk={desk} />}
    </Notice>
  );
}
