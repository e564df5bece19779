/** Reports are full of numbers, hardly any of them twice; what they are made of is always the same. */
const numeral = /^[0-9.,]{4,}$/;

/** Remembered, numbers would crowd out the words; the shortest ones come again all the same. */
export function isRarelyRepeated(text: string): boolean {
  return text.length > 3 && text.charCodeAt(0) < 0x3a && numeral.test(text);
}
