import { expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/report.ts';
import { ReportKind } from '../../../shared/domain/report-kind.ts';
import { takeSnapshot } from '../../../shared/domain/snapshot.ts';
import { render } from '../../../shared/pdf/render.ts';
import { compose } from '../../../shared/report/compose.ts';
import { wordsOf } from '../../../shared/report/words/languages.ts';
import type { Words } from '../../../shared/report/words/words.ts';
import { programmeRecords, projectRecords, reported } from '../../builders/owned.ts';
import { aLesson, anExperience, anIndicator, aResult, aValue } from '../../builders/records.ts';
import { structureFaults } from '../../local/pdf-structure.ts';
import { textOf } from '../../local/pdf-text.ts';

const indicator = anIndicator({
  measure: 'unit',
  headline: true,
  baseline: { value: reported('0') },
  periods: [
    { periodStart: '2020-01-01', periodEnd: '2020-12-31', target: { value: reported('2500') } },
  ],
});
const value = aValue({
  indicatorId: indicator.indicatorId,
  periodStart: '2020-01-01',
  periodEnd: '2020-12-31',
  asOf: '2020-10-27',
  status: 'approved',
  actual: reported('1282.5'),
});
const records = programmeRecords({
  projects: [
    projectRecords({
      results: [aResult({ resultId: indicator.resultId })],
      indicators: [indicator],
      values: [value],
      experiences: [anExperience({ sdgTargets: ['6.1'], costs: { en: 'Two pipes.' } })],
      lessons: [aLesson()],
    }),
  ],
});

/** The number and the day as each language writes them. */
const written: Readonly<Record<ReportLanguage, readonly [number: string, day: string]>> = {
  en: ['1,282.5', '27 Oct 2020'],
  zh: ['1,282.5', '2020-10-27'],
  lo: ['1.282,5', '27/10/2020'],
  km: ['1,282.5', '27/10/2020'],
  my: ['၁,၂၈၂.၅', '၂၇/၁၀/၂၀၂၀'],
};

const { projectId } = value;
const { experienceId } = anExperience();

/** What a report of each kind is about. */
const subjects: Readonly<Record<ReportKind, object>> = {
  experience_sharing: {},
  implementing_organisation: { projectId },
  good_practice_sheet: { projectId, experienceId },
};

const annexed = ({ sections }: Words) => [sections.summary, sections.results, sections.method];
/** What a report of each kind is headed with. */
const headings: Readonly<Record<ReportKind, (words: Words) => readonly string[]>> = {
  experience_sharing: annexed,
  implementing_organisation: annexed,
  good_practice_sheet: ({ experience, practice }) => [experience.challenge, practice.takes],
};

const composed = (language: ReportLanguage, kind: ReportKind = 'experience_sharing') => {
  const scope = { kind, language, asOf: '2020-12-31', includeDrafts: true, ...subjects[kind] };
  return compose(takeSnapshot(records, scope, '1'), 'ab'.repeat(32));
};

test.each(ReportLanguage.options)('%s writes numbers and days in its own way', (language) => {
  const text = JSON.stringify(composed(language).blocks).replaceAll('\u00A0', ' ');
  for (const each of written[language]) expect(text).toContain(each);
});

test.each(ReportLanguage.options)('%s gives the same data within', (language) => {
  const tables = (composed(language).attachments ?? []).filter(({ name }) => name.endsWith('.csv'));
  expect(tables.some(({ text }) => text.includes(',2500,1282.5,51.3%,'))).toBe(true);
});

const all = ReportKind.options.flatMap((kind) =>
  ReportLanguage.options.map((language) => [kind, language] as const),
);

test.each(all)(
  '%s in %s can be walked through, and is headed in its words',
  async (kind, language) => {
    const { bytes } = render(composed(language, kind));
    expect(structureFaults(bytes)).toEqual([]);
    const letters = (text: string) => text.replace(/\s/g, '').normalize('NFKC');
    const words = wordsOf[language];
    const text = letters(await textOf(bytes));
    for (const each of [words.kinds[kind], ...headings[kind](words)])
      expect(text).toContain(letters(each));
  },
);

test('a period that is over without a value is not reported, whatever was reported early', () => {
  const periods = [2019, 2020, 2021].map((year) => ({
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
  }));
  const [project] = records.projects;
  const early = {
    ...value,
    periodStart: '2021-01-01',
    periodEnd: '2021-12-31',
    asOf: '2020-12-30',
  };
  const scope = { kind: 'experience_sharing', language: 'en', includeDrafts: true } as const;
  const { counts } = takeSnapshot(
    programmeRecords({
      projects: [
        projectRecords({
          ...project,
          indicators: [{ ...indicator, periods }],
          values: [early],
        }),
      ],
    }),
    { ...scope, asOf: '2020-12-31' },
    '1',
  );
  expect(Object.values(counts)).toEqual([{ approved: 1, total: 1, missing: 2 }]);
});
