import { toNfc } from './clusters.ts';
import { removeMeaningless } from './ignorable.ts';

/**
 * The form in which a text is stored: NFC, trimmed, without invisible characters that mean nothing. NFC is applied twice, because a
 * removed character may have separated two that NFC combines.
 */
export function normaliseText(text: string): string {
  return isPlain(text) ? text.trim() : toNfc(removeMeaningless(toNfc(text))).trim();
}

/** Whether nothing needs to change, as in most texts. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e\n]*$/.test(text);
}
