import type { FieldError } from '../../shared/domain/problem.ts';
import { nameKey } from '../../shared/domain/text/names.ts';
import { fieldError } from './input.ts';

/** The strings of a JSON text, and the signs that tell names from values. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;

/** An array, or an object with the names it has had so far; `step` leads to what is being read in it. */
type Open =
  | { readonly names: Set<string>; step: string; awaitsName: boolean }
  | { readonly names: undefined; step: number };

/**
 * The first name that an object has twice, of which a parser keeps one and says nothing, or that every object inherits. Names are
 * compared as those of categories are.
 * @param text well-formed JSON; it is read once, however deeply it is nested
 */
export function nameFault(text: string): FieldError | undefined {
  const open: Open[] = [];
  for (const [token] of text.matchAll(tokens)) {
    const last = open.at(-1);
    if (token === '{') open.push({ names: new Set(), step: '', awaitsName: true });
    else if (token === '[') open.push({ names: undefined, step: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') goOn(last);
    else if (last?.names && last.awaitsName) {
      last.step = JSON.parse(token);
      last.awaitsName = false;
      const detail = addName(last.names, last.step);
      const path = () => open.map(({ step }) => step);
      if (detail !== undefined) return fieldError(path(), detail, 'body');
    }
  }
  return undefined;
}

function goOn(last: Open | undefined): void {
  if (last?.names) last.awaitsName = true;
  else if (last) last.step += 1;
}

function addName(names: Set<string>, name: string): string | undefined {
  if (name === '__proto__') return 'is not a known field';
  const key = nameKey(name);
  if (names.has(key)) return 'is given twice';
  names.add(key);
  return undefined;
}
