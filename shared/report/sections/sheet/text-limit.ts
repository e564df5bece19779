import type { Experience } from '../../../domain/sharing/experience.ts';
import type { Snapshot } from '../../../domain/snapshot/snapshot.ts';
import { inLanguage, type MultilingualText } from '../../../domain/text.ts';
import { maxLength } from '../../../pdf/printed-text.ts';
import { shortenLists } from './shorten-lists.ts';

/** Letters that two pages have room for beside a few figures, and beside a table of many. */
const room = { few: 5_000, many: 3_000 } as const;
const fewFigures = 4;
/** No text is cut further: a title, or who took a step. */
const minLimit = 120;

/**
 * The length at which the texts of a sheet are cut, so that it stays on two pages; none is where all have room. Long texts give way to short
 * ones: each has as much room as the next, and what one does not need the others have.
 */
export function limitTexts({ scope, records }: Pick<Snapshot, 'scope' | 'records'>): number {
  if (scope.kind !== 'good_practice_sheet') return maxLength;
  const { language, secondLanguage } = scope;
  const languages = [language, ...(secondLanguage === undefined ? [] : [secondLanguage])];
  const lengths = records.projects
    .flatMap((each) => each.experiences)
    .flatMap((each) => listTexts(shortenLists(each).experience))
    .flatMap((text) => languages.map((each) => widthOf(inLanguage(text, each).text)));
  const figures = records.projects.flatMap(({ indicators }) => indicators).length;
  return shareRoom(lengths, figures > fewFigures ? room.many : room.few);
}

function listTexts({
  challenge,
  approach,
  results,
  costs,
  successFactors = [],
  constraints = [],
  sustainability,
  replicability,
  validation,
}: Experience): readonly MultilingualText[] {
  const given = [costs, sustainability, replicability, validation?.statement];
  return [
    challenge,
    results,
    ...approach.flatMap(({ who, did }) => [who, did]),
    ...successFactors,
    ...constraints,
    ...given.filter((text) => text !== undefined),
  ];
}

/** A letter of Chinese is as wide as two of Latin; one with signs above and below needs a higher line. */
const wide = /[\p{Script=Han}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}]/gu;
const widthOf = (text: string) => text.length + (text.match(wide)?.length ?? 0);

function shareRoom(lengths: readonly number[], whole: number): number {
  let left = whole;
  const inOrder = lengths.toSorted((one, other) => one - other);
  for (const [at, length] of inOrder.entries()) {
    const share = Math.floor(left / (inOrder.length - at));
    if (length > share) return Math.max(minLimit, share);
    left -= length;
  }
  return maxLength;
}
