import type { BreakOpportunity } from './break-opportunity.ts';

/** In Latin letters (a Chinese character counts as two): longer text in brackets reads as a clause. */
const maxBracketLetters = 24;
/** Brackets with a break opportunity inside: a space, a sign that joins words, or a letter of another script. */
const hasBreakInside = /[(（][^()（）]{0,40}[^()（）A-Za-z\d.,%][^()（）]{0,40}[)）]/u;

/** Discourages breaks within short brackets such as "(78 of 120)", which are read as one. */
export function withWholeBrackets(
  found: readonly BreakOpportunity[],
  text: string,
): readonly BreakOpportunity[] {
  if (!hasBreakInside.test(text)) return found;
  const whole = [...found];
  let start: number | undefined;
  for (const [at, each] of found.entries()) {
    if (opening.test(each.text)) start = at;
    if (start === undefined || !closing.test(each.text)) continue;
    const isWhole = start < at && widthOf(found.slice(start, at + 1)) <= maxBracketLetters;
    for (let place = start; isWhole && place < at; place += 1) discourageAt(whole, place);
    start = undefined;
  }
  return whole;
}

const opening = /[(（]/u;
const closing = /[)）]/u;
const withoutWidth = /\p{M}/gu;
const wide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu;

function widthOf(found: readonly BreakOpportunity[]): number {
  const said = found.map(({ text, spaced }) => (spaced ? `${text} ` : text)).join('');
  return said.trimEnd().replace(withoutWidth, '').replace(wide, 'xx').length;
}

function discourageAt(found: BreakOpportunity[], at: number): void {
  const each = found[at];
  if (each?.break === 'allowed') found[at] = { ...each, break: 'discouraged' };
}
