import { describe, expect, test } from 'vitest';
import { composeReport, textOf, words } from '../../builders/compose-report.ts';
import { programmeRecords, projectRecords } from '../../builders/owned.ts';
import { aLesson } from '../../builders/records.ts';

const sentence = 'Define a unit of work before it is counted. ';

/** Lessons of which so many are told in English, the others in Lao. */
function reportOf(english: number, lao: number, scope = {}) {
  const lessons = Array.from({ length: english + lao }, (_, at) =>
    aLesson({
      lessonId: `l${at}`,
      lesson: { [at < english ? 'en' : 'lo']: sentence },
      finding: { [at < english ? 'en' : 'lo']: sentence.repeat(12) },
    }),
  );
  const projects = [projectRecords({ lessons })];
  return composeReport(programmeRecords({ projects }), { language: 'lo', ...scope });
}
const mark = ' (ອັງກິດ)';
const note = (document: ReturnType<typeof reportOf>) => words(document.cover.note ?? []);

describe('a report whose texts are mostly in another language', () => {
  test('says so once on the cover, and marks none of them', () => {
    const document = reportOf(6, 0);
    expect(note(document)).toContain('ພາສາອັງກິດ');
    expect(textOf(document)).not.toContain(mark);
    expect(JSON.stringify(document.blocks)).toContain('"language":"en"');
  });

  test('marks them where they are not most of the text, or few', () => {
    for (const document of [reportOf(6, 12), reportOf(1, 0)]) {
      expect(note(document)).not.toContain('ພາສາອັງກິດ');
      expect(textOf(document)).toContain(mark);
    }
  });

  test('has nothing to say where that language is its second', () => {
    const document = reportOf(6, 0, { secondLanguage: 'en' });
    expect(note(document)).not.toMatch(/Most texts/);
    expect(textOf(document)).not.toContain(mark);
  });
});
