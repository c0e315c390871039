import { Modal } from '@mantine/core';
import { graphql } from '@/gql';
import { useDraft } from '@/lib/drafts';
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
  const saved = { value: inputOf(value), polarity, weight, cause: '', version };
  const draft = useDraft(`attribute ${id}`, saved);
  const done = () => {
    draft.forget();
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={say('changeOf', { label: definition.label })} size="lg">
      <AttributeForm
        definition={definition}
        draft={draft}
        saved={saved}
        submit={say('save')}
        saving={update.isPending}
        error={update.error}
        onSubmit={({ cause, ...typed }) => update.mutate({ input: { id, ...typed, cause: cause.trim() || null } }, { onSuccess: done })}
        onReload={() => {
          done();
          refresh(attributesTouched);
        }}
      />
    </Modal>
  );
}
