import type { Text } from './document.ts';

/** What a text is called by: without what is said beside it, but with what is below it in a second language. */
export function titleOf(text: Text): string {
  const below = text.findIndex(({ ownLine }, at) => ownLine && at > 0);
  return plainText(text.filter(({ aside }, at) => !aside || (below !== -1 && at >= below)));
}

/** What a text says on one line; what stands on a line of its own there is parted from what is before. */
export function plainText(text: Text): string {
  return text.map((run, at) => (run.ownLine && at > 0 ? ` / ${run.text}` : run.text)).join('');
}
