import { Button, Group, Modal, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useMessages } from './messages';

interface ConfirmButtonProps extends ButtonProps {
  /** The question, naming the thing: "Remove Ada from the workspace?" */
  question: string;
  /** What will happen, and whether it can be undone. */
  consequence: ReactNode;
  /** The verb on the confirming button. */
  confirm: string;
  onConfirm: () => void;
  children: ReactNode;
}

/** A button for what cannot be undone: it asks once, in words. */
export function ConfirmButton({ question, consequence, confirm, onConfirm, children, ...button }: ConfirmButtonProps) {
  const say = useMessages();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button {...button} onClick={open}>
        {children}
      </Button>
      <Modal opened={opened} onClose={close} title={question} closeButtonProps={{ 'aria-label': say('close') }} centered>
        <Text size="sm" component="div">
          {consequence}
        </Text>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close} data-autofocus>
            {say('confirm.keep')}
          </Button>
          <Button
            color="red"
            onClick={() => {
              close();
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
