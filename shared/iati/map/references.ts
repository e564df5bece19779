import type { Reference } from '../../domain/references.ts';
import type { Reading } from '../reading.ts';
import { cut, maxLine } from '../texts/cut.ts';
import { childrenOf, type Element } from '../xml/element.ts';
import { lineOf } from './line.ts';

const maxReferences = 50;

/** The references of a result or an indicator to lists that others keep. */
export function referencesIn(
  element: Element,
  codelist: 'ResultVocabulary' | 'IndicatorVocabulary',
  reading: Reading,
): { readonly references?: Reference[] } {
  const references = childrenOf(element, 'reference').flatMap(
    (each) => referenceOf(each, codelist, reading) ?? [],
  );
  return keepFirst(references, element, reading);
}

export function keepFirst(
  references: readonly Reference[],
  element: Element,
  { report }: Reading,
): { readonly references?: Reference[] } {
  if (references.length > maxReferences) report('too-many', element);
  return references.length > 0 ? { references: references.slice(0, maxReferences) } : {};
}

/** A code in a vocabulary of IATI; undefined where one of the two is missing. */
export function referenceOf(
  element: Element,
  codelist: string,
  reading: Reading,
): Reference | undefined {
  const vocabulary = lineOf(element, 'vocabulary', reading);
  const code = lineOf(element, 'code', reading);
  if (vocabulary === undefined || code === undefined) {
    reading.report('reference-incomplete', element, code ?? vocabulary);
    return undefined;
  }
  const uri =
    lineOf(element, 'indicator-uri', reading) ?? lineOf(element, 'vocabulary-uri', reading);
  return {
    vocabulary: vocabularyName(codelist, vocabulary),
    code,
    ...(uri !== undefined && { uri }),
  };
}

/** How records name a vocabulary of IATI. */
export function vocabularyName(codelist: string, vocabulary: string): string {
  return cut(`IATI ${codelist} ${vocabulary}`, maxLine);
}
