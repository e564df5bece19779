import type { Run } from './document.ts';
import { colours, type Style, secondaryShare } from './theme.ts';

/** Smaller text is hard to read on paper. */
const minSize = 7;

/** The style of a run: that of its text, or smaller and grey for secondary text. */
export function styleOfRun({ secondary }: Run, style: Style): Style {
  if (!secondary) return style;
  const size = Math.min(
    style.size,
    Math.max(minSize, Math.round(style.size * secondaryShare * 2) / 2),
  );
  return { ...style, size, colour: colours.quiet };
}
