import { describe, expect, test } from 'vitest';
import {
  inLanguage,
  LanguageTag,
  Line,
  MultilingualLine,
  Prose,
} from '../../../shared/domain/text.ts';

const messageOf = (text: string) => Line.safeParse(text).error?.issues[0]?.message;

describe('text that steers instead of being read is refused', () => {
  test.each([
    ['a null', 'ab\u0000c', 'U+0000 at character 3'],
    ['an escape', '\u001b[31m', 'U+001B at character 1'],
    ['a line break in a line', 'a\nb', 'U+000A at character 2'],
    ['a C1 control', 'a\u0085', 'U+0085'],
    ['a right-to-left override', 'a\u202eb', 'U+202E at character 2'],
    ['an isolate', 'a\u2066b', 'U+2066'],
    ['a line separator', 'a\u2028b', 'U+2028'],
    ['a byte order mark', 'a\ufeffb', 'U+FEFF'],
    ['a lone surrogate', 'a\ud800b', 'U+D800'],
    ['a noncharacter', 'a\uffffb', 'U+FFFF'],
    ['the mark of lost characters', 'a\ufffdb', 'U+FFFD'],
  ])('%s', (_, text, message) => {
    expect(messageOf(text)).toContain(message);
    expect(messageOf(text)).not.toContain(text);
  });

  test('its place is counted in the text as it was sent', () => {
    expect(messageOf('ab\u202e')).toContain('at character 3');
  });
});

describe('text people write is taken as it is', () => {
  test.each([
    ['Lao', 'ນ້ຳສະອາດ'],
    ['Khmer with word spaces', 'ទឹក\u200bស្អាត'],
    ['Burmese', 'သောက်သုံးရေ'],
    ['Chinese', '东亚减贫示范合作'],
    ['a joiner', 'क्\u200dष'],
    ['an emoji', 'water 💧'],
  ])('%s', (_, text) => {
    expect(Line.parse(text)).toBe(text);
  });

  test('paragraphs keep their breaks, whatever the system they were typed on', () => {
    expect(Prose.parse(' one\r\ntwo\rthree ')).toBe('one\ntwo\nthree');
  });

  test('a blank line is no text', () => {
    expect(Line.safeParse('   ').success).toBe(false);
  });
});

describe('multilingual text', () => {
  test('needs one language at least, by its tag', () => {
    expect(MultilingualLine.safeParse({}).success).toBe(false);
    expect(MultilingualLine.safeParse({ english: 'x' }).success).toBe(false);
    expect(LanguageTag.safeParse('zh-Hans-CN').success).toBe(true);
    expect(LanguageTag.safeParse('../en').success).toBe(false);
  });

  test('is shown in the language asked for, else in English, else in the first there is', () => {
    expect(inLanguage({ en: 'water', lo: 'ນ້ຳ' }, 'lo')).toEqual({ text: 'ນ້ຳ', language: 'lo' });
    expect(inLanguage({ lo: 'ນ້ຳ', en: 'water' }, 'km')).toEqual({ text: 'water', language: 'en' });
    expect(inLanguage({ lo: 'ນ້ຳ' }, 'km')).toEqual({ text: 'ນ້ຳ', language: 'lo' });
  });
});
