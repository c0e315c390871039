import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { UserErrors } from '@/components/UserErrors';
import { graphql } from '@/gql';
import { useWrite } from '@/lib/hooks';
import { useMessages } from './messages';

const createDocument = graphql(`
  mutation CreateSurvey($input: CreateSurveyInput!) {
    createSurvey(input: $input) { survey { id } userErrors { code message field } }
  }
`);

export function NewSurvey() {
  const say = useMessages();
  const [opened, { open, close }] = useDisclosure(false);
  const navigate = useNavigate();
  const create = useWrite(createDocument, (result) => result.createSurvey, ['Survey']);
  const form = useForm({ mode: 'uncontrolled', initialValues: { title: '' } });
  return (
    <>
      <Button onClick={open} leftSection={<IconPlus size={16} aria-hidden />}>
        {say('create.start')}
      </Button>
      <Modal opened={opened} onClose={close} title={say('create.start')}>
        <form
          onSubmit={form.onSubmit((input) =>
            create.mutate({ input }, { onSuccess: ({ survey }) => void navigate(`/surveys/${survey?.id}`) }),
          )}
        >
          <Stack>
            <TextInput
              label={say('create.name')}
              description={say('create.nameHint')}
              required
              maxLength={200}
              data-autofocus
              key={form.key('title')}
              {...form.getInputProps('title')}
            />
            <UserErrors error={create.error} form={form} />
            <Button type="submit" loading={create.isPending}>
              {say('create.submit')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
