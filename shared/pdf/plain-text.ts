import type { Run, Text } from './document.ts';

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
