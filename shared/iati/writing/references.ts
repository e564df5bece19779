import type { Reference } from '../../domain/references.ts';
import { type Node, nodeOf } from './node.ts';
import type { Writing } from './writing.ts';

/** Of whoever reports; the same code in all codelists of vocabularies. */
const own = '99';

/** The code of a vocabulary in a codelist of IATI, as reading names it; undefined where it is of another list. */
export function vocabularyCode(codelist: string, vocabulary: string): string | undefined {
  const start = `IATI ${codelist} `;
  return vocabulary.startsWith(start) ? vocabulary.slice(start.length) : undefined;
}

/** The same, or the vocabulary of whoever reports. */
export function vocabularyOrOwn(
  codelist: string,
  { vocabulary, code }: Reference,
  record: string,
  { report }: Pick<Writing, 'report'>,
): string {
  const known = vocabularyCode(codelist, vocabulary);
  if (known === undefined) report('vocabulary-own', record, `${vocabulary} ${code}`);
  return known ?? own;
}

export function referenceNodes(
  references: readonly Reference[] | undefined,
  codelist: 'ResultVocabulary' | 'IndicatorVocabulary',
  record: string,
  writing: Writing,
): readonly Node[] {
  const link = codelist === 'ResultVocabulary' ? 'vocabulary-uri' : 'indicator-uri';
  return (references ?? []).map((each) =>
    nodeOf('reference', {
      vocabulary: vocabularyOrOwn(codelist, each, record, writing),
      code: each.code,
      [link]: each.uri,
    }),
  );
}
