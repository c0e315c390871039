import { Button, Stack } from '@mantine/core';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import type { SurveyFieldsFragment } from '@/gql/graphql';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';

const publishDocument = graphql(`
  mutation PublishSurvey($input: PublishSurveyInput!) {
    publishSurvey(input: $input) { userErrors { code message field } }
  }
`);

interface PublishSurveyProps {
  survey: SurveyFieldsFragment;
  dirty: boolean;
  /** Saves first what is not saved; undefined when that was refused. */
  save: () => Promise<SurveyFieldsFragment | undefined>;
  onPublished: () => void;
}

/** Makes the draft the next version. What keeps it from that is listed by the draft itself. */
export function PublishSurvey({ survey, dirty, save, onPublished }: PublishSurveyProps) {
  const say = useMessages();
  const publish = useWrite(publishDocument, (result) => result.publishSurvey, ['Survey']);
  const go = async () => {
    const saved = dirty ? await save() : survey;
    if (!saved || saved.problems.length > 0) {
      return;
    }
    publish.mutate({ input: { id: saved.id, version: saved.version } }, { onSuccess: onPublished });
  };
  return (
    <Stack gap="xs">
      <Button loading={publish.isPending} disabled={!dirty && survey.problems.length > 0} onClick={() => void go()}>
        {dirty ? say('saveAndPublish') : say('publish')}
      </Button>
      <UserErrors error={publish.error} onReload={onPublished} />
    </Stack>
  );
}
