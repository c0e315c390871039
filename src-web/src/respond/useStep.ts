import { useCallback, useEffect, useState } from 'react';
import { StepFailed } from './protocol';

/** Asks once when the component appears, and again on request: the last result, or why there is none. */
export function useStep<Result>(first: () => Promise<Result>) {
  const [result, setResult] = useState<Result>();
  const [failure, setFailure] = useState<StepFailed>();
  const [busy, setBusy] = useState(true);

  const settle = useCallback(
    (step: Promise<Result>) =>
      step
        .then((arrived) => {
          setResult(arrived);
          setFailure(undefined);
        })
        .catch((problem: unknown) => {
          if (!(problem instanceof StepFailed)) {
            throw problem;
          }
          setFailure(problem);
        })
        .finally(() => setBusy(false)),
    [],
  );

  useEffect(() => void settle(first()), [first, settle]);

  const go = (step: () => Promise<Result>) => {
    setBusy(true);
    void settle(step());
  };
  return { result, failure, busy, go, setResult, setFailure };
}
