import { Bytes, Dictionary, Name, Stream, type Value } from '../../../shared/pdf/reading/values.ts';
import { bytesOf, dictionary } from './file.ts';
import type { Inspected } from './inspected.ts';
import { unicodeOf } from './to-unicode.ts';

/** ISO 19005-3, 6.1.13, in bytes. */
const maxString = 32_767;
const maxName = 127;
const maxInteger = 0x7fff_ffff;
/** The text of a code, in UTF-16 (ISO 32000-1, 9.10.3). */
const maxText = 512;

/** No string, name or number exceeds the limits of readers. */
export function* limitFaults({ file, pages }: Inspected): Iterable<string> {
  for (const [object, value] of file.objects)
    for (const fault of valueFaults(value)) yield `object ${object}: ${fault}`;
  for (const { number, steps } of pages)
    for (const step of steps)
      if (step.does === 'show' && step.bytes.length > maxString)
        yield `page ${number}: a string of ${step.bytes.length} bytes is shown`;
  for (const [object, value] of file.objects) {
    const map = bytesOf(file, dictionary(file, value).get('ToUnicode'));
    if (!map) continue;
    for (const text of unicodeOf(Buffer.from(map).toString('latin1')).values())
      if (2 * text.length > maxText) yield `font ${object}: a code stands for too long a text`;
  }
}

function* valueFaults(value: Value): Iterable<string> {
  if (typeof value === 'number' && Math.abs(value) > maxInteger) yield `the number ${value}`;
  if (value instanceof Bytes && value.bytes.length > maxString)
    yield `a string of ${value.bytes.length} bytes`;
  if (value instanceof Name && value.name.length > maxName)
    yield `a name of ${value.name.length} bytes`;
  if (value instanceof Stream) yield* valueFaults(value.dictionary);
  if (Array.isArray(value)) for (const each of value) yield* valueFaults(each);
  if (!(value instanceof Dictionary)) return;
  for (const [key, each] of value) {
    yield* valueFaults(new Name(key));
    yield* valueFaults(each);
  }
}
