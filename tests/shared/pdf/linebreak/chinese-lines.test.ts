import { describe, expect, test } from 'vitest';
import type { Text } from '../../../../shared/pdf/document.ts';
import { breakLines } from '../../../../shared/pdf/linebreak/break-lines.ts';
import { textOf } from '../../../../shared/pdf/linebreak/line.ts';
import { familyOf } from '../../../../shared/pdf/shaping/typefaces.ts';
import { type Style, styles } from '../../../../shared/pdf/theme.ts';
import { unbreakableWords } from '../../../../shared/words/compounds.ts';
import { plain } from '../../../builders/document.ts';
import { textOfLine } from '../../../builders/placed-lines.ts';
import { aTypesetter } from '../../../builders/typesetter.ts';

const linesIn = (text: Text, width: number, style: Style = styles.body) =>
  breakLines(aTypesetter({ unbreakableWords }), text, style, width).map(textOfLine);
const widths = Array.from({ length: 60 }, (_, at) => 60 + 5 * at);

describe('a line of Chinese', () => {
  const text = plain('老挝减贫示范合作项目修订后目标值未报告');
  const words = /^(?:老挝|减贫|示范|合作|项目|修订|后|目标值|未报告)+$/;
  const torn = (style: Style) =>
    widths.flatMap((width) => linesIn(text, width, style).filter((line) => !words.test(line)));

  test('ends between words in a table cell', () => {
    expect(torn(styles.cell)).toEqual([]);
  });

  test('is filled in prose, even if it ends within a word', () => {
    expect(torn(styles.body)).not.toEqual([]);
  });

  test('does not start with the bracketed unit of the line before', () => {
    const roomy = widths.filter((width) => width > 120);
    const lines = roomy.flatMap((width) =>
      linesIn(plain('Households in courtyard economy（households）'), width, styles.cell),
    );
    expect(lines.filter((line) => line.startsWith('（'))).toEqual([]);
  });

  test('ends within a word if the cell has no room for it', () => {
    expect(linesIn(plain('不适用'), 20, styles.cell)).toEqual(['不适', '用']);
  });
});

describe('punctuation shared by several scripts', () => {
  const familiesOf = (text: string) =>
    breakLines(aTypesetter(), plain(text), styles.body, 500).flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        Array.from(textOf(piece), (character) => [character, familyOf(piece.typeface)] as const),
      ),
    );

  test('is Chinese beside a Chinese character', () => {
    const signs = familiesOf('显示为“未报告”，见‘GDP’一栏——水……').filter(([character]) =>
      /[“”‘’—…]/.test(character),
    );
    expect(signs.length).toBe(8);
    expect(signs.filter(([, family]) => family !== 'han')).toEqual([]);
  });

  test('is Latin elsewhere', () => {
    const signs = familiesOf('水 “not reported” … here — there');
    expect(
      signs.filter(([character, family]) => family === 'han' && !/[水 ]/.test(character)),
    ).toEqual([]);
  });
});

describe('adjacent Chinese punctuation leaves no gap:', () => {
  const widthOf = (text: Text) => breakLines(aTypesetter(), text, styles.body, 500)[0]?.width;
  const em = styles.body.size;

  test.each([
    ['水”，水', 3.5],
    ['水）：水', 3.5],
    ['水。（水', 3.5],
    ['水，水', 3],
    ['水：“（水', 4],
    ['（示例）、水', 5.5],
  ])('%s', (text, ems) => {
    expect(widthOf(plain(text))).toBeCloseTo(ems * em, 5);
  });

  test('and a line may end after a mark at the end of a run, but not before a number', () => {
    const text = (next: string) => [{ text: '（肯定者：' }, { text: next }];
    expect(linesIn(text('Li\u00A0Xiaobing'), 80)).toEqual(['（肯定者：', 'Li\u00A0Xiaobing']);
    expect(linesIn(text('400,000'), 70)).toEqual(['（肯定', '者：400,000']);
  });

  test('also across two runs', () => {
    expect(widthOf([{ text: '水）', strong: true }, { text: '：水' }])).toBeCloseTo(3.5 * em, 5);
  });
});
