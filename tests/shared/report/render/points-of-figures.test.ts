import { describe, expect, test } from 'vitest';
import type { ReportLanguage } from '../../../../shared/domain/reports/report.ts';
import {
  formatDay,
  formatNumber,
  formatPercentage,
  formatShare,
} from '../../../../shared/report/formats.ts';
import { remark, type Text } from '../../../../shared/report/inline.ts';
import { createLongTexts } from '../../../../shared/report/long-texts.ts';
import { phrases } from '../../../../shared/report/phrases.ts';
import { quote } from '../../../../shared/report/record-texts.ts';
import { writeText } from '../../../../shared/report/render/text.ts';
import { voicesOf } from '../../../../shared/report/voice.ts';

const write = (text: Text, language: ReportLanguage = 'en') =>
  writeText(text, voicesOf([language], createLongTexts()));
/** What stands before each point, in its run. */
const pointsIn = (text: Text, language?: ReportLanguage) =>
  write(text, language).flatMap((run) =>
    (run.points ?? []).map((point) => run.text.slice(0, point)),
  );

describe('the point of a figure', () => {
  test.each([
    ['en', '1,282'],
    ['zh', '1,282'],
    ['my', '၁,၂၈၂'],
    ['km', '1,282'],
  ] as const)('stands before its decimals: %s', (language, whole) => {
    expect(pointsIn([formatNumber('1282.50')], language)).toEqual([whole]);
    expect(pointsIn([formatNumber('1282')], language)).toEqual([whole]);
  });

  test('stands before the sign behind it', () => {
    expect(pointsIn([formatPercentage('40')])).toEqual(['40']);
  });

  test('is known within a phrase, wherever the phrase has the figure', () => {
    const about = phrases.precision.about(formatNumber('1500'));
    expect(pointsIn([about])).toEqual(['about\u00A01,500']);
    expect(pointsIn([about, { text: '; ' }, formatNumber('2')])).toEqual([
      'about\u00A01,500',
      'about\u00A01,500; 2',
    ]);
  });

  test.each([
    ['a day', [formatDay('2026-03-04')]],
    ['digits that people wrote', [quote({ en: '3 wells' })]],
    ['a reference', [{ text: 'V12' }]],
  ] as const)('is none in %s', (_, text) => {
    expect(pointsIn([...text])).toEqual([]);
  });
});

test('the fraction behind a percentage is a remark, as the status of a figure is', () => {
  const share = { numerator: '42', denominator: '60' };
  const text = [formatPercentage('70'), formatShare(share), remark({ text: 'draft' })];
  expect(write(text).map(({ text: said, remark: isRemark }) => [said, isRemark])).toEqual([
    ['70%', undefined],
    [' (42 of 60)'.replaceAll(' of ', '\u00A0of\u00A0'), true],
    [' (draft)', true],
  ]);
});
