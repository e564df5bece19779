import type { Note } from '../../document.ts';
import { contentBottom, space, styles } from '../../theme.ts';
import type { Typesetter } from '../../typesetter.ts';
import { addSpace, ensureRoom, type Flow, put } from '../pages/flow.ts';
import type { Context } from './context.ts';
import { heightOf, writeText } from './text.ts';

const innerWidth = (width: number) => width - 2 * space.bandX;

export function heightOfNote(typesetter: Typesetter, { text }: Note, width: number): number {
  return heightOf(typesetter, text, styles.body, innerWidth(width)) + 2 * space.bandY;
}

/** A note has a band behind it, unless it is taller than a page. */
export function layNote(flow: Flow, note: Note, { root }: Pick<Context, 'root'>): void {
  const height = heightOfNote(flow.typesetter, note, flow.width);
  ensureRoom(flow, height);
  if (flow.y + height <= contentBottom) {
    put(flow, { draw: 'band', x: flow.x, y: flow.y, width: flow.width, height });
  }
  flow.y += space.bandY;
  writeText(flow, {
    text: note.text,
    style: styles.body,
    x: flow.x + space.bandX,
    width: innerWidth(flow.width),
    element: { type: 'P', parent: root },
  });
  flow.y += space.bandY;
  addSpace(flow, space.paragraph);
}
