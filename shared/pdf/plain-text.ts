import type { Text } from './document.ts';

/** What a text says on one line; what stands on a line of its own there is parted from what is before. */
export function plainText(text: Text): string {
  return text.map((run, at) => (run.ownLine && at > 0 ? ` / ${run.text}` : run.text)).join('');
}
