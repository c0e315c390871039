import { useState, type ReactNode } from 'react';
import { useMay } from '@/lib/session';
import { MergeTicked } from './MergeTicked';
import { EditingContext, type EditableTheme } from './useEditing';

/** Lets those who may edit the themes of a topic do so. */
export function EditableTopic({ version, themes, children }: { version: number; themes: readonly EditableTheme[]; children: ReactNode }) {
  const may = useMay('RESEARCHER');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (!may) {
    return children;
  }
  // What went into another theme meanwhile is ticked no longer.
  const ticked = chosen.filter((id) => themes.some((theme) => theme.id === id));
  const tick = (id: string, on: boolean) => setChosen(on ? [...ticked, id] : ticked.filter((one) => one !== id));
  return (
    <EditingContext value={{ version, themes, ticked, tick }}>
      {ticked.length > 0 && <MergeTicked onDone={() => setChosen([])} />}
      {children}
    </EditingContext>
  );
}
