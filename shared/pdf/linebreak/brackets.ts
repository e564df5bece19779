import type { Token } from './token.ts';

/** In letters of Latin, a character of Chinese being as wide as two; what is longer in brackets is read as a clause. */
const longest = 24;
/** Something in brackets that a line may end within: a space, a sign that joins words, or a letter of another script. */
const parted = /[(（][^()（）]{0,40}[^()（）A-Za-z\d.,%][^()（）]{0,40}[)）]/u;

/** What is short in brackets, "(78 of 120)", is read together: a line ends within it only where it has no room for all. */
export function withWholeBrackets(tokens: readonly Token[], text: string): readonly Token[] {
  if (!parted.test(text)) return tokens;
  const whole = [...tokens];
  let start: number | undefined;
  for (const [at, token] of tokens.entries()) {
    if (opening.test(token.text)) start = at;
    if (start === undefined || !closing.test(token.text)) continue;
    const isWhole = start < at && widthOf(tokens.slice(start, at + 1)) <= longest;
    for (let place = start; isWhole && place < at; place += 1) bindAt(whole, place);
    start = undefined;
  }
  return whole;
}

const opening = /[(（]/u;
const closing = /[)）]/u;
const withoutWidth = /\p{M}/gu;
const wide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu;

function widthOf(tokens: readonly Token[]): number {
  const said = tokens.map(({ text, spaced }) => (spaced ? `${text} ` : text)).join('');
  return said.trimEnd().replace(withoutWidth, '').replace(wide, 'xx').length;
}

function bindAt(tokens: Token[], at: number): void {
  const token = tokens[at];
  if (token?.breakable) tokens[at] = { ...token, breakable: false, bound: true };
}
