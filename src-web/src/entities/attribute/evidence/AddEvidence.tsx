import { Button, Group, Paper, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import { attributesTouched } from '@/entities/attribute/touched';
import { graphql } from '@/gql';
import type { EvidenceStance } from '@/gql/graphql';
import { useDraft } from '@/lib/drafts';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';

const addDocument = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) { userErrors { code message field } }
  }
`);

const today = () => new Date().toISOString().slice(0, 10);

/** A source written down by hand; it counts as a source and not as a person. */
export function AddEvidence({ attributeId, onDone }: { attributeId: string; onDone: () => void }) {
  const say = useMessages();
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
            {say('cite.lead')}
          </Text>
          <SegmentedControl aria-label={say('cite.stance')} data={[{ value: 'SUPPORTS', label: say('cite.supports') }, { value: 'CONTRADICTS', label: say('cite.contradicts') }]} key={form.key('evidence.stance')} {...form.getInputProps('evidence.stance')} />
          <TextInput label={say('cite.source')} placeholder={say('cite.sourceExample')} required maxLength={500} data-autofocus key={form.key('evidence.sourceLabel')} {...form.getInputProps('evidence.sourceLabel')} />
          <TextInput label={say('cite.address')} placeholder={say('cite.addressExample')} type="url" key={form.key('evidence.sourceUrl')} {...form.getInputProps('evidence.sourceUrl')} />
          <Textarea label={say('cite.quote')} autosize minRows={2} maxRows={8} key={form.key('evidence.quote')} {...form.getInputProps('evidence.quote')} />
          <TextInput label={say('cite.date')} type="date" required max={today()} key={form.key('evidence.observedOn')} {...form.getInputProps('evidence.observedOn')} />
          <UserErrors error={add.error} form={form} />
          <Group justify="flex-end">
            <Button variant="default" onClick={done}>
              {say('cite.cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {say('cite.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
