import { describe, expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import type { MultilingualText } from '../../../shared/domain/text.ts';
import { layOut } from '../../../shared/pdf/layout/lay-out.ts';
import { composeReport } from '../../builders/compose-report.ts';
import { aRequirement } from '../../builders/meetings.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import { aLesson, anExperience, anIndicator, aProject, aSummary } from '../../builders/records.ts';
import { aTypesetter } from '../../builders/typesetter.ts';

const words: Readonly<Record<ReportLanguage, string>> = {
  en: 'Households of the villages have safe water and new roads. ',
  zh: '两个村的住户都用上了安全饮水并修通了道路。',
  lo: 'ຄົວເຮືອນຂອງບ້ານມີນ້ຳສະອາດ ແລະ ທາງໃໝ່. ',
  km: 'គ្រួសារនៅក្នុងភូមិមានទឹកស្អាត និងផ្លូវថ្មី។ ',
  my: 'ကျေးရွာရှိ အိမ်ထောင်စုများတွင် သန့်ရှင်းသောရေ ရှိသည်။ ',
};

/** A text of so many letters, in every language. */
const ofLength = (length: number, start = ''): MultilingualText =>
  Object.fromEntries(
    ReportLanguage.options.map((language) => [
      language,
      (start + words[language].repeat(length)).slice(0, length).trim(),
    ]),
  );

function longProgramme(lettersOfSummary: number) {
  const projects = [0, 1, 2].map((at) => {
    const projectId = `project-${at}`;
    return projectRecords({
      project: aProject({ projectId, title: ofLength(120, `${at} `) }),
      indicators: [0, 1, 2].map((each) =>
        anIndicator({
          projectId,
          indicatorId: `i${each}`,
          headline: true,
          title: ofLength(90, `${each} `),
        }),
      ),
      experiences: [0, 1, 2, 3].map((each) =>
        anExperience({
          projectId,
          experienceId: `e${at}-${each}`,
          title: ofLength(160, `${each} `),
        }),
      ),
      lessons: [0, 1, 2].map((each) =>
        aLesson({ projectId, lessonId: `l${at}-${each}`, title: ofLength(160, `${each} `) }),
      ),
    });
  });
  const requirements = [0, 1, 2, 3, 4, 5, 6].map((each) =>
    aRequirement({ requirementId: `r${each}`, text: ofLength(200, `${each} `) }),
  );
  const summaries = [aSummary({ text: ofLength(lettersOfSummary) })];
  return programmeRecords({ projects, requirements, summaries });
}

const forms = ReportLanguage.options.flatMap((language) => [
  [language, undefined] as const,
  ...ReportLanguage.options
    .filter((second) => second !== language)
    .map((second) => [language, second] as const),
]);
const composed = (letters: number, [language, secondLanguage]: (typeof forms)[number]) =>
  composeReport(longProgramme(letters), { language, ...(secondLanguage && { secondLanguage }) });

describe('the summary stays on one page', () => {
  test.each(forms)('in %s and %s, with long titles and requirements', (...form) => {
    // Of two languages, Burmese as the second leaves the least room for a long summary.
    const hasLongSummary = form[1] === undefined || form[1] === 'my';
    for (const letters of hasLongSummary ? [500, 5_000] : [500]) {
      const { entries } = layOut(aTypesetter(), composed(letters, form));
      const page = (id: string) => entries.find((entry) => entry.id === id)?.pageNumber;
      expect(page('summary-page')).toBe(2);
      const next = entries.find(({ level, id }) => level === 1 && id !== 'summary-page');
      expect(next?.pageNumber).toBeGreaterThanOrEqual(3);
      const onPage = entries.filter(({ pageNumber }) => pageNumber === 3).map(({ id }) => id);
      expect(onPage.filter((id) => id.startsWith('summary-page'))).toEqual([]);
    }
  });
});
