import type { Actual } from '../domain/reported.ts';
import { inLanguage, type LanguageTag } from '../domain/text.ts';
import type { DataColumn } from './data-file.ts';

type Given = { readonly actual: Actual | undefined; readonly language: LanguageTag };

/**
 * The columns of a figure: its kind, its number, and what stands in its place. An empty number is no zero: `kind` says why.
 * @param prefix of the names, for instance `target_`
 */
export function columnsOfFigure<Row>(
  prefix: string,
  given: (row: Row) => Given,
): readonly DataColumn<Row>[] {
  const number = (field: 'value' | 'numerator' | 'denominator') => (row: Row) => {
    const { actual } = given(row);
    return actual?.kind === 'reported' ? actual[field] : undefined;
  };
  return [
    {
      name: `${prefix}kind`,
      datatype: 'string',
      description:
        'reported, or why there is no number: stated (in words), not_reported, not_applicable, withheld, described.',
      of: (row) => given(row).actual?.kind,
    },
    {
      name: `${prefix}value`,
      datatype: 'decimal',
      description: 'The number; of a percentage, 63.3 means 63.3 %. Empty is not zero.',
      of: number('value'),
    },
    {
      name: `${prefix}numerator`,
      datatype: 'decimal',
      description: 'What a percentage was derived from: the part.',
      of: number('numerator'),
    },
    {
      name: `${prefix}denominator`,
      datatype: 'decimal',
      description: 'What a percentage was derived from: the whole.',
      of: number('denominator'),
    },
    {
      name: `${prefix}text`,
      datatype: 'string',
      description: 'What stands in the place of a number: the words, the category, or the reason.',
      of: (row) => writeText(given(row)),
    },
  ];
}

function writeText({ actual, language }: Given): string | undefined {
  if (actual?.kind === 'stated') return actual.text;
  if (actual?.kind === 'not_applicable' || actual?.kind === 'withheld') return actual.reason;
  if (actual?.kind !== 'described') return undefined;
  const { category, text } = actual;
  return [category, text && inLanguage(text, language).text]
    .filter((each) => each !== undefined)
    .join(': ');
}
