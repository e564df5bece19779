import type { BreakOpportunity } from './break-opportunity.ts';

/** In letters of Latin, a character of Chinese being as wide as two; what is longer in brackets is read as a clause. */
const longest = 24;
/** Something in brackets that a line may end within: a space, a sign that joins words, or a letter of another script. */
const parted = /[(（][^()（）]{0,40}[^()（）A-Za-z\d.,%][^()（）]{0,40}[)）]/u;

/** What is short in brackets, "(78 of 120)", is read together: a line ends within it only where it has no room for all. */
export function withWholeBrackets(
  found: readonly BreakOpportunity[],
  text: string,
): readonly BreakOpportunity[] {
  if (!parted.test(text)) return found;
  const whole = [...found];
  let start: number | undefined;
  for (const [at, each] of found.entries()) {
    if (opening.test(each.text)) start = at;
    if (start === undefined || !closing.test(each.text)) continue;
    const isWhole = start < at && widthOf(found.slice(start, at + 1)) <= longest;
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
