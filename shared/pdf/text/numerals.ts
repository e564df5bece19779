/** Reports are full of numbers, hardly any of them twice; what they are made of is always the same. */
export const isNumeral = /^[0-9.,]+$/;

/** Whether two characters stand beside each other as they stand alone. */
export type Composes = (pair: string) => boolean;

/** Whether a number can be put together from its characters, because no two neighbours have an effect on each other. */
export function isComposed(text: string, composes: Composes): boolean {
  for (let at = 0; at < text.length - 1; at += 1) {
    if (!composes(text.slice(at, at + 2))) return false;
  }
  return true;
}

/** Remembered, numbers would crowd out the words; the shortest ones come again all the same. */
export function isRarelyRepeated(text: string): boolean {
  return text.length > 3 && isNumeral.test(text);
}
