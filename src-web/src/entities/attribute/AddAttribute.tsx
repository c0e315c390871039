import { Button, Modal, Select, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '@/gql';
import type { AppliesTo } from '@/gql/graphql';
import { useDraft } from '@/lib/drafts';
import { useRead, useWrite } from '@/lib/hooks';
import { AttributeForm, type AttributeDraft } from './AttributeForm';
import type { Definition, Owner } from './fragments';
import { byGroup } from './groups';
import { useMessages } from './messages';
import { attributesTouched } from './touched';
import { emptyInput } from './value/values';

const definitionsDocument = graphql(`
  query AttributeDefinitions($appliesTo: AppliesTo) {
    attributeDefinitions(appliesTo: $appliesTo) { ...DefinitionFields }
  }
`);

const addDocument = graphql(`
  mutation AddAttribute($input: AddAttributeInput!) {
    addAttribute(input: $input) { userErrors { code message field } }
  }
`);

interface AddAttributeProps {
  owner: Owner;
  appliesTo: AppliesTo;
  /** The definition to begin with; the person may choose another. */
  suggested?: string;
  label?: string;
  variant?: 'filled' | 'light';
  size?: 'sm' | 'compact-sm';
}

/** A button that leads from a definition to a typed value. */
export function AddAttribute({ owner, appliesTo, suggested, label, variant = 'filled', size = 'sm' }: AddAttributeProps) {
  const say = useMessages();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant={variant} size={size} style={{ flexShrink: 0 }} leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        {label ?? say('addStatement')}
      </Button>
      <Modal opened={opened} onClose={close} title={say('addStatement')} size="lg">
        <AddAttributeForm owner={owner} appliesTo={appliesTo} suggested={suggested} onAdded={close} />
      </Modal>
    </>
  );
}

function AddAttributeForm({ owner, appliesTo, suggested, onAdded }: AddAttributeProps & { onAdded: () => void }) {
  const say = useMessages();
  const [key, setKey] = useState(suggested ?? null);
  const { data } = useRead(definitionsDocument, { appliesTo });
  const definitions = data?.attributeDefinitions ?? [];
  const definition = definitions.find((one) => one.key === key);
  return (
    <Stack gap="md">
      <Select
        label={say('about')}
        placeholder={say('aboutExample')}
        data={byGroup(definitions, ({ group }: Definition) => group).map(({ label, items }) => ({
          group: label,
          items: items.map((one) => ({ value: one.key, label: one.label })),
        }))}
        value={key}
        onChange={setKey}
        searchable
        allowDeselect={false}
        nothingFoundMessage={say('noDefinition')}
        maxDropdownHeight={300}
        data-autofocus
      />
      {definition && <NewAttribute key={definition.key} owner={owner} definition={definition} onAdded={onAdded} />}
    </Stack>
  );
}

interface NewAttributeProps {
  owner: Owner;
  definition: Definition;
  onAdded: () => void;
}

/** The value of one definition; another definition has a draft and refusals of its own. */
function NewAttribute({ owner: { kind, id, version }, definition: { key, valueType }, definition, onAdded }: NewAttributeProps) {
  const say = useMessages();
  const add = useWrite(addDocument, (result) => result.addAttribute, attributesTouched);
  const empty: AttributeDraft = { value: emptyInput(valueType), polarity: 'WANT', weight: 5, cause: '', version };
  const draft = useDraft(`new ${key} of ${kind} ${id}`, empty);
  const done = () => {
    draft.forget();
    onAdded();
  };
  const submit = ({ value, polarity, weight, cause }: AttributeDraft) => {
    // What is added overwrites nothing, so it is the present owner that it is added to.
    return add.mutate(
      { input: { ownerId: id, key, version, value, polarity, weight, cause: cause.trim() || null } },
      { onSuccess: done },
    );
  };
  return (
    <AttributeForm
      definition={definition}
      draft={draft}
      saved={empty}
      submit={say('add')}
      saving={add.isPending}
      error={add.error}
      onSubmit={submit}
    />
  );
}
