import type { Code } from '../../document.ts';
import { codeSize, qrCode } from '../../figures/qr-code.ts';
import { gutter, space, styles } from '../../theme.ts';
import { addSpace, addSpaceAbove, type Flow, put } from '../pages/flow.ts';
import { keepOnPage } from '../pages/keep-together.ts';
import type { Context } from './context.ts';
import { paragraphIn, putLines } from './put-lines.ts';
import { heightOf } from './text.ts';

const titleGap = 2;
const textGap = 3.5;

/** Lays the code with its title, address and text beside it. */
export function layCode(flow: Flow, block: Code, { root }: Pick<Context, 'root'>): void {
  addSpaceAbove(flow, space.figure);
  const { address, alternative, title, text } = block;
  const { typesetter, x } = flow;
  const left = x + codeSize + gutter;
  const width = Math.max(flow.x + flow.width - left, codeSize);
  const printed = block.printed.map((run) => ({ ...run, link: address }));
  const parts = [
    { text: title, style: styles.factHead, gap: 0 },
    { text: printed, style: styles.note, gap: titleGap },
    ...(text ? [{ text, style: styles.note, gap: textGap }] : []),
  ];
  const heights = parts.map((part) => heightOf(typesetter, part.text, part.style, width));
  const beside = parts.reduce((sum, { gap }, at) => sum + gap + (heights[at] ?? 0), 0);
  const height = Math.max(codeSize, beside);
  keepOnPage(flow, height);
  let y = flow.y;
  const group = { type: 'Div', parent: root };
  const box = [x, y, x + codeSize, y + codeSize] as const;
  const element = { type: 'Figure', parent: group, alternative, box };
  put(flow, { draw: 'figure', shapes: [qrCode(address)], scale: 1, x, y, element });
  for (const [at, part] of parts.entries()) {
    y += part.gap;
    const place = { x: left, y, width, element: paragraphIn(group) };
    putLines(flow, { text: part.text, style: part.style, ...place });
    y += heights[at] ?? 0;
  }
  flow.y += height;
  addSpace(flow, space.figure);
}
