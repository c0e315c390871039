import { Modal } from '@mantine/core';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { useRefresh } from '@/lib/refresh';
import { AttributeForm } from './AttributeForm';
import type { Attribute } from './fragments';
import { useMessages } from './messages';
import { attributesTouched } from './touched';
import { inputOf } from './value/values';

const updateDocument = graphql(`
  mutation UpdateAttribute($input: UpdateAttributeInput!) {
    updateAttribute(input: $input) { userErrors { code message field } }
  }
`);

/** Changes the value, polarity or weight of one attribute. */
export function EditAttribute({ attribute, onClose }: { attribute: Attribute; onClose: () => void }) {
  const say = useMessages();
  const refresh = useRefresh();
  const update = useWrite(updateDocument, (result) => result.updateAttribute, attributesTouched);
  const { id, version, definition, value, polarity, weight } = attribute;
  return (
    <Modal opened onClose={onClose} title={say('changeOf', { label: definition.label })} size="lg">
      <AttributeForm
        definition={definition}
        initial={{ value: inputOf(value), polarity, weight }}
        submit={say('save')}
        saving={update.isPending}
        error={update.error}
        onSubmit={(choice) => update.mutate({ input: { id, version, ...choice } }, { onSuccess: onClose })}
        onReload={() => {
          onClose();
          refresh(attributesTouched);
        }}
      />
    </Modal>
  );
}
