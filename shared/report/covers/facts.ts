import type { Source } from '../../domain/source.ts';
import type { Value } from '../../domain/values/value.ts';
import type { Cover } from '../../pdf/document.ts';
import { dayInWords } from '../dates.ts';
import { counted } from '../numbers.ts';
import { line, plain, type Setting } from '../setting.ts';
import { countryName } from '../words/countries.ts';

export type Fact = Cover['facts'][number];

export function agencyFact(setting: Setting): readonly Fact[] {
  const agency = setting.snapshot.records.organisations.find(({ roles }) =>
    roles.includes('coordinating'),
  );
  return agency ? [{ label: setting.words.coordinated, text: line(agency.name, setting) }] : [];
}

export function countriesFact({ words, snapshot }: Setting): readonly Fact[] {
  const countries = snapshot.records.projects.map(({ project }) =>
    countryName(project.country, snapshot.scope.language),
  );
  if (countries.length === 0) return [];
  const text = plain([...new Set(countries)].join(words.joints.comma));
  return [{ label: words.cover.countries, text }];
}

/** As of when, in which language, and from which snapshot. */
export function datedFacts({ words, snapshot }: Setting, shortHash: string): readonly Fact[] {
  const { cover: labels } = words;
  return [
    { label: labels.asOf, text: plain(dayInWords(snapshot.scope.asOf, words)) },
    { label: labels.language, text: plain(labels.languageName) },
    { label: labels.snapshot, text: plain(shortHash) },
  ];
}

/** How much of the data is approved, evidenced, illustrative. */
export function coverageFact({ words, snapshot }: Setting): Fact {
  return { label: words.cover.coverage, text: plain(coverage(snapshot, words)) };
}

function coverage({ counts, records }: Setting['snapshot'], words: Setting['words']): string {
  const { cover: labels } = words;
  const values = records.projects.flatMap((project) => project.values);
  const unevidenced = values.filter(({ evidence = [] }) => evidence.length === 0).length;
  const illustrative = values.filter(isIllustrative).length;
  const total = (of: (count: { approved: number; total: number }) => number) =>
    counted(
      Object.values(counts).reduce((sum, count) => sum + of(count), 0),
      words,
    );
  return [
    labels.valuesApproved(
      total(({ approved }) => approved),
      total((count) => count.total),
    ),
    labels.withoutEvidence(counted(unevidenced, words)),
    ...(illustrative > 0 ? [labels.illustrativeValues(counted(illustrative, words))] : []),
  ].join(words.joints.comma);
}

function isIllustrative({ source, evidence = [] }: Value): boolean {
  return [source, ...evidence].some((each: Source) => each.illustrative);
}
