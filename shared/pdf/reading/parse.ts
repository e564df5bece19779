import { Budget } from './budget.ts';
import { hexString, literalString } from './strings.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';
import { Bytes, Dictionary, Keyword, Name, Reference, type Value } from './values.ts';

const token =
  /(?:[\0\t\n\f\r ]|%[^\r\n]*)*(?:([+-]?(?:\d+\.?\d*|\.\d+))(?![^\0\t\n\f\r ()<>[\]{}/%])|\/([^\0\t\n\f\r ()<>[\]{}/%]*)|(<<|>>|\[|\])|<([\da-fA-F\s]*)>|(\()|([^\0\t\n\f\r ()<>[\]{}/%]+)|$)/y;

/** Reads values and keywords one after the other. */
export type Reader = {
  /** @returns undefined at the end of the source */
  next(): Value | Keyword | undefined;
  /** Where the last token ends. */
  readonly at: number;
};

const constants: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Ten times as deep as any report. */
const maxDepth = 100;

/** @param source the file with one character a byte */
export function startReader(source: string, start = 0, budget = new Budget()): Reader {
  let at = start;
  let depth = 0;
  const next = (): Value | Keyword | undefined => {
    budget.spendValues();
    token.lastIndex = at;
    const found = token.exec(source);
    if (!found) throw new Error(`Neither a value nor a keyword: ${source.slice(at, at + 40)}`);
    at = token.lastIndex;
    const [, number, name, bracket, hex, paren, word] = found;
    if (number !== undefined) return Number(number);
    if (name !== undefined) return new Name(plainName(name));
    if (hex !== undefined) return new Bytes(hexString(hex));
    if (word !== undefined) return constants.has(word) ? constants.get(word) : new Keyword(word);
    if (bracket === '[') return listUntil(']');
    if (bracket === '<<') return dictionaryOf(listUntil('>>'));
    if (bracket !== undefined) return new Keyword(bracket);
    if (paren === undefined) return undefined;
    const { bytes, end } = literalString(source, at);
    at = end;
    return new Bytes(bytes);
  };
  const listUntil = (closing: string): Value[] => {
    const list: Value[] = [];
    depth += 1;
    if (depth > maxDepth) throw new UnreadablePdf('too_large');
    for (;;) {
      const value = next();
      if (value === undefined) throw new Error(`${closing} is missing`);
      if (!(value instanceof Keyword)) list.push(value);
      else if (value.word === closing) {
        depth -= 1;
        return list;
      } else list.push(referenceFrom(value, list));
    }
  };
  return {
    next,
    get at() {
      return at;
    },
  };
}

/** `12 0 R`: the two numbers were read as values before. */
function referenceFrom({ word }: Keyword, list: Value[]): Reference {
  const [object, generation] = list.splice(-2);
  if (word === 'R' && typeof object === 'number' && generation === 0) return new Reference(object);
  throw new Error(`${word} is no value`);
}

function dictionaryOf(list: readonly Value[]): Dictionary {
  const dictionary = new Dictionary();
  for (let at = 0; at < list.length; at += 2) {
    const [key, value] = [list[at], list[at + 1]];
    if (!(key instanceof Name) || value === undefined) throw new Error('A dictionary has no pairs');
    if (dictionary.has(key.name)) throw new Error(`A dictionary has ${key.name} twice`);
    dictionary.set(key.name, value);
  }
  return dictionary;
}

function plainName(name: string): string {
  return name.replace(/#([\da-fA-F]{2})/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
