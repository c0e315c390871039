import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { tallyWords } from './evidence/tally';
import type { Attribute } from './fragments';
import { useMessages } from './messages';
import { attributesTouched } from './touched';

const removeDocument = graphql(`
  mutation RemoveAttribute($input: RemoveAttributeInput!) {
    removeAttribute(input: $input) { userErrors { code message field } }
  }
`);

/** Takes a statement out, and asks why: the reason is what the next reader of the history needs. */
export function RemoveAttribute({ attribute, onClose }: { attribute: Attribute; onClose: () => void }) {
  const say = useMessages();
  const [cause, setCause] = useState('');
  const remove = useWrite(removeDocument, (result) => result.removeAttribute, attributesTouched);
  const { id, version, definition, text, tally } = attribute;
  return (
    <Modal opened onClose={onClose} title={say('removal.question', { label: definition.label })} centered>
      <Stack gap="md">
        <Text size="sm">
          {say('removal.consequence', { text, tally: tallyWords(tally) })}
        </Text>
        <TextInput label={say('why')} description={say('whyHint')} maxLength={300} value={cause} onChange={(event) => setCause(event.currentTarget.value)} />
        <UserErrors error={remove.error} onReload={onClose} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {say('keep')}
          </Button>
          <Button color="red" loading={remove.isPending} onClick={() => remove.mutate({ input: { id, version, cause: cause.trim() || null } }, { onSuccess: onClose })}>
            {say('remove')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
