import type { Run } from './document.ts';
import { asideShare, colours, type Style } from './theme.ts';

/** What is smaller is hard to read on paper. */
const minSize = 7;

/** How a run is set within a text: as the text is, or beside it. */
export function styleOfRun({ secondary }: Run, style: Style): Style {
  if (!secondary) return style;
  const size = Math.min(style.size, Math.max(minSize, Math.round(style.size * asideShare * 2) / 2));
  return { ...style, size, colour: colours.quiet };
}
