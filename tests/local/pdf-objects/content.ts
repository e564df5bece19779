import { startReader } from '../../../shared/pdf/reading/parse.ts';
import {
  Bytes,
  Dictionary,
  Keyword,
  Name,
  type Value,
} from '../../../shared/pdf/reading/values.ts';

/** Marked content: what `BDC` or `BMC` opens and `EMC` closes. */
type Mark = {
  readonly tag: string;
  /** Its marked-content id. */
  readonly id?: number;
};

/** A step of a content stream that matters to the structure, with its enclosing marked content, outermost first. */
export type Step =
  | { readonly does: 'mark'; readonly mark: Mark; readonly within: readonly Mark[] }
  | { readonly does: 'paint'; readonly operator: string; readonly within: readonly Mark[] }
  | {
      readonly does: 'show';
      readonly font: string;
      readonly bytes: string;
      readonly within: readonly Mark[];
    };

const paths = ['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do'];
const texts = ['Tj', 'TJ', "'", '"'];
const painting: ReadonlySet<string> = new Set([...paths, ...texts]);
/** The operators of ISO 32000-1, annex A, without inline images and Type 3 fonts. */
const known: ReadonlySet<string> = new Set([
  ...painting,
  ...'q Q cm w J j M d ri i gs m l c v y h re n W W* CS cs SC SCN sc scn G g RG rg K k'.split(' '),
  ...'BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* BDC BMC EMC MP DP'.split(' '),
]);
const showing: ReadonlySet<string> = new Set(texts);

/** Reads a content stream. @throws Error if marked content or graphics states are not closed */
export function* stepsOf(source: string): Iterable<Step> {
  const marks: Mark[] = [];
  const saved: string[] = [];
  let font = '';
  for (const { operator, operands } of operationsOf(source)) {
    if (!known.has(operator)) throw new Error(`${operator} is no operator`);
    const within = marks.slice();
    if (operator === 'q') saved.push(font);
    if (operator === 'Q') font = popOr(saved, 'Q without q');
    if (operator === 'Tf' && operands[0] instanceof Name) font = operands[0].name;
    if (operator === 'BDC' || operator === 'BMC') {
      const mark = markOf(operands);
      marks.push(mark);
      yield { does: 'mark', mark, within };
    }
    if (operator === 'EMC') popOr(marks, 'EMC without BDC');
    if (painting.has(operator)) yield { does: 'paint', operator, within };
    if (showing.has(operator)) yield { does: 'show', font, bytes: bytesShown(operands), within };
  }
  if (marks.length > 0) throw new Error('Marked content does not end');
  if (saved.length > 0) throw new Error('q without Q');
}

function* operationsOf(
  source: string,
): Iterable<{ readonly operator: string; readonly operands: readonly Value[] }> {
  const reader = startReader(source);
  let operands: Value[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (value instanceof Keyword) {
      yield { operator: value.word, operands };
      operands = [];
    } else operands.push(value);
  }
}

function markOf([tag, properties]: readonly Value[]): Mark {
  const id = properties instanceof Dictionary ? properties.get('MCID') : undefined;
  return {
    tag: tag instanceof Name ? tag.name : '',
    ...(typeof id === 'number' && { id }),
  };
}

/** Two bytes for each code, as in `Identity-H`. */
/** The bytes of all shown strings. */
function bytesShown(operands: readonly Value[]): string {
  const strings = operands.flat().filter((value) => value instanceof Bytes);
  return strings.map(({ bytes }) => bytes).join('');
}

function popOr<Entry>(stack: Entry[], otherwise: string): Entry {
  const last = stack.pop();
  if (last === undefined) throw new Error(otherwise);
  return last;
}
