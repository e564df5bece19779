import type { Text } from './document.ts';

/** What a text is called by: without what is said beside it. */
export function titleOf(text: Text): string {
  return plainText(text.filter(({ aside }) => !aside));
}

/** What a text says on one line; what stands on a line of its own there is parted from what is before. */
export function plainText(text: Text): string {
  return text
    .map((run, at) => ((run.ownLine || run.again) && at > 0 ? ` / ${run.text}` : run.text))
    .join('');
}
