import { Button, Modal, Select, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '@/gql';
import type { AppliesTo } from '@/gql/graphql';
import { useRead, useWrite } from '@/lib/hooks';
import { AttributeForm, type AttributeChoice } from './AttributeForm';
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

const addToProfileDocument = graphql(`
  mutation AddProfileAttribute($input: AddProfileAttributeInput!) {
    addProfileAttribute(input: $input) { userErrors { code message field } }
  }
`);

const addToPersonaDocument = graphql(`
  mutation AddPersonaAttribute($input: AddPersonaAttributeInput!) {
    addPersonaAttribute(input: $input) { userErrors { code message field } }
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
  const addToProfile = useWrite(addToProfileDocument, (result) => result.addProfileAttribute, attributesTouched);
  const addToPersona = useWrite(addToPersonaDocument, (result) => result.addPersonaAttribute, attributesTouched);
  const add = owner.kind === 'profile' ? addToProfile : addToPersona;
  const definitions = data?.attributeDefinitions ?? [];
  const definition = definitions.find((one) => one.key === key);
  const submit = (input: AttributeChoice & { key: string; version: number }) =>
    owner.kind === 'profile'
      ? addToProfile.mutate({ input: { profileId: owner.id, ...input } }, { onSuccess: onAdded })
      : addToPersona.mutate({ input: { personaId: owner.id, ...input } }, { onSuccess: onAdded });
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
        onChange={(next) => {
          add.reset();
          setKey(next);
        }}
        searchable
        allowDeselect={false}
        nothingFoundMessage={say('noDefinition')}
        maxDropdownHeight={300}
        data-autofocus
      />
      {definition && (
        <AttributeForm
          key={definition.key}
          definition={definition}
          initial={{ value: emptyInput(definition.valueType), polarity: 'WANT', weight: 5 }}
          submit={say('add')}
          saving={add.isPending}
          error={add.error}
          onSubmit={(choice) => submit({ version: owner.version, key: definition.key, ...choice })}
        />
      )}
    </Stack>
  );
}
