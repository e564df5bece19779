import { describe, expect, test } from 'vitest';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { type Inline, inBrackets, joinTexts, label, plain } from '../../../shared/report/inline.ts';
import { createLongTexts } from '../../../shared/report/long-texts.ts';
import { phrases } from '../../../shared/report/phrases.ts';
import { write } from '../../../shared/report/render/one-language.ts';
import { voicesOf } from '../../../shared/report/voice.ts';
import { chartWords } from '../../../shared/report/words/charts.ts';
import { wordsOf } from '../../../shared/report/words/languages.ts';
import { formatDay, formatOpenSpan } from '../../../shared/words/dates.ts';
import { joinParts } from '../../../shared/words/punctuation.ts';

const writeIn = (language: ReportLanguage, text: readonly Inline[]) =>
  write(text, voicesOf([language], createLongTexts())[0]);

describe('joined parts', () => {
  const cases: readonly (readonly [ReportLanguage, string, string])[] = [
    ['en', 'North Centre, 2020', 'North Centre, 2020'],
    ['zh', 'North Centre、2020', 'North Centre，2020'],
    ['my', 'North Centre, 2020', 'North Centre, 2020'],
  ];
  test.each(cases)(
    'have the separators of %s, for lists and for details',
    (language, alike, told) => {
      const parts = ['North Centre', '2020'];
      expect(joinParts(parts, 'comma', wordsOf[language])).toBe(alike);
      expect(joinParts(parts, 'apposition', wordsOf[language])).toBe(told);
    },
  );

  test('have the Burmese comma in Burmese, except after Latin letters, where it looks like one', () => {
    const parts = ['လာအို', 'IPRCC', 'FAO', 'မြန်မာ'];
    expect(joinParts(parts, 'comma', wordsOf.my)).toBe('လာအို၊ IPRCC, FAO, မြန်မာ');
  });

  test('have no space between them in Chinese, except between Latin letters', () => {
    expect(joinParts(['45', '户'], 'space', wordsOf.zh)).toBe('45户');
    expect(joinParts(['45', 'households'], 'space', wordsOf.zh)).toBe('45 households');
  });

  test('keep their languages', () => {
    const parts = [[{ text: '商务部', language: 'zh' }], [{ text: 'Director' }]];
    expect(writeIn('en', joinTexts(parts, 'apposition'))).toEqual([
      { text: '商务部', language: 'zh' },
      { text: ', Director' },
    ]);
  });
});

test('in Chinese brackets are full-width, also around Latin letters', () => {
  const besides = (text: string) => writeIn('zh', [inBrackets(text)]).map((run) => run.text);
  expect(besides('户').join('')).toBe('（户）');
  expect(besides('km').join('')).toBe('（km）');
});

test('a phrase inserts texts in its own order', () => {
  const who = [{ text: '商务部', language: 'zh' }];
  const said = phrases.practice.validatedBy('Monday', who);
  expect(writeIn('en', [said])).toEqual([
    { text: 'Good practice: validated on Monday by ' },
    { text: '商务部', language: 'zh' },
    { text: ', which was not involved.' },
  ]);
});

test('a label and its colon have the same weight', () => {
  expect(writeIn('en', [label('Place'), ...plain('Chengdu')])).toEqual([
    { text: 'Place: ', strong: true },
    { text: 'Chengdu' },
  ]);
});

describe('a date in words', () => {
  const days: readonly (readonly [ReportLanguage, string])[] = [
    ['en', '4 November 2020'],
    ['zh', '2020年11月4日'],
    ['lo', '4 ພະຈິກ 2020'],
    ['km', '4 វិច្ឆិកា 2020'],
    ['my', '၂၀၂၀ နိုဝင်ဘာ ၄'],
  ];
  test.each(days)('in %s stays on one line', (language, day) => {
    expect(formatDay('2020-11-04', wordsOf[language])).toBe(day.replaceAll(' ', '\u00A0'));
  });

  test('allows a line break in a range before "to" only', () => {
    const span = formatOpenSpan({ startDate: '2020-11-04', endDate: '2021-01-01' }, wordsOf.en);
    expect(span?.split(' ')).toEqual([
      '4\u00A0November\u00A02020',
      'to\u00A01\u00A0January\u00A02021',
    ]);
  });
});

test.each(ReportLanguage.options)(
  'in %s the frozen figures name the column of changes',
  (language) => {
    const { note, since } = wordsOf[language].meeting.presented;
    expect(note).toContain(since);
  },
);

test.each(ReportLanguage.options)(
  'in %s the method annex names the columns for missing data',
  (language) => {
    const { columns, method } = wordsOf[language];
    const named = method.computed[1]?.match(/(?<=[“«])[^”»]+(?=[”»])/g);
    expect(named).toEqual(expect.arrayContaining([columns.ratio, columns.actual]));
  },
);

test.each(ReportLanguage.options)(
  'in %s a revised target has one name in tables, charts and the glossary',
  (language) => {
    const { columns, glossary } = wordsOf[language];
    const inTables = columns.originalTarget.toLowerCase();
    expect(chartWords[language].originalTarget).toBe(inTables);
    expect(glossary.terms.originalTarget[0].toLowerCase()).toBe(inTables);
  },
);

test.each(ReportLanguage.options)(
  'in %s result, output, outcome and impact have different words',
  (language) => {
    const { framework, resultTypes } = wordsOf[language];
    const { output, outcome, impact } = resultTypes;
    expect(new Set([framework.result, output, outcome, impact]).size).toBe(4);
  },
);

test('no words of a Burmese report are joined by a minus', () => {
  const { method: _, ...words } = wordsOf.my;
  expect(JSON.stringify(words)).not.toContain('−');
});
