import { useState } from 'react';
import { clamp } from './clamp';

/**
 * The one of a list that keys act on. It is known by its id, so that it stays the same when the list changes around it; when it
 * leaves the list, the next one takes its place.
 */
export function useChosen<Item extends { id: string }>(items: readonly Item[]) {
  const [mark, setMark] = useState<{ id?: string; place: number }>({ place: 0 });
  const found = items.findIndex((one) => one.id === mark.id);
  const place = found >= 0 ? found : clamp(mark.place, items.length);
  // Where it stood last, for when it is gone.
  if (found >= 0 && found !== mark.place) {
    setMark({ id: mark.id, place: found });
  }
  const choose = (item: Item | undefined) =>
    setMark(item ? { id: item.id, place: Math.max(0, items.findIndex((one) => one.id === item.id)) } : { place: 0 });
  return { chosen: items[place], choose, go: (step: number) => choose(items[clamp(place + step, items.length)]) };
}
