import type { StatusStrip } from '../../document.ts';
import { statusStrip } from '../../figures/status-strip.ts';
import { space } from '../../theme.ts';
import { addSpace, addSpaceAbove, type Flow, put } from '../pages/flow.ts';
import { keepOnPage } from '../pages/keep-together.ts';
import type { Context } from './context.ts';

/** Lays the strip with its legend, on one page. */
export function layStatusStrip(
  flow: Flow,
  { parts, alternative }: StatusStrip,
  { root, words }: Pick<Context, 'root' | 'words'>,
): void {
  addSpaceAbove(flow, space.figure);
  const { x, width } = flow;
  const { shapes, height } = statusStrip(flow.typesetter, parts, { width, digits: words.digits });
  keepOnPage(flow, height);
  const { y } = flow;
  const box = [x, y, x + width, y + height] as const;
  const element = { type: 'Figure', parent: root, alternative, box };
  put(flow, { draw: 'figure', shapes, scale: 1, x, y, element });
  flow.y += height;
  addSpace(flow, space.figure);
}
