import type { Run, Text } from './document.ts';
import type { Detail } from './drawing.ts';

/** A text without its secondary parts, as a title elsewhere: in the outline, contents and running heads. */
export function titleOf(text: Text): string {
  return plainText(text.filter(({ secondary }) => !secondary));
}

/** A text on one line: `;` separates its lines, and `/` its languages. */
export function plainText(text: Text): string {
  return text.map((run, at) => (at > 0 ? `${separatorBefore(run)}${run.text}` : run.text)).join('');
}

function separatorBefore({ startsTranslation, newLine, mark }: Run): string {
  if (startsTranslation) return ' / ';
  if (newLine) return '; ';
  return mark ? ' ' : '';
}

/** A detail of a bar: "target: 90; ". */
export function detailText({ label, text, separator: joint }: Detail): string {
  return `${label ? `${label.text}${label.colon}` : ''}${text}${joint}`;
}
