import type { Token } from './tokens.ts';

/** In characters; what is longer in brackets is read as a clause. */
const longest = 24;
const ofFigures = /\([^()]*\p{Nd}[^()]*\)/u;

/** Figures in brackets, "(78 of 120)", are read together: a line ends within them only where it has no room for all. */
export function withWholeBrackets(tokens: readonly Token[], text: string): readonly Token[] {
  if (!ofFigures.test(text)) return tokens;
  const whole = [...tokens];
  let start: number | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.text.includes('(')) start = at;
    if (start === undefined || !token.text.includes(')')) continue;
    const said = tokens.slice(start, at + 1).map(({ text: part }) => part);
    const isWhole = ofFigures.test(said.join('')) && said.join(' ').length <= longest;
    for (let place = start; isWhole && place < at; place += 1) bindAt(whole, place);
    start = undefined;
  }
  return whole;
}

function bindAt(tokens: Token[], at: number): void {
  const token = tokens[at];
  if (token?.breakable) tokens[at] = { ...token, breakable: false, bound: true };
}
