import type { Cover } from '../../pdf/document.ts';
import { countryName } from '../../words/countries.ts';
import { formatDay } from '../../words/dates.ts';
import { joinParts } from '../../words/punctuation.ts';
import {
  type CompositionContext,
  languageName,
  plain,
  recordName,
} from '../composition-context.ts';
import { countFiguresDue, writeFiguresDue } from '../figures-due.ts';

export type CoverFact = Cover['facts'][number];

export function listAgency(setting: CompositionContext): readonly CoverFact[] {
  const agency = setting.snapshot.records.organisations.find(({ roles }) =>
    roles.includes('coordinating'),
  );
  return agency
    ? [{ label: setting.words.coordinated, text: recordName(agency.name, setting) }]
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

/** As of when, in which language, and from which snapshot. */
export function listDateLanguageAndSnapshot(
  setting: CompositionContext,
  shortHash: string,
): readonly CoverFact[] {
  const { words, snapshot } = setting;
  const { cover: labels } = words;
  return [
    { label: labels.asOf, text: plain(formatDay(snapshot.scope.asOf, words)) },
    { label: labels.language, text: plain(writeLanguages(setting)) },
    { label: labels.snapshot, text: plain(labels.beginning(shortHash)) },
  ];
}

/** Of a report in two languages both, in the words of each. */
function writeLanguages({ words, languages: [first, second] }: CompositionContext): string {
  if (second === undefined) return words.cover.languageName;
  return words.cover.languageNames(languageName(first, words), languageName(second, words));
}

/** How much of what was due is approved, evidenced, illustrative. */
export function makeReportingStatusFact(setting: CompositionContext): CoverFact {
  const text = writeFiguresDue(countFiguresDue(setting), setting);
  return { label: setting.words.cover.coverage, text };
}
