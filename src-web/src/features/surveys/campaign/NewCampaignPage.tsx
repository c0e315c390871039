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

const message = `Dear {name},

we would like to learn from you. Please take a few minutes to answer our questions.

Thank you!`;

type Who = 'everybody' | 'roles' | 'people';

const empty = {
  name: '',
  who: 'everybody' as Who,
  roles: [] as string[],
  contactIds: [] as string[],
  mailSubject: '',
  mailMessage: message,
  expiresOn: '',
};

/** Whom to write to, and what. Nobody is written to before the campaign is sent from its own page. */
export default function NewCampaignPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data } = useRead(surveyDocument, { id });
  const create = useWrite(createDocument, (result) => result.createCampaign, ['Campaign']);
  const title = data?.survey?.title ?? 'Survey';
  const draft = useDraft(`new campaign of ${id}`, empty);
  const form = useForm({
    initialValues: draft.initial,
    onValuesChange: draft.keep,
    validate: {
      roles: (roles, { who }) => (who === 'roles' && roles.length === 0 ? 'Choose at least one part' : null),
      contactIds: (people, { who }) => (who === 'people' && people.length === 0 ? 'Choose at least one person' : null),
    },
    transformValues: ({ name, who, roles, contactIds, mailSubject, mailMessage, expiresOn }): CreateCampaignInput => ({
      surveyId: id,
      name,
      mailSubject,
      mailMessage,
      audience: { roles: who === 'roles' ? (roles as BuyingRole[]) : [], contactIds: who === 'people' ? contactIds : [] },
      // The whole last day counts, where the person who chose it is.
      expiresAt: expiresOn ? new Date(`${expiresOn}T23:59:59`).toISOString() : null,
    }),
  });
  const crumbs = [
    { label: 'Surveys', to: '/surveys' },
    { label: title, to: `/surveys/${id}?tab=campaigns` },
  ];
  return (
    <Page title="Prepare a campaign" crumbs={crumbs} lead="Nobody is written to yet. You can promise a voucher and send it on the next page.">
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
            <RestoredDraft draft={draft} onDiscard={() => form.setValues(empty)} />
            <TextInput
              label="Name"
              description="For the team, such as November, finance directors"
              required
              maxLength={200}
              {...form.getInputProps('name')}
            />
            <Radio.Group label="Whom it is for" {...form.getInputProps('who')}>
              <Stack gap="xs" mt={4}>
                <Radio value="everybody" label="Everybody with an e-mail address" />
                <Radio value="roles" label="Those who play a part in a purchase" />
                <Radio value="people" label="These people" />
              </Stack>
            </Radio.Group>
            {form.values.who === 'roles' && (
              <MultiSelect label="Parts" data={roleOptions()} searchable clearable {...form.getInputProps('roles')} />
            )}
            {form.values.who === 'people' && <ContactPicker {...form.getInputProps('contactIds')} />}
            <TextInput label="Subject of the mail" required maxLength={200} dir="auto" {...form.getInputProps('mailSubject')} />
            <Textarea
              label="Message"
              description="{name} becomes the person's name; the personal link and a way to unsubscribe are put below it"
              required
              autosize
              minRows={6}
              dir="auto"
              {...form.getInputProps('mailMessage')}
            />
            <TextInput
              type="date"
              label="Last day for answers"
              description="Without one the links do not end"
              maw={240}
              {...form.getInputProps('expiresOn')}
            />
            <UserErrors error={create.error} form={form} />
            <Group>
              <Button type="submit" loading={create.isPending}>
                Prepare
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
    </Page>
  );
}
