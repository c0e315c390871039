import { Button, ColorInput, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { RestoredDraft } from '@/components/RestoredDraft';
import { UserErrors } from '@/components/UserErrors';
import { swatches, type CodeInTree } from '@/features/coding/codes/codes';
import { withParts } from '@/features/coding/codes/codeTree';
import { graphql } from '@/gql';
import { useDraft } from '@/lib/drafts';
import { useWrite } from '@/lib/hooks';
import { AttributeSelect } from './AttributeSelect';
import { useMessages } from './messages';

const createDocument = graphql(`
  mutation CreateCode($input: CreateCodeInput!) { createCode(input: $input) { code { id } userErrors { code message field } } }
`);

const updateDocument = graphql(`
  mutation UpdateCode($input: UpdateCodeInput!) {
    updateCode(input: $input) { code { id } userErrors { code message field } }
  }
`);

const removeDocument = graphql(`
  mutation RemoveCode($input: RemoveCodeInput!) {
    removeCode(input: $input) { code { id } userErrors { code message field } }
  }
`);

/** A code to be entered, or with an id one to be changed. */
export interface CodeDraft {
  id?: string;
  version?: number;
  name: string;
  description: string;
  colour: string;
  parentId: string | null;
  attributeKey: string | null;
}

interface CodeModalProps {
  draft: CodeDraft | undefined;
  codes: readonly CodeInTree[];
  onClose: () => void;
  onReload: () => void;
}

export function CodeModal({ draft, ...rest }: CodeModalProps) {
  const say = useMessages();
  return (
    <Modal opened={draft !== undefined} onClose={rest.onClose} title={draft?.id ? say('code.editThis', { code: draft.name }) : say('code.create')} size="lg">
      {draft && <CodeForm draft={draft} {...rest} />}
    </Modal>
  );
}

function CodeForm({ draft, codes, onClose, onReload }: CodeModalProps & { draft: CodeDraft }) {
  const say = useMessages();
  const create = useWrite(createDocument, (result) => result.createCode, ['Code']);
  const update = useWrite(updateDocument, (result) => result.updateCode, ['Code', 'Coding']);
  const remove = useWrite(removeDocument, (result) => result.removeCode, ['Code', 'Coding']);
  const { id, version, name, description, colour, parentId, attributeKey } = draft;
  // The version goes with what was typed: a change that somebody else saved meanwhile is noticed, not overwritten.
  const saved = { name, description, colour, parentId, attributeKey, version: version ?? 0 };
  const typed = useDraft(id ? `code ${id}` : `new code in ${parentId ?? 'the codebook'}`, saved);
  const form = useForm({ mode: 'uncontrolled', initialValues: typed.initial, onValuesChange: typed.keep });
  const close = () => {
    typed.forget();
    onClose();
  };
  const reload = () => {
    typed.forget();
    onReload();
  };
  const own = id ? withParts(codes, id) : new Set<string>();
  const done = { onSuccess: close };
  return (
    <form
      onSubmit={form.onSubmit(({ version: seen, ...input }) =>
        id === undefined ? create.mutate({ input }, done) : update.mutate({ input: { id, version: seen, ...input } }, done),
      )}
    >
      <Stack gap="md">
        <RestoredDraft draft={typed} onDiscard={() => form.setValues(saved)} />
        <TextInput label={say('form.name')} required data-autofocus key={form.key('name')} {...form.getInputProps('name')} />
        <Textarea
          label={say('form.description')}
          description={say('form.descriptionHint')}
          autosize
          minRows={3}
          key={form.key('description')}
          {...form.getInputProps('description')}
        />
        <Group grow align="flex-start">
          <Select
            label={say('form.parent')}
            placeholder={say('form.top')}
            clearable
            searchable
            clearButtonProps={{ 'aria-label': say('form.moveToTop') }}
            data={codes.filter((code) => !own.has(code.id)).map((code) => ({ value: code.id, label: code.path.join(' › ') }))}
            key={form.key('parentId')}
            {...form.getInputProps('parentId')}
          />
          <ColorInput
            label={say('form.colour')}
            format="hex"
            required
            swatches={[...swatches]}
            popoverProps={{ withinPortal: true }}
            eyeDropperButtonProps={{ 'aria-label': say('form.pickColour') }}
            key={form.key('colour')}
            {...form.getInputProps('colour')}
          />
        </Group>
        <AttributeSelect key={form.key('attributeKey')} {...form.getInputProps('attributeKey')} />
        <UserErrors error={create.error ?? update.error ?? remove.error} form={form} onReload={reload} />
        <Group justify="space-between">
          {id !== undefined && version !== undefined ? (
            <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate({ input: { id, version } }, done)}>
              {say('form.remove')}
            </Button>
          ) : (
            <span />
          )}
          <Group>
            <Button variant="default" onClick={close}>
              {say('form.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending || update.isPending}>
              {id ? say('form.save') : say('form.add')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
