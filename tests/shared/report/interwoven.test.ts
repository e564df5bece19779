import { expect, test } from 'vitest';
import { firstLanguage } from '../../../shared/pdf/linebreak/two-languages.ts';
import { plainText } from '../../../shared/pdf/plain-text.ts';
import { interwoven } from '../../../shared/report/bilingual/interwoven.ts';
import { plain } from '../../builders/document.ts';

const said = (first: string, second: string) => {
  const woven = interwoven(plain(first), plain(second), 'en');
  return woven && plainText(woven);
};

test.each([
  ['超过12,000 people', 'more than 12,000 people', '超过 / more than 12,000 people'],
  ['约1.5 hectares', 'about 1.5 hectares', '约 / about 1.5 hectares'],
  ['ຫຼາຍກວ່າ 2,800 households', 'more than 2,800 households', 'ຫຼາຍກວ່າ / more than 2,800 households'],
])('a number is never split: %s', (first, second, expected) => {
  expect(said(first, second)).toBe(expected);
});

test('the words of both languages precede the shared data', () => {
  const who = 'Office of Rural Development, Ministry of Commerce';
  expect(said(`肯定者：${who}`, `affirmed by ${who}`)).toBe(`肯定者 / affirmed by ${who}`);
});

test('a text around a shared short name is not split into pieces', () => {
  expect(said('哈希值（SHA-256），前12位', 'Hash (SHA-256), first 12 characters')).toBeUndefined();
});

test.each([
  ['产出：Water', 'Output: Water', '产出 / Output: Water', '产出：Water'],
  ['តម្លៃ៖ Water', 'Values: Water', 'តម្លៃ / Values: Water', 'តម្លៃ៖ Water'],
  ['တန်ဖိုးများ – Water', 'Values: Water', 'တန်ဖိုးများ / Values: Water', 'တန်ဖိုးများ – Water'],
  [
    'Tested people，按性别',
    'Tested people, by sex',
    'Tested people，按性别 / by sex',
    'Tested people，按性别',
  ],
])('the first language alone keeps its own punctuation: %s', (first, second, both, alone) => {
  const woven = interwoven(plain(first), plain(second), 'en') ?? [];
  expect(plainText(woven)).toBe(both);
  expect(plainText(firstLanguage(woven))).toBe(alone);
});

test('each line of a text is merged separately', () => {
  const lines = (colon: string, about: string) => [
    { text: `MITV${colon}${about}` },
    { text: "People's Daily", newLine: true },
    { text: `${colon}1,282` },
  ];
  const woven = interwoven(lines(' – ', '1,500 ခန့်'), lines(': ', 'about 1,500'), 'en') ?? [];
  expect(plainText(woven)).toBe("MITV: 1,500 ခန့် / about 1,500; People's Daily: 1,282");
});

test.each([
  [
    'Pilot project in Laos: ສິ່ງທີ່ສ້າງ ຫຼື ສະໜອງ',
    'Pilot project in Laos: What was built or delivered, and who runs it now',
    undefined,
  ],
  [
    '以下指标的数值为截至该期末的累计数：Houses rebuilt。',
    'Each value is the total to date, not of its period alone: Houses rebuilt.',
    '以下指标的数值为截至该期末的累计数 / Each value is the total to date, not of its period alone: Houses rebuilt.',
  ],
  [
    'တန်ဖိုးသည် ထိုကာလတစ်ခုတည်း၏ ပမာဏမဟုတ်ဘဲ ထိုကာလကုန်အထိ စုစုပေါင်းဖြစ်သည် – Houses rebuilt။',
    'Each value is the total to date: Houses rebuilt.',
    'တန်ဖိုးသည် ထိုကာလတစ်ခုတည်း၏ ပမာဏမဟုတ်ဘဲ ထိုကာလကုန်အထိ စုစုပေါင်းဖြစ်သည် / Each value is the total to date: Houses rebuilt.',
  ],
  ['FISSC：水很干净。', 'FISSC: The water is clean.', undefined],
])(
  'words before the data are its label; more than a few words after it are not merged: %s',
  (first, second, both) => {
    expect(said(first, second)).toBe(both);
  },
);

test('a sentence is not merged around a shared short name', () => {
  const first = '世界银行六级评级，从非常满意 (HS) 到非常不满意 (HU)';
  const second =
    'World Bank, six grades from highly satisfactory (HS) to highly unsatisfactory (HU)';
  expect(said(first, second)).toBeUndefined();
});

test.each([
  [200, true],
  [2_000, false],
])('below our words, %s words of data are merged as one text: %s', (count, isOne) => {
  const data = Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
  const woven = interwoven([{ text: `指标：${data}` }], [{ text: `Indicators of: ${data}` }], 'en');
  expect(woven !== undefined).toBe(isOne);
});
