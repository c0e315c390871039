import { Alert, Anchor, Button, Group, Paper, SimpleGrid, Stack, Text, Textarea, TextInput, VisuallyHidden } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import type { SurveyFieldsFragment } from '@/gql/graphql';
import { formatDate } from '@/lib/format';
import { withElements } from '@/lib/messages';
import { useMay } from '@/lib/session';
import { AddQuestion } from './AddQuestion';
import { newQuestion } from './draft';
import { useMessages } from './messages';
import { PublishProblems } from './PublishProblems';
import { PublishSurvey } from './PublishSurvey';
import { QuestionEditor } from './QuestionEditor';
import classes from './SurveyEditor.module.css';
import { useQuestionEdits, useSurveyDraft, type Reload } from './useSurveyDraft';

interface SurveyEditorProps {
  survey: SurveyFieldsFragment;
  onReload: Reload;
}

/** The draft of a survey. Saving keeps it, publishing makes it what respondents see. */
export function SurveyEditor({ survey, onReload }: SurveyEditorProps) {
  const say = useMessages();
  const mayWrite = useMay('RESEARCHER') && !survey.imported;
  const { kept, draft, setDraft, base, dirty, update, save, reload, discard } = useSurveyDraft(survey, onReload);
  const { placed, change, move, remove } = useQuestionEdits(setDraft);
  useWarning(dirty);

  const latest = base.latestVersion;
  const published = {
    saved: dirty ? say('state.dirty') : say('state.saved'),
    number: latest?.number ?? 0,
    date: latest ? formatDate(latest.publishedAt) : '',
  };
  return (
    <Stack>
      {survey.imported && (
        <Alert color="blue">{say('imported')}</Alert>
      )}
      <RestoredDraft draft={kept} onDiscard={discard} />
      <Paper withBorder p="lg">
        <fieldset disabled={!mayWrite} style={{ border: 0, padding: 0, margin: 0, minInlineSize: 0 }}>
          <Stack gap="sm">
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextInput
                label={say('title')}
                required
                maxLength={200}
                dir="auto"
                value={draft.title}
                onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
              />
              <TextInput
                label={say('language')}
                description={say('languageHint')}
                value={draft.language}
                onChange={(event) => setDraft({ ...draft, language: event.currentTarget.value })}
              />
            </SimpleGrid>
            <Textarea
              label={say('introduction')}
              description={say('introductionHint')}
              autosize
              minRows={2}
              dir="auto"
              value={draft.introduction}
              onChange={(event) => setDraft({ ...draft, introduction: event.currentTarget.value })}
            />
            <Textarea
              label={say('thankYou')}
              autosize
              minRows={1}
              dir="auto"
              value={draft.thankYou}
              onChange={(event) => setDraft({ ...draft, thankYou: event.currentTarget.value })}
            />
          </Stack>
        </fieldset>
      </Paper>
      {draft.questions.map((question, index) => (
        <QuestionEditor
          key={question.key}
          question={question}
          number={index + 1}
          last={index === draft.questions.length - 1}
          mayWrite={mayWrite}
          onChange={change}
          onMove={move}
          onRemove={remove}
        />
      ))}
      <VisuallyHidden role="status">{placed}</VisuallyHidden>
      {mayWrite && (
        <>
          <AddQuestion onAdd={(kind) => setDraft({ ...draft, questions: [...draft.questions, newQuestion(kind)] })} />
          {!dirty && <PublishProblems problems={base.problems} questions={draft.questions} />}
          <UserErrors error={update.error} onReload={() => void reload()} />
        </>
      )}
      <Group justify="space-between" className={classes.bar}>
        <Text size="sm" c="dimmed" role="status">
          {latest && !survey.imported
            ? withElements(say('state.publishedInvite', published), {
                invite: <Anchor component={Link} to={`/surveys/${survey.id}?tab=campaigns`} size="sm" underline="always" />,
              })
            : say(latest ? 'state.published' : 'state.neverPublished', published)}
        </Text>
        <Group gap="xs">
          {mayWrite && (
            <Button variant={dirty ? 'filled' : 'default'} disabled={!dirty} loading={update.isPending} onClick={() => void save()}>
              {say('save')}
            </Button>
          )}
          <Button
            component="a"
            href={`/respond.html#preview=${survey.id}`}
            target="_blank"
            rel="noreferrer"
            variant="default"
            leftSection={<IconEye size={16} aria-hidden />}
            disabled={dirty}
          >
            {say('preview')}
          </Button>
          {mayWrite && <PublishSurvey survey={base} dirty={dirty} save={save} onPublished={() => void reload()} />}
        </Group>
      </Group>
    </Stack>
  );
}

/** Asks before a tab is closed over something that is not saved. */
function useWarning(dirty: boolean) {
  useEffect(() => {
    if (!dirty) {
      return undefined;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [dirty]);
}
