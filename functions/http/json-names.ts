import type { FieldError, FieldFault } from '../../shared/domain/field-error.ts';
import { nameKey } from '../../shared/domain/text/names.ts';
import { fieldError, unknownField } from './input.ts';

/** Strings and structural characters. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;

/** An open array or object; `step` is the current index or name. */
type Open =
  | { readonly names: Set<string>; step: string; awaitsName: boolean }
  | { readonly names: undefined; step: number };

/**
 * Finds the first duplicate name of an object (`JSON.parse` silently keeps the last), or the name `__proto__`. Names are compared by
 * `nameKey`, as categories are.
 * @param text well-formed JSON of any depth
 */
export function findNameFault(text: string): FieldError | undefined {
  const open: Open[] = [];
  for (const [token] of text.matchAll(tokens)) {
    const last = open.at(-1);
    if (token === '{') open.push({ names: new Set(), step: '', awaitsName: true });
    else if (token === '[') open.push({ names: undefined, step: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') awaitNext(last);
    else if (last?.names && last.awaitsName) {
      last.step = JSON.parse(token);
      last.awaitsName = false;
      const fault = addName(last.names, last.step);
      const path = () => open.map(({ step }) => step);
      if (fault) return fieldError(path(), fault, 'body');
    }
  }
  return undefined;
}

function awaitNext(last: Open | undefined): void {
  if (last?.names) last.awaitsName = true;
  else if (last) last.step += 1;
}

function addName(names: Set<string>, name: string): FieldFault | undefined {
  if (name === '__proto__') return unknownField;
  const key = nameKey(name);
  if (names.has(key)) return { code: 'given_twice', detail: 'is given twice' };
  names.add(key);
  return undefined;
}
