import { type Dictionary, Reference, type Value } from '../../../shared/pdf/reading/values.ts';
import { type Step, stepsOf } from './content.ts';
import {
  bytesOf,
  catalogOf,
  dictionary,
  list,
  name,
  type PdfFile,
  resolveReference,
} from './file.ts';

export type Page = {
  /** From 1. */
  readonly number: number;
  readonly object: number;
  readonly dictionary: Dictionary;
  readonly steps: readonly Step[];
};

export function pagesOf(file: PdfFile): readonly Page[] {
  return leavesOf(file, catalogOf(file).get('Pages')).map((reference, at) => {
    const page = dictionary(file, reference);
    const steps = [...stepsOf(contentOf(file, page))];
    return { number: at + 1, object: reference.object, dictionary: page, steps };
  });
}

function leavesOf(file: PdfFile, node: Value | undefined): readonly Reference[] {
  if (!(node instanceof Reference)) throw new Error('A page is no object of its own');
  const entry = dictionary(file, node);
  if (name(file, entry.get('Type')) === 'Page') return [node];
  return list(file, entry.get('Kids')).flatMap((kid) => leavesOf(file, kid));
}

export function contentOf(file: PdfFile, page: Dictionary): string {
  const contents = resolveReference(file, page.get('Contents'));
  const streams = Array.isArray(contents) ? contents : [contents];
  return streams
    .map((stream) => Buffer.from(bytesOf(file, stream) ?? []).toString('latin1'))
    .join('\n');
}
