import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../../../shared/domain/text/normalise.ts';
import { Line, Prose } from '../../../../shared/domain/text.ts';
import { hostileText } from '../../../builders/hostile-text.ts';

const faultOf = (text: string) => Line.safeParse(text).error?.issues.map(({ message }) => message);

describe('a text is normalised', () => {
  test.each([
    ['with accents composed', 'Fe\u0301minin', 'F\u00E9minin'],
    ['with Lao signs in order', 'ນ\u0EC9\u0EB8', 'ນ\u0EB8\u0EC9'],
    ['with ideographs of compatibility as themselves', '\uF900', '\u8C48'],
    ['without space of other scripts around it', '\u3000水\u00A0', '水'],
    ['composed also where an invisible character was between', 'e\u00AD\u0301', '\u00E9'],
  ])('%s', (_, given, kept) => {
    expect(Line.parse(given)).toBe(kept);
    expect(Prose.parse(given)).toBe(kept);
  });

  test('to NFC, and normalising again changes nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const kept = normaliseText(text);
        expect(kept.normalize('NFC')).toBe(kept);
        expect(normaliseText(kept)).toBe(kept);
      }),
      { numRuns: 5_000 },
    );
  });

  test('and a normalised text is accepted again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { data } = Prose.safeParse(text);
        if (data !== undefined) expect(Prose.parse(data)).toBe(data);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('an invisible character', () => {
  test.each([
    ['word breaks of Khmer', 'ទឹក\u200Bស្អាត'],
    ['a word joiner in Thai', 'ไทย\u2060ๆ'],
    ['a joiner in Khmer', 'ប៊\u200Dី'],
    ['a non-joiner in Persian', 'می\u200Cخواهم'],
    ['a non-joiner after a vowel sign of Arabic', 'مِ\u200Cخ'],
    ['a joiner in Hindi', 'क्\u200Dष'],
    ['a mark of direction where letters run to the left', 'C++\u200E שלום'],
    ['a variant of an ideograph', '葛\u{E0100}'],
    ['a variant of a Burmese letter', 'က\uFE00'],
    ['a variant of a Mongolian letter', 'ᠠ\u180B'],
    ['the picture form of a sign', '☎\uFE0F'],
    ['the keys of a telephone', '1\uFE0F\u20E3'],
    ['a picture made of two', '👩\u200D🌾'],
    ['a picture made of two, one in its picture form', '❤\uFE0F\u200D🔥'],
  ])('is kept if it has a meaning: %s', (_, text) => {
    expect(Line.parse(text)).toBe(text);
  });

  test.each([
    ['a soft hyphen', 'co\u00ADoperate', 'cooperate'],
    ['a zero-width space in English', 'safe\u200Bwater', 'safewater'],
    ['a zero-width space in Chinese', '减\u200B贫', '减贫'],
    ['a second word break in Khmer', 'ក\u200B\u200Bខ', 'កខ'.replace('ក', 'ក\u200B')],
    ['a byte order mark', '\uFEFFsafe\uFEFF water', 'safe water'],
    [
      'the marks that telephones put around a name',
      '\u2068Ana\u2069 \u202A+856 20\u202C',
      'Ana +856 20',
    ],
    ['a sign of direction that nobody uses any more', 'a\u206Ab', 'ab'],
    ['a word break at an end', '\u200Bទឹក\u200B', 'ទឹក'],
    ['a joiner in English', 'wa\u200Dter', 'water'],
    ['a joiner in Lao', 'ນ\u200Dາ', 'ນາ'],
    ['a mark of direction in English', 'water\u200E', 'water'],
    ['a variation selector after a letter', 'a\uFE0F', 'a'],
    ['a second variation selector', '☎\uFE0F\uFE0F', '☎\uFE0F'],
    ['a filler of Korean', 'a\u3164b', 'ab'],
    ['an inherent vowel of Khmer', 'ក\u17B4', 'ក'],
    ['hidden tags', 'water\u{E0068}\u{E0069}', 'water'],
  ])('is removed if it has none: %s', (_, given, kept) => {
    expect(Line.parse(given)).toBe(kept);
  });

  test.each([
    ...['\u200B', '\u00AD', '\u200D', '\u200E', '\u2060', '\uFE0F', '\u3164', '\u2800'],
    ...['\u0301', '\u0301\u0302', '\u0EB1', '\u17D2', '\u00A0\u200B', '\u200B\n\u200B', '\u180B'],
  ])('is not a text by itself: %j', (text) => {
    expect(Prose.safeParse(text).success).toBe(false);
  });

  test('is named as the reason', () => {
    expect(faultOf('\u0301')).toEqual(['has no character that can be seen']);
  });

  test.each(['a', '1', '?', '水', 'ກ', '💧', '\u0600', '\uE000'])('%j is a text', (text) => {
    expect(Line.safeParse(text).success).toBe(true);
  });
});

describe('a letter has at most 30 marks', () => {
  test.each([
    ['accents', 'q\u0301'.padEnd(31, '\u0301')],
    ['Burmese letters beneath each other', `က${'\u1039က'.repeat(30)}`],
    ['Khmer letters beneath each other', `ក${'\u17D2ក'.repeat(30)}`],
  ])('of %s', (_, text) => {
    expect(Line.safeParse(text).success).toBe(true);
    const more = text.at(-1) === '\u0301' ? '\u0301' : text.slice(-2);
    expect(Line.safeParse(text + more).success).toBe(false);
  });

  test('and the problem gives the place', () => {
    expect(faultOf(`ab c${'\u0301'.repeat(200)} bridge`)).toEqual([
      'has more than 30 combining marks on the letter at character 4',
    ]);
  });

  test('even if invisible characters separate them', () => {
    expect(Line.safeParse(`a${'\u200D\u0323'.repeat(31)}`).success).toBe(false);
    expect(Line.safeParse(`a${'\u00AD\u0323'.repeat(31)}`).success).toBe(false);
    expect(Line.safeParse(`a${'x\u0323'.repeat(31)}`).success).toBe(true);
  });

  test('and the marks are counted before normalising, which would sort them', () => {
    const disordered = `a${'\u0301\u0323'.repeat(31)}`;
    expect(normaliseText(disordered)).toBe(disordered);
  });
});
