import { describe, expect, test } from 'vitest';
import { aDocument, paragraph, plain } from '../../../builders/document.ts';
import { linesOf } from '../../../builders/placed-lines.ts';

describe('the leading of a report is the same', () => {
  const distances = (text: string, language: string) => {
    const [, lines = []] = linesOf(aDocument([paragraph(text)], { language }));
    const levels = lines.map(({ baseline }) => baseline);
    return levels.slice(1).map((level, at) => level - (levels[at] ?? 0));
  };
  const latin = 'Clean water in every village. '.repeat(12);

  test.each(['my', 'km', 'lo', 'zh'])('whatever scripts a line contains: %s', (language) => {
    const text = { my: 'ရေ', km: 'ទឹក', lo: 'ນ້ຳ', zh: '水' }[language] ?? '';
    const all = [...distances(latin, language), ...distances(`${latin}${text} ${latin}`, language)];
    expect(all.length).toBeGreaterThan(4);
    for (const distance of all) expect(distance).toBeCloseTo(all[0] ?? 0, 5);
  });

  test('and is that of the taller of its two languages', () => {
    const cover = {
      kind: 'Report',
      title: [{ text: 'Title' }, { text: 'ခေါင်းစဉ်', language: 'my', startsTranslation: true }],
      subtitles: [],
      facts: [],
    };
    const leading = (language: string, fields = {}) => {
      const [, lines = []] = linesOf(aDocument([paragraph(latin)], { language, ...fields }));
      return (lines[1]?.baseline ?? 0) - (lines[0]?.baseline ?? 0);
    };
    expect(leading('en', { cover })).toBeCloseTo(leading('my'), 5);
    expect(leading('en')).toBeLessThan(leading('my'));
  });

  test('within a paragraph that contains another script', () => {
    const all = distances(`${latin}ရေ ${latin}`, 'en');
    for (const distance of all) expect(distance).toBeCloseTo(all[0] ?? 0, 5);
  });
});

test('items of a list are further apart than their lines', () => {
  const long = plain('ရေသန့် '.repeat(40));
  const list = { block: 'list', ordered: false, items: [long, long] } as const;
  const [, lines = []] = linesOf(aDocument([list], { language: 'my' }));
  const levels = [...new Set(lines.map(({ baseline }) => baseline))];
  const steps = levels.slice(1).map((level, at) => level - (levels[at] ?? 0));
  expect(Math.max(...steps) - Math.min(...steps)).toBeGreaterThan(3);
});
