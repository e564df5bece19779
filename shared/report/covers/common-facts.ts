import type { Cover } from '../../pdf/document.ts';
import { countryName } from '../../words/countries.ts';
import { formatDay, formatUtcTime } from '../../words/dates.ts';
import { formatCount } from '../../words/numbers.ts';
import { joinParts } from '../../words/punctuation.ts';
import { plain } from '../blocks.ts';
import type { CompositionContext } from '../composition-context.ts';
import { countFiguresDue, writeFiguresDue } from '../figures-due.ts';
import { languageName, recordName } from '../record-texts.ts';

export type CoverFact = Cover['facts'][number];

export function listAgency(context: CompositionContext): readonly CoverFact[] {
  const agency = context.snapshot.records.organisations.find(({ roles }) =>
    roles.includes('coordinating'),
  );
  return agency
    ? [{ label: context.words.coordinatedBy, text: recordName(agency.name, context) }]
    : [];
}

export function listCountries({ words, snapshot }: CompositionContext): readonly CoverFact[] {
  const countries = snapshot.records.projects.map(({ project }) =>
    countryName(project.country, snapshot.scope.language),
  );
  if (countries.length === 0) return [];
  const each = [...new Set(countries)];
  const label = each.length === 1 ? words.project.country : words.cover.countries;
  return [{ label, text: plain(joinParts(each, 'comma', words)) }];
}

/** Date, language and snapshot of the report. */
export function listDateLanguageAndSnapshot(
  context: CompositionContext,
  shortHash: string,
): readonly CoverFact[] {
  const { words, snapshot } = context;
  const { cover: labels } = words;
  return [
    { label: labels.asOf, text: plain(formatDay(snapshot.scope.asOf, words)) },
    ...listKnownAt(context),
    { label: labels.language, text: plain(writeLanguages(context)) },
    {
      label: labels.snapshot,
      text: plain(labels.shortenedHash(shortHash, formatCount(shortHash.length, words))),
    },
  ];
}

/** The moment of a report on what was known earlier. */
function listKnownAt({ words, snapshot }: CompositionContext): readonly CoverFact[] {
  const { knownAt } = snapshot.scope;
  if (knownAt === undefined) return [];
  const parts = [formatDay(knownAt, words), formatUtcTime(knownAt, words)];
  return [{ label: words.cover.knownAt, text: plain(joinParts(parts, 'comma', words)) }];
}

/** The language of the report, or both of a bilingual one. */
function writeLanguages({ words, languages: [first, second] }: CompositionContext): string {
  if (second === undefined) return words.cover.languageName;
  return words.cover.languageNames(languageName(first, words), languageName(second, words));
}

/** The reporting status of the figures due. */
export function makeReportingStatusFact(context: CompositionContext): CoverFact {
  const text = writeFiguresDue(countFiguresDue(context), context);
  return { label: context.words.cover.coverage, text };
}
