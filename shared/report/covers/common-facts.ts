import type { CompositionContext } from '../composition-context.ts';
import { countFiguresDue, writeFiguresDue } from '../figures-due.ts';
import { formatCount, formatDay, formatDayOf, formatTimeOf } from '../formats.ts';
import { type Inline, joinTexts, plain, remark, say } from '../inline.ts';
import { findAgency } from '../names.ts';
import { listPlaces } from '../places.ts';
import { languageName, recordName } from '../record-texts.ts';
import type { Cover } from '../tree.ts';
export type CoverFact = Cover['facts'][number];

export function listAgency(context: CompositionContext): readonly CoverFact[] {
  const agency = findAgency(context);
  return agency ? [{ label: context.words.coordinatedBy, text: recordName(agency.name) }] : [];
}

export function listCountries(context: CompositionContext): readonly CoverFact[] {
  const { words, snapshot } = context;
  const countries = snapshot.records.projects.flatMap(({ project }) => listPlaces(project));
  if (countries.length === 0) return [];
  const each = [...new Map(countries.map(({ key, name }) => [key, name])).values()];
  const label = each.length === 1 ? words.project.country : words.cover.countries;
  return [{ label, text: joinTexts(each, 'comma') }];
}

/** Date, language and snapshot of the report. */
export function listDateLanguageAndSnapshot(
  context: CompositionContext,
  shortHash: string,
): readonly CoverFact[] {
  const { cover: labels } = context.words;
  return [
    ...listDates(context),
    { label: labels.language, text: [nameLanguages(context)] },
    {
      label: labels.snapshot,
      text: [{ text: shortHash }, remark(labels.firstCharacters(formatCount(shortHash.length)))],
    },
  ];
}

/** As of when, and as known when. */
export const listDates = (context: CompositionContext): readonly CoverFact[] => [
  {
    label: context.words.cover.asOf,
    text: plain(formatDay(context.snapshot.scope.asOf)),
  },
  ...listKnownAt(context),
];

/** The moment of a report on what was known earlier. */
function listKnownAt(context: CompositionContext): readonly CoverFact[] {
  const { words, snapshot } = context;
  const { knownAt } = snapshot.scope;
  if (knownAt === undefined) return [];
  const parts = [formatDayOf(knownAt, context), formatTimeOf(knownAt, context)];
  return [{ label: words.cover.knownAt, text: joinTexts(parts, 'comma') }];
}

/** The language of the report, or both of a bilingual one. */
const nameLanguages = ({ words }: CompositionContext): Inline =>
  say(({ languages: [first, second] }) =>
    plain(
      second === undefined
        ? words.cover.languageName
        : words.cover.languageNames(languageName(first), languageName(second)),
    ),
  );

/** The reporting status of the figures due. */
export function makeReportingStatusFact(context: CompositionContext): CoverFact {
  const text = writeFiguresDue(countFiguresDue(context), context);
  return { label: context.words.cover.coverage, text };
}
