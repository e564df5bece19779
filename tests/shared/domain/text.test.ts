import { describe, expect, test } from 'vitest';
import {
  inLanguage,
  LanguageTag,
  Line,
  MultilingualLine,
  Prose,
} from '../../../shared/domain/text.ts';

const messageOf = (text: string) => Line.safeParse(text).error?.issues[0]?.message;

describe('control characters are refused, and not repeated', () => {
  test.each([
    ['a null', 'ab\u0000c', 'U+0000 at character 3'],
    ['an escape', '\u001b[31m', 'U+001B at character 1'],
    ['a line break in a line', 'a\nb', 'U+000A at character 2'],
    ['a tab', 'a\tb', 'U+0009 at character 2'],
    ['a C1 control', 'a\u0085b', 'U+0085 at character 2'],
    ['a right-to-left override', 'a\u202eb', 'U+202E at character 2'],
    ['a left-to-right override', 'a\u202db', 'U+202D at character 2'],
    ['a line separator', 'a\u2028b', 'U+2028 at character 2'],
    ['a paragraph separator', 'a\u2029b', 'U+2029 at character 2'],
    ['a lone high surrogate', 'a\ud800b', 'U+D800 at character 2'],
    ['a lone low surrogate', 'a\udc00b', 'U+DC00 at character 2'],
    ['a noncharacter', 'a\uffffb', 'U+FFFF at character 2'],
    ['a noncharacter of another plane', 'a\u{1fffe}b', 'U+1FFFE at character 2'],
    ['a noncharacter in the middle', 'a\ufdd0b', 'U+FDD0 at character 2'],
    ['the mark of lost characters', 'a\ufffdb', 'U+FFFD at character 2'],
  ])('%s', (_, text, message) => {
    expect(messageOf(text)).toContain(message);
    expect(messageOf(text)).not.toContain(text);
  });

  test('their place is counted in characters, not in UTF-16 units', () => {
    expect(messageOf('水💧💧\u202e')).toContain('at character 4');
  });

  test('prose may have line breaks, and no other control character', () => {
    expect(Prose.parse('a\nb')).toBe('a\nb');
    for (const steering of ['\t', '\u0000', '\u202e', '\u2028']) {
      expect(Prose.safeParse(`a${steering}b`).success).toBe(false);
    }
  });
});

describe('ordinary text is accepted unchanged', () => {
  test.each([
    ['Lao', 'ນ້ຳສະອາດ'],
    ['Lao with word spaces', 'ນ້ຳ\u200bສະອາດ'],
    ['Khmer with word spaces', 'ទឹក\u200bស្អាត'],
    ['Burmese', 'သောက်သုံးရေ'],
    ['Burmese with word spaces', 'သောက်\u200bသုံး\u200bရေ'],
    ['Chinese', '东亚减贫示范合作'],
    ['a joiner', 'क्\u200dष'],
    ['a non-joiner', 'क्\u200cष'],
    ['an accent without a letter of its own', 'q\u0301'],
    ['an emoji', 'water 💧'],
  ])('%s', (_, text) => {
    expect(Line.parse(text)).toBe(text);
    expect(Prose.parse(text)).toBe(text);
  });

  test('except that surrounding space is removed', () => {
    expect(Line.parse('  Safe water ')).toBe('Safe water');
  });

  test('paragraphs keep their breaks, whatever line ending they were typed with', () => {
    expect(Prose.parse(' one\r\ntwo\rthree\n\nfour ')).toBe('one\ntwo\nthree\n\nfour');
  });

  test.each(['', '   ', '\n\n'])('%j is not a text', (text) => {
    expect(Line.safeParse(text).success).toBe(false);
    expect(Prose.safeParse(text).success).toBe(false);
  });

  test('a line has at most 300 characters, prose 20,000', () => {
    expect(Line.safeParse('x'.repeat(300)).success).toBe(true);
    expect(Line.safeParse('x'.repeat(301)).success).toBe(false);
    expect(Prose.safeParse('x'.repeat(20_000)).success).toBe(true);
    expect(Prose.safeParse('x'.repeat(20_001)).success).toBe(false);
  });
});

describe('multilingual text', () => {
  test('needs at least one language', () => {
    expect(MultilingualLine.safeParse({}).success).toBe(false);
  });

  test.each(['en', 'zh', 'zh-Hans-CN', 'es-419', 'lo-LA'])('%s is a valid language tag', (tag) => {
    expect(LanguageTag.safeParse(tag).success).toBe(true);
  });

  test.each(['english', 'EN', 'en_GB', '../en', 'en-', ''])(
    '%j is not a valid language tag',
    (tag) => {
      expect(MultilingualLine.safeParse({ [tag]: 'water' }).success).toBe(false);
    },
  );

  test.each([
    ['in the language asked for', { en: 'water', lo: 'ນ້ຳ' }, 'lo', 'ນ້ຳ', 'lo'],
    ['else in English', { lo: 'ນ້ຳ', en: 'water' }, 'km', 'water', 'en'],
    ['else in the first there is', { lo: 'ນ້ຳ', my: 'ရေ' }, 'km', 'ນ້ຳ', 'lo'],
  ])('is shown %s', (_, texts, asked, text, language) => {
    expect(inLanguage(texts, asked)).toEqual({ text, language });
  });
});
