import type { Run, Text } from './document.ts';
import type { Detail } from './drawing.ts';

/** What a text is called by: without what is said beside it. */
export function titleOf(text: Text): string {
  return plainText(text.filter(({ aside }) => !aside));
}

/** What a text says on one line, its own lines and its languages parted, each by a sign that is not the other's. */
export function plainText(text: Text): string {
  return text.map((run, at) => (at > 0 ? `${signBefore(run)}${run.text}` : run.text)).join('');
}

function signBefore({ again, ownLine }: Run): string {
  if (again) return ' / ';
  return ownLine ? '; ' : '';
}

/** A detail of a bar: "target: 90; ". */
export function detailText({ label, text, joint }: Detail): string {
  return `${label ? `${label.text}${label.colon}` : ''}${text}${joint}`;
}
