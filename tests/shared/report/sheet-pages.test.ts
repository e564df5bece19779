import { describe, expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import type { MultilingualText } from '../../../shared/domain/text.ts';
import { render } from '../../../shared/pdf/render.ts';
import { composeReport } from '../../builders/compose-report.ts';
import { programmeRecords, projectRecords, reportedFigure } from '../../builders/owned.ts';
import {
  anEvidence,
  anExperience,
  anIndicator,
  aProgramme,
  aValue,
} from '../../builders/records.ts';

const words: Readonly<Record<ReportLanguage, string>> = {
  en: 'Households of the villages have safe water and new roads. ',
  zh: '两个村的住户都用上了安全饮水并修通了道路。',
  lo: 'ຄົວເຮືອນຂອງບ້ານມີນ້ຳສະອາດ ແລະ ທາງໃໝ່. ',
  km: 'គ្រួសារនៅក្នុងភូមិមានទឹកស្អាត និងផ្លូវថ្មី។ ',
  my: 'ကျေးရွာရှိ အိမ်ထောင်စုများတွင် သန့်ရှင်းသောရေ ရှိသည်။ ',
};
const ofLength = (length: number): MultilingualText =>
  Object.fromEntries(
    ReportLanguage.options.map((language) => [
      language,
      words[language]
        .repeat(length)
        .slice(0, language === 'zh' ? length / 2 : length)
        .trim(),
    ]),
  );
const times = <Each>(count: number, make: (at: number) => Each) =>
  Array.from({ length: count }, (_, at) => make(at));

type Size = {
  readonly figures: number;
  readonly letters: number;
  readonly items: number;
  readonly photograph?: true;
};

/** A practice of so many figures and items, with texts of so many letters. */
function practiceOf({ figures, letters, items, photograph }: Size) {
  const text = ofLength(letters);
  const experience = anExperience({
    title: ofLength(Math.min(letters, 50)),
    place: ofLength(40),
    partners: times(items, () => ofLength(40)),
    challenge: text,
    approach: times(Math.max(1, items), () => ({ who: ofLength(40), did: text })),
    results: text,
    figures: times(figures, (at) => `i${at}`),
    successFactors: times(Math.min(20, items), () => text),
    constraints: times(Math.min(20, items), () => text),
    replicability: text,
    evidence: times(items, (at) => ({ title: `Report ${at} ${words.en.repeat(4)}` })),
  });
  const ofIndicator = times(figures, (at) => `i${at}`);
  const evidence = anEvidence({
    mediaType: 'image/jpeg',
    public: true,
    sha256: 'a'.repeat(64),
    pixels: { width: 1200, height: 800 },
    photograph: {
      caption: { en: 'A tap in the village' },
      alternative: { en: 'A woman fills a bucket.' },
      takenOn: '2026-05-01',
      copyright: 'The centre',
      consent: { kind: 'nobody_recognisable' },
      illustrates: { order: 1, experienceId: experience.experienceId },
    },
  });
  const records = projectRecords({
    experiences: [experience],
    indicators: ofIndicator.map((indicatorId) =>
      anIndicator({ indicatorId, title: ofLength(Math.min(letters, 40)) }),
    ),
    values: ofIndicator.map((indicatorId) =>
      aValue({ indicatorId, actual: reportedFigure('1282') }),
    ),
    ...(photograph && { evidence: [evidence] }),
  });
  const programme = aProgramme({ identity: { accent: '#123456' } });
  return { records: programmeRecords({ programme, projects: [records] }), experience };
}

function pagesOf(size: Size, language: ReportLanguage, secondLanguage?: ReportLanguage) {
  const { records, experience } = practiceOf(size);
  const { projectId, experienceId } = experience;
  const scope = { projectId, experienceId, language, ...(secondLanguage && { secondLanguage }) };
  return render(composeReport(records, { kind: 'good_practice_sheet', ...scope })).pages;
}

type Form = readonly [ReportLanguage, ReportLanguage?];
const forms: readonly Form[] = [
  ...ReportLanguage.options.map((language): Form => [language]),
  ['zh', 'en'],
  ['my', 'km'],
];

describe.each(forms.map((form) => ({ form })))('a sheet in $form', ({ form }) => {
  test('with few figures has one page in one language, with a photograph and without', () => {
    const size = { figures: 4, letters: 60, items: 0 };
    const most = form.length;
    expect(pagesOf(size, ...form)).toBeLessThanOrEqual(most);
    expect(pagesOf({ ...size, photograph: true }, ...form)).toBeLessThanOrEqual(most);
  });

  test('with thirty figures has two pages at most', () => {
    expect(pagesOf({ figures: 30, letters: 120, items: 3 }, ...form)).toBeLessThanOrEqual(2);
  });

  test('with the longest texts and lists has two pages at most', () => {
    const size = { figures: 30, letters: 3_000, items: 20, photograph: true } as const;
    expect(pagesOf(size, ...form)).toBeLessThanOrEqual(2);
  });
});
