import { Button, Group, MultiSelect, Paper, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate, useParams } from 'react-router';
import { Page } from '@/components/Page';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import { roleOptions } from '@/entities/person/buyingRoles';
import { graphql } from '@/gql';
import type { BuyingRole, CreateCampaignInput } from '@/gql/graphql';
import { useDraft } from '@/lib/drafts';
import { useRead, useWrite } from '@/lib/hooks';
import { ContactPicker } from './ContactPicker';
import { useMessages } from './messages';

const surveyDocument = graphql(`
  query InvitedSurvey($id: ID!) {
    survey(id: $id) { id title }
  }
`);

const createDocument = graphql(`
  mutation CreateCampaign($input: CreateCampaignInput!) {
    createCampaign(input: $input) { campaign { id } userErrors { code message field } }
  }
`);

type Who = 'everybody' | 'roles' | 'people';

const empty = {
  name: '',
  who: 'everybody' as Who,
  roles: [] as string[],
  contactIds: [] as string[],
  mail: { subject: '', message: '' },
  expiresOn: '',
};

/** Whom to write to, and what. Nobody is written to before the campaign is sent from its own page. */
export default function NewCampaignPage() {
  const say = useMessages();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data } = useRead(surveyDocument, { id });
  const create = useWrite(createDocument, (result) => result.createCampaign, ['Campaign']);
  const title = data?.survey?.title ?? say('survey');
  const fresh = { ...empty, mail: { subject: '', message: say('form.firstMessage') } };
  const draft = useDraft(`new campaign of ${id}`, fresh);
  const form = useForm({
    initialValues: draft.initial,
    onValuesChange: draft.keep,
    validate: {
      roles: (roles, { who }) => (who === 'roles' && roles.length === 0 ? say('form.noParts') : null),
      contactIds: (people, { who }) => (who === 'people' && people.length === 0 ? say('form.nobody') : null),
    },
    transformValues: ({ name, who, roles, contactIds, mail, expiresOn }): CreateCampaignInput => ({
      surveyId: id,
      name,
      // The whole last day counts, where the person who chose it is.
      mail: { ...mail, linkExpiresAt: expiresOn ? new Date(`${expiresOn}T23:59:59`).toISOString() : null },
      audience: { buyingRoles: who === 'roles' ? (roles as BuyingRole[]) : [], contactIds: who === 'people' ? contactIds : [] },
    }),
  });
  const crumbs = [
    { label: say('surveys'), to: '/surveys' },
    { label: title, to: `/surveys/${id}?tab=campaigns` },
  ];
  return (
    <Page title={say('prepare')} crumbs={crumbs} lead={say('form.lead')}>
      <Paper withBorder p="lg" maw={760}>
        <form
          onSubmit={form.onSubmit((input) =>
            create.mutate(
              { input },
              {
                onSuccess: ({ campaign }) => {
                  draft.forget();
                  void navigate(`/surveys/${id}/campaigns/${campaign?.id}`);
                },
              },
            ),
          )}
        >
          <Stack>
            <RestoredDraft draft={draft} onDiscard={() => form.setValues(fresh)} />
            <TextInput
              label={say('form.name')}
              description={say('form.nameHint')}
              required
              maxLength={200}
              {...form.getInputProps('name')}
            />
            <Radio.Group label={say('form.who')} {...form.getInputProps('who')}>
              <Stack gap="xs" mt={4}>
                <Radio value="everybody" label={say('form.everybody')} />
                <Radio value="roles" label={say('form.roles')} />
                <Radio value="people" label={say('form.people')} />
              </Stack>
            </Radio.Group>
            {form.values.who === 'roles' && (
              <MultiSelect label={say('form.parts')} data={roleOptions()} searchable clearable {...form.getInputProps('roles')} />
            )}
            {form.values.who === 'people' && <ContactPicker {...form.getInputProps('contactIds')} />}
            <TextInput label={say('form.subject')} required maxLength={200} dir="auto" {...form.getInputProps('mail.subject')} />
            <Textarea
              label={say('form.message')}
              description={say('form.messageHint')}
              required
              autosize
              minRows={6}
              dir="auto"
              {...form.getInputProps('mail.message')}
            />
            <TextInput
              type="date"
              label={say('form.lastDay')}
              description={say('form.lastDayHint')}
              maw={240}
              {...form.getInputProps('expiresOn')}
            />
            <UserErrors error={create.error} form={form} />
            <Group>
              <Button type="submit" loading={create.isPending}>
                {say('form.submit')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
    </Page>
  );
}
