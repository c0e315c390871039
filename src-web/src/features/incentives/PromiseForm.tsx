import { Button, Group, Paper, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';

const promiseDocument = graphql(`
  mutation PromiseVoucher($input: CreateIncentiveProgrammeInput!) {
    createIncentiveProgramme(input: $input) { programme { id } userErrors { code message field } }
  }
`);

/** What respondents are promised; the codes are put in afterwards. */
export function PromiseForm({ campaignId }: { campaignId: string }) {
  const promise = useWrite(promiseDocument, (result) => result.createIncentiveProgramme, ['IncentiveProgramme', 'Campaign']);
  const form = useForm({ mode: 'uncontrolled', initialValues: { name: '', instructions: '' } });
  return (
    <Paper withBorder p="lg" maw={640}>
      <form onSubmit={form.onSubmit((input) => promise.mutate({ input: { campaignId, ...input } }))}>
        <Stack>
          <TextInput
            label="What is promised"
            description="Respondents read it, such as A book voucher of 20 euros"
            required
            maxLength={200}
            key={form.key('name')}
            {...form.getInputProps('name')}
          />
          <Textarea
            label="How to use the code"
            autosize
            minRows={2}
            maxLength={2000}
            key={form.key('instructions')}
            {...form.getInputProps('instructions')}
          />
          <UserErrors error={promise.error} form={form} />
          <Group>
            <Button type="submit" loading={promise.isPending}>
              Promise it
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
