/**
 * The scripts that are set right under the script of the family that has them (see typefaces.ts). Noto Sans has the glyphs of
 * Devanagari too, which are put together wrongly as Latin, so it is not one of them.
 */
const shapedScripts =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Common}\p{Script=Inherited}]/u;
/** Controls, halves of characters and those of private use are nothing that a font of ours can know. */
const unknown = /[\p{Cc}\p{Cs}\p{Co}]/u;

/** Whether the letters of its script come out right, if a font has them. */
export function isShaped(character: string): boolean {
  return shapedScripts.test(character) && !unknown.test(character);
}
