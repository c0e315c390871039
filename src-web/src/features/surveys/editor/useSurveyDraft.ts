import { useCallback, useEffect, useState } from 'react';
import { graphql } from '@/gql';
import type { SurveyFieldsFragment } from '@/gql/graphql';
import { useDraft } from '@/lib/drafts';
import { useWrite } from '@/lib/hooks';
import { draftOf, inputOf, isSame, moved, type QuestionDraft, type SurveyDraft } from './draft';
import { useMessages } from './messages';

const updateDocument = graphql(`
  mutation UpdateSurvey($input: UpdateSurveyInput!) {
    updateSurvey(input: $input) { survey { ...SurveyFields } userErrors { code message field } }
  }
`);

/** Reads the survey again. */
export type Reload = () => Promise<{ data?: { survey?: SurveyFieldsFragment | null } }>;

/** A survey while it is written: what was typed outlives a change of tab or page, until it is saved or thrown away. */
export function useSurveyDraft(survey: SurveyFieldsFragment, onReload: Reload) {
  const kept = useDraft<{ base: SurveyFieldsFragment; draft: SurveyDraft }>(`survey ${survey.id}`, { base: survey, draft: draftOf(survey) });
  const [draft, setDraft] = useState(kept.initial.draft);
  // The state this draft was made from: somebody else's save must be noticed, not overwritten.
  const [base, setBase] = useState(kept.initial.base);
  const update = useWrite(updateDocument, (result) => result.updateSurvey, ['Survey']);
  const dirty = !isSame(draft, draftOf(base));

  const { keep, forget } = kept;
  useEffect(() => {
    if (dirty) {
      keep({ base, draft });
    } else {
      forget();
    }
  }, [dirty, base, draft, keep, forget]);

  const begin = (from: SurveyFieldsFragment) => {
    setBase(from);
    setDraft(draftOf(from));
  };
  const save = async () => {
    const saved = await update.mutateAsync({ input: { id: survey.id, version: base.version, ...inputOf(draft) } }).catch(() => undefined);
    if (saved?.survey) {
      begin(saved.survey);
    }
    return saved?.survey ?? undefined;
  };
  const reload = async () => {
    const { data } = await onReload();
    if (data?.survey) {
      update.reset();
      begin(data.survey);
    }
  };
  return { kept, draft, setDraft, base, dirty, update, save, reload, discard: () => begin(survey) };
}

/** The changes of single questions; none of them changes between renders, so that the other questions are not drawn again. */
export function useQuestionEdits(setDraft: (change: (known: SurveyDraft) => SurveyDraft) => void) {
  const say = useMessages();
  const [placed, setPlaced] = useState('');
  const change = useCallback(
    (key: string, part: Partial<QuestionDraft>) =>
      setDraft((known) => ({
        ...known,
        questions: known.questions.map((question) => (question.key === key ? { ...question, ...part } : question)),
      })),
    [setDraft],
  );
  const move = useCallback(
    (key: string, by: number) =>
      setDraft((known) => {
        const questions = moved(known.questions, key, by);
        setPlaced(say('question.moved', { place: questions.findIndex((question) => question.key === key) + 1, count: questions.length }));
        return { ...known, questions };
      }),
    [say, setDraft],
  );
  const remove = useCallback(
    (key: string) => setDraft((known) => ({ ...known, questions: known.questions.filter((question) => question.key !== key) })),
    [setDraft],
  );
  return { placed, change, move, remove };
}
