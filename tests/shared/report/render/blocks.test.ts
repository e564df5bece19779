import { expect, test } from 'vitest';
import { plainText } from '../../../../shared/pdf/plain-text.ts';
import { labelledParagraph, paragraph } from '../../../../shared/report/blocks.ts';
import { plain } from '../../../../shared/report/inline.ts';
import { createLongTexts } from '../../../../shared/report/long-texts.ts';
import { phrases } from '../../../../shared/report/phrases.ts';
import { writeBlocks } from '../../../../shared/report/render/blocks.ts';
import type { Block, Prose } from '../../../../shared/report/tree.ts';
import { type Languages, voicesOf } from '../../../../shared/report/voice.ts';
import { textOfBlock } from '../../../builders/compose-report.ts';

const writeIn = (languages: Languages, ...blocks: readonly Block[]) =>
  writeBlocks(blocks, voicesOf(languages, createLongTexts()));
const inBoth = (...blocks: readonly Block[]) => writeIn(['zh', 'en'], ...blocks);
const place = labelledParagraph(phrases.experience.place, plain('Chengdu'));
const challenge = (text: Prose['text']): Block => ({
  block: 'prose',
  label: [phrases.experience.challenge],
  text,
  behind: [{ trailing: plain(' [S1]') }],
});

test('texts under labels that follow each other become one list of facts', () => {
  const blocks = writeIn(['en'], paragraph('x'), place, challenge({ en: 'Dust' }));
  expect(blocks.map(({ block }) => block)).toEqual(['paragraph', 'facts']);
  expect(blocks.map(textOfBlock).at(-1)).toBe('Place: Chengdu\nChallenge: Dust [S1]');
});

test('one alone, or one that goes on, stays a paragraph', () => {
  const goesOn = challenge({ en: 'Dust\nand rain' });
  expect(writeIn(['en'], place, paragraph('x'), place, goesOn)).toEqual([
    {
      block: 'paragraph',
      text: [{ text: 'Place: ', strong: true }, { text: 'Chengdu' }],
      labelled: true,
    },
    { block: 'paragraph', text: [{ text: 'x' }] },
    {
      block: 'paragraph',
      text: [{ text: 'Place: ', strong: true }, { text: 'Chengdu' }],
      labelled: true,
    },
    {
      block: 'paragraph',
      text: [{ text: 'Challenge: ', strong: true }, { text: 'Dust' }],
      labelled: true,
    },
    { block: 'paragraph', text: [{ text: 'and rain' }, { text: ' [S1]' }], continues: true },
  ]);
});

test('the translation of a label is marked, so that it may be set below', () => {
  const [facts] = inBoth(place, place);
  expect(facts?.block === 'facts' && facts.facts[0]).toEqual({
    label: [
      { text: '地点', strong: true },
      { text: 'Place', strong: true, language: 'en', startsTranslation: true },
      { text: ': ', strong: true, firstLanguageText: '：' },
    ],
    text: [{ text: 'Chengdu' }],
  });
});

test('a label or a text with a slash or a colon stays what it is', () => {
  const works = labelledParagraph('Works A / B: ', plain('Pipe / '));
  const [facts] = writeIn(['en'], works, works);
  expect(facts?.block === 'facts' && facts.facts[0]).toEqual({
    label: [{ text: 'Works A / B: : ', strong: true }],
    text: [{ text: 'Pipe / ' }],
  });
});

const saidIn = (blocks: ReturnType<typeof inBoth>) =>
  blocks.map((block) => (block.block === 'paragraph' ? plainText(block.text) : block.block));

test('paragraphs are paired; if one language has more, one language follows the other', () => {
  const prose = (zh: string, en: string) =>
    saidIn(inBoth({ block: 'prose', text: { zh, en }, behind: [{ trailing: plain(' [S1]') }] }));
  expect(prose('一\n二', 'One\nTwo')).toEqual(['一 / One', '二 / Two [S1]']);
  expect(prose('一\n二', 'One and two')).toEqual(['一', '二 [S1]', 'One and two']);
  expect(prose('Both', 'Both')).toEqual(['Both [S1]']);
});

test('a list item contains its translation, and a heading has its number once', () => {
  const text = { zh: '1. 供水', en: '1. Water supply' };
  const [list, heading] = inBoth(
    { block: 'list', ordered: false, items: [[{ quoted: text }]] },
    {
      block: 'heading',
      level: 1,
      id: 'water',
      numbered: true,
      text: [{ leading: plain('10. ') }, { quoted: text }],
    },
  );
  expect(list && textOfBlock(list)).toBe('1. 供水 / 1. Water supply');
  expect(heading && textOfBlock(heading)).toBe('10. 1. 供水 / 1. Water supply');
});
