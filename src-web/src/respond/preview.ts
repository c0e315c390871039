import { graphql } from '@/gql';
import type { PreviewedSurveyQuery } from '@/gql/graphql';
import { request } from '@/lib/client';
import { RequestFailed } from '@/lib/errors';
import { StepFailed, type Desk } from './protocol';
import type { Question, Reward, View } from './questionnaire';
import { wordsIn } from './words';

const surveyDocument = graphql(`
  query PreviewedSurvey($id: ID!) {
    survey(id: $id) {
      title
      draft {
        language introduction thankYou
        questions {
          kind: __typename
          ... on SingleChoiceQuestion { id text help required options { id label } }
          ... on MultipleChoiceQuestion { id text help required options { id label } most }
          ... on ScaleQuestion { id text help required scale { min max minLabel maxLabel } }
          ... on TextQuestion { id text help required length }
        }
      }
    }
  }
`);

type Draft = NonNullable<PreviewedSurveyQuery['survey']>;
type DraftQuestion = Draft['draft']['questions'][number];

const nothing: Reward = { state: 'NONE', code: null, programme: null, instructions: null };

/** The desk of a draft: it answers like the real one, and keeps nothing. */
export function previewOf(surveyId: string): Desk {
  let view: View | undefined;
  const shown = async () => (view ??= viewOf(await draft(surveyId)));
  const changed = async (change: Partial<View>) => (view = { ...(await shown()), ...change });
  return {
    look: shown,
    start: () => changed({ state: 'STARTED' }),
    save: async (_, questionId, sequence, value) => {
      const others = (await shown()).answers.filter((saved) => saved.questionId !== questionId);
      return changed({ answers: value ? [...others, { questionId, value, sequence }] : others });
    },
    complete: async () => {
      const { questionnaire, answers } = await shown();
      const missing = questionnaire.questions.filter(
        ({ id, required }) => required && !answers.some((saved) => saved.questionId === id),
      );
      if (missing.length > 0) {
        const { words } = wordsIn(questionnaire.language);
        throw new StepFailed(
          'refused',
          missing.map(({ id }) => ({ code: 'REQUIRED', message: words.missing, field: ['answers', id] })),
        );
      }
      return changed({ state: 'COMPLETED' });
    },
    reward: async () => nothing,
    claim: async () => nothing,
  };
}

async function draft(id: string): Promise<Draft> {
  try {
    const { survey } = await request(surveyDocument, { id });
    if (survey) {
      return survey;
    }
  } catch (error) {
    if (!(error instanceof RequestFailed)) {
      throw error;
    }
    throw new StepFailed(error.reason === 'unreachable' ? 'unreachable' : 'unknown');
  }
  throw new StepFailed('unknown');
}

const viewOf = ({ title, draft: { language, introduction, thankYou, questions } }: Draft): View => ({
  state: 'READY',
  title,
  surveyVersion: 0,
  questionnaire: { language, introduction, thankYou, questions: questions.map(questionOf) },
  answers: [],
  incentivised: false,
});

function questionOf(question: DraftQuestion): Question {
  const { id, text, help, required } = question;
  const asked = { id, text, help: help ?? null, required };
  switch (question.kind) {
    case 'SingleChoiceQuestion':
      return { kind: 'SINGLE_CHOICE', ...asked, options: question.options };
    case 'MultipleChoiceQuestion':
      return { kind: 'MULTIPLE_CHOICE', ...asked, options: question.options, most: question.most ?? null };
    case 'ScaleQuestion': {
      const { min, max, minLabel, maxLabel } = question.scale;
      return { kind: 'SCALE', ...asked, min, max, minLabel: minLabel ?? null, maxLabel: maxLabel ?? null };
    }
    case 'TextQuestion':
      return { kind: 'TEXT', ...asked, length: question.length };
  }
}
