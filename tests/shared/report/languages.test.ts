import { expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { ReportKind } from '../../../shared/domain/reports/report-kind.ts';
import { takeSnapshot } from '../../../shared/domain/snapshot/snapshot.ts';
import { render } from '../../../shared/pdf/render.ts';
import { compose } from '../../../shared/report/compose.ts';
import { wordsOf } from '../../../shared/report/words/languages.ts';
import type { Words } from '../../../shared/report/words/words.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';
import { making } from '../../builders/records.ts';
import { structureFaults } from '../../local/pdf-structure.ts';
import { textOf } from '../../local/pdf-text.ts';

const records = fullProgramme();

/** The same number and date in the notation of each language. */
const written: Readonly<Record<ReportLanguage, readonly [number: string, day: string]>> = {
  en: ['1,282.5', '30 Jun 2026'],
  zh: ['1,282.5', '2026-06-30'],
  lo: ['1,282.5', '30/06/2026'],
  km: ['1,282.5', '30/06/2026'],
  my: ['၁,၂၈၂.၅', '၃၀/၀၆/၂၀၂၆'],
};

const annexed = ({ sections }: Words) => [sections.background, sections.partners];
/** The headings of a report of each kind. */
const headings: Readonly<Record<ReportKind, (words: Words) => readonly string[]>> = {
  experience_sharing: (words) => [...annexed(words), words.sections.method],
  implementing_organisation: (words) => [...annexed(words), words.sections.methodAlone],
  good_practice_sheet: ({ experience, practice }) => [experience.challenge, practice.replication],
  meeting_record: ({ sections }) => [sections.presented, sections.followUp, sections.nextSteps],
  data_quality: ({ quality }) => [quality.withoutFindings, quality.countsCaption],
};

const composed = (language: ReportLanguage, kind: ReportKind = 'experience_sharing') => {
  const scope = { kind, language, asOf: '2026-12-31', includeDrafts: false, ...subjects[kind] };
  return compose(takeSnapshot(records, scope, making), 'ab'.repeat(32));
};

test.each(ReportLanguage.options)('%s has its own notation of numbers and dates', (language) => {
  const text = JSON.stringify(composed(language).blocks).replaceAll('\u00A0', ' ');
  for (const each of written[language]) expect(text).toContain(each);
});

test.each(ReportLanguage.options)('%s has the same attached data', (language) => {
  const tables = (composed(language).attachments ?? []).filter(({ name }) => name.endsWith('.csv'));
  expect(tables.some(({ text }) => text.includes(',2500,1282.5,51.3%,'))).toBe(true);
});

const all = ReportKind.options.flatMap((kind) =>
  ReportLanguage.options.map((language) => [kind, language] as const),
);

test.each(all)(
  '%s in %s gives the same bytes again, is tagged, and has headings in its language',
  async (kind, language) => {
    const { bytes } = render(composed(language, kind));
    expect(render(composed(language, kind)).bytes).toEqual(bytes);
    expect(structureFaults(bytes)).toEqual([]);
    const letters = (text: string) => text.replace(/\s/g, '').normalize('NFKC');
    const words = wordsOf[language];
    const text = letters(await textOf(bytes));
    for (const each of [words.kinds[kind], ...headings[kind](words)])
      expect(text).toContain(letters(each));
  },
);

test.each(ReportLanguage.options.filter((language) => language !== 'en'))(
  'a report in %s and English has one way of writing numbers, also in its sentences',
  (language) => {
    const { kind, ...subject } = {
      kind: 'experience_sharing',
      ...subjects.experience_sharing,
    } as const;
    const scope = {
      kind,
      language,
      secondLanguage: 'en',
      asOf: '2026-12-31',
      includeDrafts: false,
      ...subject,
    } as const;
    const { blocks, cover } = compose(takeSnapshot(records, scope, making), 'ab'.repeat(32));
    const text = JSON.stringify([blocks, cover]);
    expect(text).not.toMatch(/[០-៩໐-໙၀-၉]/);
    expect(text).toContain('1,282.5');
    expect(text).not.toContain('1.282,5');
  },
);
