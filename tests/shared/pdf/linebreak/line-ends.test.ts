import { describe, expect, test } from 'vitest';
import { breakOpportunities } from '../../../../shared/pdf/linebreak/break-opportunities.ts';
import { unbreakableWords as pattern } from '../../../../shared/pdf/linebreak/unbreakable-words.ts';
import { unbreakableWords } from '../../../../shared/words/compounds.ts';

const unbreakable = pattern(unbreakableWords);

const marks = { allowed: '|', discouraged: '~', forbidden: '' };

/** A text with `|` at allowed breaks and `~` at discouraged ones. */
const written = (text: string) =>
  breakOpportunities(text, { unbreakable })
    .map((each) => `${each.text}${marks[each.break]}${each.spaced ? ' ' : ''}`)
    .join('');
const breaks = (text: string) => written(text).replaceAll('~', '');

describe('Lao, Khmer and Burmese:', () => {
  test.each(['៖', '៘', '៙', '៚'])('the sign %s does not start a line', (sign) => {
    expect(breaks(`កែសម្រួល${sign} 70`)).toMatch(/^[^|]+\| 70$/);
    expect(breaks(`កែសម្រួល ${sign} 70`)).toMatch(/^[^|]+\| 70$/);
  });

  test.each([
    'សក្តានុពល',
    'សំខាន់ៗ',
    'ឧបសម្ព័ន្ធ',
    'ហ្វ៊ីលីពីន',
    'ຕົວຊີ້ວັດ',
    'ບົດລາຍງານ',
    'ອຸສເບກິສະຖານ',
    'အဖွဲ့အစည်း',
    'အမှန်တကယ်',
    'ဖြန့်ဝေခြင်း',
    'ကုန်လွန်',
    'အခြေခံတန်ဖိုး',
    'အရင်းအမြစ်',
    'ရည်မှန်းချက်',
    'ဖွံ့ဖြိုးတိုးတက်',
    'လွှဲပြောင်းလက်ခံသူ',
    'ຄ່າພື້ນຖານ',
    'များလေကောင်းလေ',
    'တီထွင်ဆန်းသစ်မှု',
    'ပေါင်းစပ်ညှိနှိုင်းရေး',
    'ဘင်္ဂလားဒေ့ရှ်',
    'အတည်မပြုရသေး',
    'សម្រេចបាន',
    'តម្លៃមូលដ្ឋាន',
    'គ្មានគោលដៅ',
    'មិនបានកំណត់ថ្ងៃ',
    'ថ្ងៃបញ្ចប់',
  ])('%s is one word, although it is in no dictionary', (word) => {
    expect(breaks(word)).toBe(word);
  });

  test.each('၍ ၏ ကို များ နှင့် သည် က တွင် မှ ထိ သို့ ၌ သော ဖြင့် အတွက် လည်း ပါ မည် ရန် ခု များကို'.split(' '))(
    'the particle %s does not start a line',
    (particle) => {
      expect(breaks(`စီမံကိန်း${particle}`)).toBe(`စီမံကိန်း${particle}`);
      expect(breaks(`V12 ${particle} `)).toBe(`V12 ${particle}| `);
    },
  );

  test('a line breaks before the phrase "there is none" rather than within it', () => {
    expect(written('ရည်မှန်းချက်မရှိ')).toBe('ရည်မှန်းချက်~မရှိ');
    expect(written('ရှိမရှိ')).toBe('ရှိမရှိ');
  });

  test.each(['မဖော်ပြထားပါ', 'မ ဖော်ပြထားပါ', 'ບໍ່ແມ່ນ', 'ບໍ່ ແມ່ນ', 'មិនបង្ហាញ'])(
    'a negation does not end a line: %s',
    (text) => {
      expect(breaks(text)).toMatch(/^(?:မ|ບໍ່|មិន) ?[^ |]/u);
    },
  );

  test.each(['(\u0EC8ມີສິດທີ່ຈະ', '«\u17BBដោយសេរី'])(
    'a line ends beside no sign without a letter after a bracket: %s',
    (text) => {
      expect(breaks(text)).toMatch(/^[(«]\p{M}[^|]/u);
    },
  );

  test('a line may still end between independent words', () => {
    for (const text of ['ပန်းတိုင်များ အတွက် ပူးပေါင်းဆောင်ရွက်မှု', 'គម្រោងដែលបានអនុវត្ត', 'ໂຄງການທີ່ດຳເນີນ'])
      expect(breaks(text).split('|').length).toBeGreaterThan(2);
  });
});

describe('Chinese:', () => {
  test.each([
    ['共25个数值', '共25个|数|值'],
    ['2020年10月27日', '2020年|10月|27日'],
    ['约1,500人', '约1,500人'],
    ['超过12户', '超过12户'],
    ['至少 4 人', '至少 4 人'],
    ['第2页', '第2页'],
    ['33万人', '33万人'],
    ['水——火', '水——|火'],
    ['2018-02-01至2021-03-31', '2018-02-01至|2021-03-31'],
    ['[S19] (示例)', '[S19] (示例)'],
    ['[S19] (示例 / illustrative)', '[S19]| (示例 / illustrative)'],
  ])('%s', (text, expected) => {
    expect(breaks(text)).toBe(expected);
  });
});

describe('free-standing symbols', () => {
  test.each([
    ['(actual − baseline) / (target − baseline)', '(actual − baseline) /| (target − baseline)'],
    ['well - being', 'well -| being'],
    ['ratio − 70%', 'ratio − 70%'],
    ['ပြင်ဆင်ပြီး − ၇၀%', 'ပြင်ဆင်ပြီး − ၇၀%'],
    ['until 2018 – 2020', 'until| 2018 – 2020'],
    ['75 % of', '75 %| of'],
  ])('%s', (text, expected) => {
    expect(breaks(text)).toBe(expected);
  });

  test('figures in brackets stay together', () => {
    expect(written('65% (78 of 120)')).toBe('65%| (78~ of~ 120)');
    expect(written('၆၅% (၁၂၀ အနက် ၇၈)')).toMatch(/^၆၅%\| \(၁၂၀~ အနက်~ ၇၈\)$/);
  });

  test.each([
    ['floor area (square metres)', 'floor| area| (square~ metres)'],
    ['（实际值−基线）÷', '（实~际~值~−基~线）|÷'],
    ['(ຕົວຈິງ − ຄ່າພື້ນຖານ)', '(ຕົວຈິງ~ −~ ຄ່າພື້ນຖານ)'],
  ])('a few words in brackets stay together, in any script: %s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test('a clause in brackets breaks like the text around it', () => {
    expect(written('water (of two villages in the hills)')).toBe(
      'water| (of| two| villages| in| the| hills)',
    );
    expect(written('（有佐证材料二十个，示例一个）')).toContain('|');
  });

  test('a word in brackets does not start a line', () => {
    expect(breaks('safe tap water (households)')).toBe('safe| tap| water (households)');
  });
});

test.each([
  ['a reservoir 3 km away', 'a| reservoir| 3~ km| away'],
  ['400 square metres', '400~ square| metres'],
  ['about 3 ha, 25 m2 and 2 m.', 'about| 3~ ha,| 25~ m2| and| 2~ m.'],
  ['2 metals in 3 mines', '2| metals| in| 3| mines'],
])('a number stays with its unit: %s', (text, expected) => {
  expect(written(text)).toBe(expected);
});

test.each(['', '水 '])('a web address breaks after slashes only, in any script: %j', (before) => {
  const address = '/projects/2020-a/indicators/people-reached';
  expect(breaks(`${before}${address}`).replace(/^水\| /, '')).toBe(
    '/projects/|2020-a/|indicators/|people-reached',
  );
});
