import { describe, expect, test } from 'vitest';
import type { Block, Text } from '../../../shared/pdf/document.ts';
import type { Detail } from '../../../shared/pdf/drawing.ts';
import { detailText, plainText } from '../../../shared/pdf/plain-text.ts';
import { blocksInBoth } from '../../../shared/report/bilingual/blocks.ts';
import { aTable, heading, paragraph, plain } from '../../builders/document.ts';

const merged = (first: readonly Block[], second: readonly Block[]) =>
  blocksInBoth(first, second, 'en');
const text = (of: Text): Block => ({ block: 'paragraph', text: of });
const saidIn = (block: Block | undefined) =>
  block?.block === 'paragraph' ? plainText(block.text) : undefined;
const inEnglish = (of: string) => ({ text: of, language: 'en', startsTranslation: true });

describe('two languages are merged block by block', () => {
  test('different texts appear in both, equal ones once', () => {
    expect(merged([paragraph('水')], [paragraph('Water')])).toEqual([
      text([{ text: '水' }, inEnglish('Water')]),
    ]);
    expect(merged([paragraph('12')], [paragraph('12')])).toEqual([paragraph('12')]);
  });

  test.each([
    [
      'a caption',
      '指标：Safer houses',
      'Indicators of: Safer houses',
      '指标 / Indicators of: Safer houses',
    ],
    [
      'a title and what it is called',
      'Pilot project in Laos：成果框架',
      'Pilot project in Laos: results framework',
      'Pilot project in Laos: 成果框架 / results framework',
    ],
    [
      'a mark',
      'Figures, not checked (示例)',
      'Figures, not checked (illustrative)',
      'Figures, not checked (示例 / illustrative)',
    ],
    [
      'signs alone',
      'Steel truss bridge：Finished',
      'Steel truss bridge: Finished',
      'Steel truss bridge: Finished',
    ],
    ['figures', '2026-11-25၊ 4၊ ef700438', '2026-11-25, 4, ef700438', '2026-11-25, 4, ef700438'],
    [
      'a label with a bracket',
      '数值（应报）：Water',
      'Figures: Water',
      '数值（应报） / Figures: Water',
    ],
    ['numbers', '1.4、6.1', '1.4, 6.1', '1.4, 6.1'],
    [
      'a part within',
      'Li Xiaobing (要求): To plan',
      'Li Xiaobing (requirement): To plan',
      'Li Xiaobing (要求 / requirement): To plan',
    ],
  ])('%s has its data once, and our words in both', (_, first, second, both) => {
    expect(saidIn(merged([paragraph(first)], [paragraph(second)])[0])).toBe(both);
  });

  test.each([
    ['由 FISSC 管理', 'managed by FISSC'],
    ['3个数值中的2个', '2 of 3 values'],
    ['FISSC 一家中国机构', 'FISSC is an organisation in China'],
    ['由 FISSC 与地方一起', 'run by FISSC with others'],
  ])('sentences are never split into pieces: %s', (first, second) => {
    expect(merged([paragraph(first)], [paragraph(second)])).toEqual([
      text([{ text: first }, inEnglish(second)]),
    ]);
  });

  test('paragraphs are paired; if one language has more, one language follows the other', () => {
    const more = (of: string): Block => ({ block: 'paragraph', text: plain(of), continues: true });
    const first = [paragraph('一'), more('二'), paragraph('三')];
    expect(merged(first, [paragraph('One'), more('Two'), paragraph('Three')]).map(saidIn)).toEqual([
      '一 / One',
      '二 / Two',
      '三 / Three',
    ]);
    expect(merged(first, [paragraph('One and two'), paragraph('Three')]).map(saidIn)).toEqual([
      '一',
      '二',
      'One and two',
      '三 / Three',
    ]);
  });

  test('a list item contains its translation', () => {
    const list = (...items: readonly string[]): Block => ({
      block: 'list',
      ordered: false,
      items: items.map(plain),
    });
    expect(merged([list('一', 'Water')], [list('One', 'Water')])).toEqual([
      {
        block: 'list',
        ordered: false,
        items: [[{ text: '一' }, inEnglish('One')], plain('Water')],
      },
    ]);
  });

  test('a section has its number once', () => {
    const section = (title: string): Block => ({
      ...{ block: 'heading', level: 1, id: 'handover', numbered: true },
      text: [{ text: '10. ' }, { text: title }],
    });
    const [only] = merged([section('移交')], [section('Handover')]);
    expect(only?.block === 'heading' && plainText(only.text)).toBe('10. 移交 / Handover');
  });

  test('a title that starts with a number keeps it in both languages', () => {
    const title = (text: string) => ({ ...heading(2, text), id: 'water' });
    const [only] = merged([title('1. 供水')], [title('1. Water supply')]);
    expect(only?.block === 'heading' && plainText(only.text)).toBe('1. 供水 / 1. Water supply');
  });

  test('a text that exists in one language is printed once, under both labels', () => {
    const labelled = (label: string) =>
      text([
        { text: label, strong: true },
        { text: 'ទឹក', language: 'km' },
      ]);
    const [only] = merged([labelled('挑战：')], [labelled('Challenge: ')]);
    expect(saidIn(only)).toBe('挑战 / Challenge: ទឹក');
  });

  test('a text that exists in both languages is printed in both, under both labels', () => {
    const [both] = merged(
      [text([{ text: '阶段：', strong: true }, { text: '进行中' }])],
      [text([{ text: 'Stage: ', strong: true }, { text: 'under way' }])],
    );
    expect(saidIn(both)).toBe('阶段 / Stage: 进行中 / under way');
  });

  test('source and mark are printed once, after both languages', () => {
    const cited = (said: string, mark: string) =>
      text([{ text: said }, { text: ' [S1]' }, { text: mark, secondary: true }]);
    const [apart] = merged([cited('水', ' (示例)')], [cited('Water', ' (illustrative)')]);
    expect(saidIn(apart)).toBe('水 / Water [S1] (示例 / illustrative)');
    const [alike] = merged([cited('Water', ' (示例)')], [cited('Water', ' (illustrative)')]);
    expect(saidIn(alike)).toBe('Water [S1] (示例 / illustrative)');
  });

  test('a speaker is named once', () => {
    const said = (words: string) => text([{ text: 'Li: ', strong: true }, { text: words }]);
    expect(merged([said('水')], [said('Water')])).toEqual([
      text([{ text: 'Li: ', strong: true }, { text: '水' }, inEnglish('Water')]),
    ]);
  });

  test('a map and bars without a table have labels in both', () => {
    const map = (label: string): Block => ({
      block: 'figure',
      caption: plain('a'),
      alternative: label,
      drawing: { kind: 'site_map', outlines: [], sites: [{ label, place: [0, 0] }] },
    });
    expect(merged([map('Svay (地区)')], [map('Svay (its district)')])).toMatchObject([
      {
        alternative: 'Svay (地区)',
        secondAlternative: { text: 'Svay (its district)', language: 'en' },
        drawing: { sites: [{ label: 'Svay (地区 / its district)' }] },
      },
    ]);
  });

  test.each([
    [
      ['基线', '：', '20%（20/100）', '；'],
      ['目标', '：', '不公开：保护；家庭', '；'],
      '基线 / baseline: 20% (20/100); 目标 / target: 不公开：保护；家庭 / withheld: families; names; ',
    ],
    [
      ['အခြေခံ', ' – ', '20% (20/100)', '၊ '],
      ['ရည်မှန်းချက်', ' – ', 'မရှိ', '၊ '],
      'အခြေခံ / baseline: 20% (20/100); ရည်မှန်းချက် / target: မရှိ / withheld: families; names; ',
    ],
  ] as const)('a bar is described part by part: %s', (baseline, target, both) => {
    const detail = ([label, colon, text, separator]: readonly [
      string,
      string,
      string,
      string,
    ]) => ({
      label: { text: label, colon },
      text,
      separator,
    });
    const bars = (...details: readonly Detail[]): Block => ({
      block: 'figure',
      caption: plain('a'),
      alternative: 'a',
      drawing: {
        kind: 'bullet_bars',
        baseline: 'a',
        target: 'b',
        bars: [{ label: plain('a'), details, achieved: { text: '1' } }],
      },
    });
    const [figure] = merged(
      [bars(detail(baseline), detail(target))],
      [
        bars(
          detail(['baseline', ': ', '20% (20/100)', '; ']),
          detail(['target', ': ', 'withheld: families; names', '; ']),
        ),
      ],
    );
    const drawing = figure?.block === 'figure' ? figure.drawing : undefined;
    const details = drawing?.kind === 'bullet_bars' ? drawing.bars[0]?.details : [];
    expect(details?.map(detailText).join('')).toBe(both);
  });

  test('a cell has both languages; a number or a date is printed once', () => {
    const [table] = merged(
      [aTable([['村', '2020-10-27', '1']])],
      [aTable([['Village', '27 Oct 2020', '1']])],
    );
    expect(table?.block === 'table' && table.rows[0]).toEqual([
      [{ text: '村' }, { text: 'Village', language: 'en', startsTranslation: true }],
      plain('2020-10-27'),
      plain('1'),
    ]);
  });

  test('a text of a third language keeps its tag in either language', () => {
    const [both] = merged(
      [text([{ text: '见' }, { text: 'ທ', language: 'lo' }])],
      [text([{ text: 'see' }, { text: 'ທ ', language: 'lo' }])],
    );
    expect(both?.block === 'paragraph' && both.text.map(({ language }) => language)).toEqual([
      undefined,
      'lo',
      'en',
      'lo',
    ]);
  });

  test.each([
    ['another number of blocks', [paragraph('a'), paragraph('b')], [paragraph('a')]],
    ['another kind of block', [paragraph('a')], [heading(1, 'A')]],
    ['another heading', [heading(1, 'A')], [heading(1, 'B')]],
    ['a table with more rows', [aTable([['a']])], [aTable([['a'], ['b']])]],
    ['a table with more columns', [aTable([['a']])], [aTable([['a', 'b']])]],
  ])('%s is a composition error', (_, first, second) => {
    expect(() => merged(first, second)).toThrow('do not correspond');
  });
});
