import type { CompositionContext } from '../composition-context.ts';
import { nameKind } from '../kind-name.ts';
import { recordText } from '../record-texts.ts';
import { writePlaceAndPeriod } from '../sections/experience/experience-facts.ts';
import type { Cover } from '../tree.ts';
import { listCountries } from './common-facts.ts';
/** The head of a good-practice sheet: what it is, where and when. */
export function makeSheetCover(context: CompositionContext): Cover {
  const { programme, projects } = context.snapshot.records;
  const [experience] = projects.flatMap(({ experiences }) => experiences);
  const where = [
    ...(experience ? [writePlaceAndPeriod(experience)] : []),
    ...listCountries(context).map(({ text }) => text),
  ];
  return {
    form: 'head',
    kind: nameKind(context),
    title: recordText(experience?.title ?? programme.title),
    subtitles: where.filter((text) => text.length > 0),
    facts: [],
  };
}
