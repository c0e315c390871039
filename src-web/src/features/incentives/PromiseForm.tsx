import { Button, Group, Paper, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useDraft } from '@/lib/drafts';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';

const promiseDocument = graphql(`
  mutation PromiseVoucher($input: CreateIncentiveProgrammeInput!) {
    createIncentiveProgramme(input: $input) { programme { id } userErrors { code message field } }
  }
`);

const empty = { name: '', instructions: '' };

/** What respondents are promised; the codes are put in afterwards. */
export function PromiseForm({ campaignId }: { campaignId: string }) {
  const say = useMessages();
  const promise = useWrite(promiseDocument, (result) => result.createIncentiveProgramme, ['IncentiveProgramme', 'Campaign']);
  const draft = useDraft(`voucher for campaign ${campaignId}`, empty);
  const form = useForm({ mode: 'uncontrolled', initialValues: draft.initial, onValuesChange: draft.keep });
  return (
    <Paper withBorder p="lg" maw={640}>
      <form onSubmit={form.onSubmit((input) => promise.mutate({ input: { campaignId, ...input } }, { onSuccess: draft.forget }))}>
        <Stack>
          <RestoredDraft draft={draft} onDiscard={() => form.setValues(empty)} />
          <TextInput
            label={say('promise.name')}
            description={say('promise.nameHint')}
            required
            maxLength={200}
            key={form.key('name')}
            {...form.getInputProps('name')}
          />
          <Textarea
            label={say('promise.instructions')}
            autosize
            minRows={2}
            maxLength={2000}
            key={form.key('instructions')}
            {...form.getInputProps('instructions')}
          />
          <UserErrors error={promise.error} form={form} />
          <Group>
            <Button type="submit" loading={promise.isPending}>
              {say('promise.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
