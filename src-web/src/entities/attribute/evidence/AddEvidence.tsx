import { Button, Group, Paper, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import { attributesTouched } from '@/entities/attribute/touched';
import { graphql } from '@/gql';
import type { EvidenceStance } from '@/gql/graphql';
import { useDraft } from '@/lib/drafts';
import { useWrite } from '@/lib/hooks';

const addDocument = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) { userErrors { code message field } }
  }
`);

const today = () => new Date().toISOString().slice(0, 10);

/** A source written down by hand; it counts as a source and not as a person. */
export function AddEvidence({ attributeId, onDone }: { attributeId: string; onDone: () => void }) {
  const add = useWrite(addDocument, (result) => result.addEvidence, attributesTouched);
  const empty = { evidence: { stance: 'SUPPORTS' as EvidenceStance, sourceLabel: '', sourceUrl: '', quote: '', observedOn: today() } };
  const draft = useDraft(`evidence for ${attributeId}`, empty);
  const form = useForm({ mode: 'uncontrolled', initialValues: draft.initial, onValuesChange: draft.keep });
  const done = () => {
    draft.forget();
    onDone();
  };
  return (
    <Paper withBorder p="md">
      <form onSubmit={form.onSubmit(({ evidence: { sourceUrl, quote, ...source } }) => add.mutate({ input: { attributeId, evidence: { ...source, sourceUrl: sourceUrl || null, quote: quote || null } } }, { onSuccess: done }))}>
        <Stack gap="sm">
          <RestoredDraft draft={draft} onDiscard={() => form.setValues(empty)} />
          <Text size="sm" c="dimmed">
            A report, an article, a competitor’s page. It counts as one source; people count where an answer or a passage leads to them.
          </Text>
          <SegmentedControl aria-label="Which way it speaks" data={[{ value: 'SUPPORTS', label: 'Speaks for it' }, { value: 'CONTRADICTS', label: 'Speaks against it' }]} key={form.key('evidence.stance')} {...form.getInputProps('evidence.stance')} />
          <TextInput label="Source" placeholder="Author, title, publisher" required maxLength={500} data-autofocus key={form.key('evidence.sourceLabel')} {...form.getInputProps('evidence.sourceLabel')} />
          <TextInput label="Address" placeholder="https://…" type="url" key={form.key('evidence.sourceUrl')} {...form.getInputProps('evidence.sourceUrl')} />
          <Textarea label="What it says" autosize minRows={2} maxRows={8} key={form.key('evidence.quote')} {...form.getInputProps('evidence.quote')} />
          <TextInput label="Published or said on" type="date" required max={today()} key={form.key('evidence.observedOn')} {...form.getInputProps('evidence.observedOn')} />
          <UserErrors error={add.error} form={form} />
          <Group justify="flex-end">
            <Button variant="default" onClick={done}>
              Cancel
            </Button>
            <Button type="submit" loading={add.isPending}>
              Cite
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
