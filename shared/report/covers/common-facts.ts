import type { Cover } from '../../pdf/document.ts';
import { countryName } from '../../words/countries.ts';
import { dayInWords } from '../../words/dates.ts';
import { joined } from '../../words/punctuation.ts';
import { languageName, named, plain, type Setting } from '../composition-context.ts';
import { figuresDue, figuresDueInWords } from '../figures-due.ts';

export type Fact = Cover['facts'][number];

export function agencyFact(setting: Setting): readonly Fact[] {
  const agency = setting.snapshot.records.organisations.find(({ roles }) =>
    roles.includes('coordinating'),
  );
  return agency ? [{ label: setting.words.coordinated, text: named(agency.name, setting) }] : [];
}

export function countriesFact({ words, snapshot }: Setting): readonly Fact[] {
  const countries = snapshot.records.projects.map(({ project }) =>
    countryName(project.country, snapshot.scope.language),
  );
  if (countries.length === 0) return [];
  const each = [...new Set(countries)];
  const label = each.length === 1 ? words.project.country : words.cover.countries;
  return [{ label, text: plain(joined(each, 'comma', words)) }];
}

/** As of when, in which language, and from which snapshot. */
export function datedFacts(setting: Setting, shortHash: string): readonly Fact[] {
  const { words, snapshot } = setting;
  const { cover: labels } = words;
  return [
    { label: labels.asOf, text: plain(dayInWords(snapshot.scope.asOf, words)) },
    { label: labels.language, text: plain(languagesOf(setting)) },
    { label: labels.snapshot, text: plain(labels.beginning(shortHash)) },
  ];
}

/** Of a report in two languages both, in the words of each. */
function languagesOf({ words, languages: [first, second] }: Setting): string {
  if (second === undefined) return words.cover.languageName;
  return words.cover.languageNames(languageName(first, words), languageName(second, words));
}

/** How much of what was due is approved, evidenced, illustrative. */
export function coverageFact(setting: Setting): Fact {
  const text = figuresDueInWords(figuresDue(setting), setting);
  return { label: setting.words.cover.coverage, text };
}
