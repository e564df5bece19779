import { describe, expect, test } from 'vitest';
import { breakOpportunities } from '../../../../shared/pdf/linebreak/break-opportunities.ts';
import { syllablesOf } from '../../../../shared/pdf/linebreak/dictionary/syllables.ts';
import { declaration } from '../../../local/declaration.ts';

describe('an overlong word is broken between syllables:', () => {
  test.each([
    ['အညွှန်း', 'အ|ညွှန်း'],
    ['တက္ကသိုလ်', 'တက္က|သိုလ်'],
    ['အင်္ဂလိပ်', 'အင်္ဂ|လိပ်'],
    ['ပြင်ဆင်ပြီး၏', 'ပြင်|ဆင်|ပြီး၏'],
    ['၇၀ရာ', '၇၀|ရာ'],
    ['សក្តានុពល', 'ស|ក្តា|នុ|ពល'],
    ['កំណត់ត្រា', 'កំ|ណត់|ត្រា'],
    ['ប្រាំមួយ', 'ប្រាំ|មួយ'],
    ['ຕົວຊີ້ວັດ', 'ຕົວ|ຊີ້|ວັດ'],
    ['ແຫຼ່ງຂໍ້ມູນ', 'ແຫຼ່ງ|ຂໍ້|ມູນ'],
    ['ເປົ້າໝາຍ', 'ເປົ້າ|ໝາຍ'],
    ['ประเทศไทย', 'ประ|เทศ|ไทย'],
    ['น้ำสะอาด', 'น้ำ|สะ|อาด'],
    ['เปลี่ยนแปลง', 'เปลี่ยน|แปลง'],
    ['เครื่องจักร', 'เครื่อง|จักร'],
    ['ด้วยถนน', 'ด้วย|ถนน'],
    ['วัวหมู่บ้าน', 'วัว|หมู่|บ้าน'],
    ['สัปดาห์ต่างๆ', 'สัป|ดาห์|ต่างๆ'],
  ])('%s', (word, expected) => {
    expect(syllablesOf(word).join('|')).toBe(expected);
  });

  test.each(['Lao', 'Khmer', 'Burmese', 'Thai'] as const)(
    'in %s no line starts with a mark, and nothing is lost',
    (language) => {
      const words = declaration(language).flatMap((text) =>
        breakOpportunities(text).map((word) => word.text),
      );
      const own = words.filter((word) =>
        /[\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}]/u.test(word),
      );
      expect(own.length).toBeGreaterThan(1_000);
      expect(own.filter((word) => syllablesOf(word).join('') !== word)).toEqual([]);
      const badlyBegun = /^(?:\p{M}|.[\u103A\u1039]|.\u1037\u103A)/u;
      expect(own.flatMap(syllablesOf).filter((each) => badlyBegun.test(each))).toEqual([]);
    },
  );
});
