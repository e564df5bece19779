import { toNfc } from './clusters.ts';
import { withoutMeaningless } from './ignorable.ts';

/**
 * A text as it is kept: in NFC, without white space around it and without characters that neither show nor mean anything.
 * What is left out may have kept two characters apart that are one in NFC.
 */
export function normaliseText(text: string): string {
  return isPlain(text) ? text.trim() : toNfc(withoutMeaningless(toNfc(text))).trim();
}

/** Most texts, which are as they are. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e\n]*$/.test(text);
}
