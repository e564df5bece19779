import type { Source } from '../../domain/source.ts';
import type { MultilingualText } from '../../domain/text.ts';
import type { Value } from '../../domain/value.ts';
import type { Cover } from '../../pdf/document.ts';
import { dayInWords } from '../dates.ts';
import { counted } from '../numbers.ts';
import { line, plain, type Setting } from '../setting.ts';
import { countryName } from '../words/countries.ts';

/** The cover with its data statement: how much of the data is approved, evidenced, illustrative. */
export function cover(setting: Setting, shortHash: string): Cover {
  const { words, snapshot } = setting;
  const { programme, projects } = snapshot.records;
  const [only] = projects;
  const about = snapshot.scope.projectId === undefined ? undefined : only?.project;
  return {
    kind: words.kinds[snapshot.scope.kind],
    title: line(about?.title ?? programme.title, setting),
    subtitles: about
      ? [line(programme.title, setting)]
      : inOtherLanguages(programme.title, setting),
    facts: [...agencyFact(setting), ...dataFacts(setting, shortHash)],
    note: plain(
      snapshot.scope.includeDrafts
        ? `${words.cover.statement} ${words.cover.draftsIncluded}`
        : words.cover.statement,
    ),
  };
}

/** The title as the partners know it, each in its own language. */
function inOtherLanguages(title: MultilingualText, setting: Setting): Cover['subtitles'] {
  const chosen = line(title, setting)[0]?.language ?? setting.snapshot.scope.language;
  return Object.entries(title)
    .filter(([language]) => language !== chosen)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([language, text]) => [{ text, language }]);
}

function agencyFact(setting: Setting): Cover['facts'] {
  const agency = setting.snapshot.records.organisations.find(({ roles }) =>
    roles.includes('coordinating'),
  );
  return agency ? [{ label: setting.words.coordinated, text: line(agency.name, setting) }] : [];
}

function dataFacts({ words, snapshot }: Setting, shortHash: string): Cover['facts'] {
  const { cover: labels } = words;
  const countries = snapshot.records.projects.map(({ project }) =>
    countryName(project.country, snapshot.scope.language),
  );
  return [
    ...(countries.length > 0
      ? [{ label: labels.countries, text: plain([...new Set(countries)].join(words.joints.comma)) }]
      : []),
    { label: labels.asOf, text: plain(dayInWords(snapshot.scope.asOf, words)) },
    { label: labels.language, text: plain(labels.languageName) },
    { label: labels.coverage, text: plain(coverage(snapshot, words)) },
    { label: labels.snapshot, text: plain(shortHash) },
  ];
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
