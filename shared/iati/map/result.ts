import type { Result, ResultType } from '../../domain/framework/result.ts';
import { byCode, resultTypeCodes } from '../codes.ts';
import { lookUp } from '../lookup.ts';
import type { Reading } from '../reading.ts';
import { textsIn } from '../texts/texts-of.ts';
import { attributeOf, type Element } from '../xml/element.ts';
import { referencesIn } from './references.ts';
import { originOf } from './source.ts';
import { titleOf } from './title.ts';

const types = byCode(resultTypeCodes);

export type MappedResult = Omit<Result, 'programmeId' | 'projectId' | 'resultId'>;

export function mapResult(element: Element, number: number, reading: Reading): MappedResult {
  const description = textsIn(element, 'description', reading);
  return {
    type: typeOf(element, reading),
    ...titleOf(element, description, `Result ${number}`, reading),
    ...referencesIn(element, 'ResultVocabulary', reading),
    order: number,
    origin: originOf(element, reading),
  };
}

function typeOf(element: Element, { report }: Reading): ResultType {
  const given = attributeOf(element, 'type');
  const type = lookUp(types, given);
  if (!type) report('result-type-unknown', element, given);
  return type ?? 'other';
}
