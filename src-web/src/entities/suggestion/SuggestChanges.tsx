import { Button, Modal } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useState } from 'react';
import { useMessages } from './messages';
import { SuggestChangesForm } from './SuggestChangesForm';

interface SuggestChangesProps {
  /** What is compared: "run:" or "survey:" and the id; asked about if not given. */
  source?: string;
}

/** Compares what people said with a profile or persona, and leads to the inbox. */
export function SuggestChanges({ source }: SuggestChangesProps) {
  const say = useMessages();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="light" leftSection={<IconInbox size={16} aria-hidden />} onClick={() => setOpened(true)}>
        {say('title')}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={say('title')} closeButtonProps={{ 'aria-label': say('close') }}>
        {opened && <SuggestChangesForm source={source} />}
      </Modal>
    </>
  );
}
