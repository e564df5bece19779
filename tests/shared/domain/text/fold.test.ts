import { describe, expect, test } from 'vitest';
import { fold } from '../../../../shared/domain/text/fold.ts';

describe('search treats as equal', () => {
  test.each([
    [
      'a letter with a stroke',
      'Ødegård i Łódź, Đồng Tháp, Ħamrun',
      'odegard i lodz, dong thap, hamrun',
    ],
    ['ligatures', 'Œuvre, Færøerne, Straße', 'oeuvre, faeroerne, strasse'],
    ['apostrophes', 'l’eau ‘d’ici’ ʼokina', "l'eau 'd'ici' 'okina"],
    ['quotation marks', '“water” «eau»', '"water" "eau"'],
    ['hyphens and dashes', 'Myanmar‑Laos 2019–2020 − A﹣B', 'myanmar-laos 2019-2020 - a-b'],
    ['a soft hyphen', 'co\u00ADoperation', 'cooperation'],
    ['a variant of an ideograph', '葛\u{E0100}', '葛'],
    ['Khmer with a vowel before the letter beneath', 'ក\u17C1\u17D2\u179A', 'ក\u17D2\u179A\u17C1'],
    [
      'Khmer with two letters beneath',
      'ស\u17D2\u179A\u17D2\u178F\u17B8',
      'ស\u17D2\u178F\u17D2\u179A\u17B8',
    ],
    ['Khmer with its shifter last', 'ប\u17B8\u17CA', 'ប\u17CA\u17B8'],
    ['Khmer with its sign before the vowel', 'ក\u17C6\u17BB', 'ក\u17BB\u17C6'],
    ['Lao with its tone before the vowel', 'ນ\u0EC9\u0EB5', 'ນ\u0EB5\u0EC9'],
    ['Burmese with its vowels in another order', 'လ\u102F\u102D', 'လ\u102D\u102F'],
  ])('%s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test('but nothing that differs in more', () => {
    expect(fold('ស\u17D2\u178F')).not.toBe(fold('ស\u178F'));
    expect(fold('ក\u17BB')).not.toBe(fold('ក\u17BC'));
    expect(fold('ນ\u0EC9\u0EB5')).not.toBe(fold('ນ\u0EC8\u0EB5'));
  });

  test.each(['ស្ត្រី', 'ប៊ី', 'ນີ້', 'ຫຼີ້', 'င်္ဂါ', 'ကြောင့်', 'ရွှေ'])(
    'the beginning of %s matches while it is typed',
    (word) => {
      const beginnings = [...word].flatMap((_, at) => {
        const typed = [...word].slice(0, at + 1).join('');
        return /[\u17D2\u1039]$/.test(typed) ? [] : [typed];
      });
      const missed = beginnings.filter((typed) => !fold(word).startsWith(fold(typed)));
      expect(missed).toEqual([]);
    },
  );
});
