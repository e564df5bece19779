import type { Run } from './document.ts';
import { colours, minSize, type Style, secondaryShare } from './theme.ts';

const onAccent: ReadonlySet<string> = new Set([colours.paper, colours.pale]);
export const isOnAccent = ({ colour }: Style): boolean => onAccent.has(colour);

/** The style of a run: that of its text; smaller and grey for secondary text. */
export function styleOfRun({ secondary, accent }: Run, style: Style): Style {
  if (accent && !isOnAccent(style)) return { ...style, colour: colours.accent };
  if (!secondary) return style;
  const size = Math.min(
    style.size,
    Math.max(minSize, Math.round(style.size * secondaryShare * 2) / 2),
  );
  return { ...style, size, colour: isOnAccent(style) ? colours.pale : colours.quiet };
}
