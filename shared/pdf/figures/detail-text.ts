import type { Detail } from '../drawing.ts';

/** "target: 90; " */
export function detailText({ label, text, joint }: Detail): string {
  return `${label ? `${label.text}${label.colon}` : ''}${text}${joint}`;
}
