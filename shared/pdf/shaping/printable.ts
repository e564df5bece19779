/**
 * The scripts that the engine shapes correctly with its fonts (see typefaces.ts). Noto Sans has glyphs of Devanagari too, but they would
 * be shaped as Latin, so Devanagari is not one of them.
 */
const shapedScripts =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Common}\p{Script=Inherited}]/u;
/** Controls, surrogates and private-use characters: no font of ours has them. */
const unknown = /[\p{Cc}\p{Cs}\p{Co}]/u;

/** Whether the engine shapes the script of a character correctly, given a font. */
export function isShaped(character: string): boolean {
  return shapedScripts.test(character) && !unknown.test(character);
}
