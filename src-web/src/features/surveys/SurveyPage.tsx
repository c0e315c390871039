import { Stack, Tabs } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useParams, useSearchParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { SuggestChanges } from '@/entities/suggestion/SuggestChanges';
import { graphql } from '@/gql';
import { useRead } from '@/lib/hooks';
import { CampaignList } from './campaign/CampaignList';
import { SurveyEditor } from './editor/SurveyEditor';
import { useMessages } from './messages';
import { ResponseList } from './responses/ResponseList';
import { SurveySummary } from './responses/SurveySummary';

const surveyDocument = graphql(`
  query SurveyDetails($id: ID!) {
    survey(id: $id) { ...SurveyFields }
  }
`);

const tabs = ['questions', 'campaigns', 'responses'];

export default function SurveyPage() {
  const say = useMessages();
  const { id = '' } = useParams();
  const [parameters, setParameters] = useSearchParams();
  const query = useRead(surveyDocument, { id });
  const asked = parameters.get('tab') ?? '';
  const survey = query.data?.survey;
  const tab = tabs.includes(asked) ? asked : survey?.imported ? 'responses' : 'questions';
  return (
    <Page
      title={survey?.title ?? say('column.survey')}
      crumbs={[{ label: say('title'), to: '/surveys' }]}
      actions={survey && survey.completedResponses > 0 && <SuggestChanges source={`survey:${id}`} />}
    >
      <Loaded query={query}>
        {() =>
          survey ? (
            <Tabs value={tab} onChange={(next) => setParameters({ tab: next ?? 'questions' }, { replace: true })} keepMounted={false}>
              <Tabs.List mb="md">
                <Tabs.Tab value="questions">{say('survey.questions')}</Tabs.Tab>
                {!survey.imported && <Tabs.Tab value="campaigns">{say('survey.campaigns')}</Tabs.Tab>}
                <Tabs.Tab value="responses">{say('survey.responses', { completed: survey.completedResponses })}</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="questions">
                <SurveyEditor key={survey.id} survey={survey} onReload={() => query.refetch()} />
              </Tabs.Panel>
              <Tabs.Panel value="campaigns">
                <CampaignList surveyId={id} published={!!survey.latestVersion} />
              </Tabs.Panel>
              <Tabs.Panel value="responses">
                <Stack gap="lg">
                  <SurveySummary surveyId={id} />
                  <ResponseList surveyId={id} />
                </Stack>
              </Tabs.Panel>
            </Tabs>
          ) : (
            <EmptyState title={say('survey.gone')} icon={<IconMessages />}>
              {say('survey.goneNext')}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
