/** Reports are full of numbers that hardly recur, made of few characters. */
const numeral = /^[0-9.,]{4,}$/;

/** Numbers are not cached: they would displace words. */
export function isRarelyRepeated(text: string): boolean {
  return text.length > 3 && text.charCodeAt(0) < 0x3a && numeral.test(text);
}
