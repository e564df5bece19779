import { expect, test } from 'vitest';
import type { Block } from '../../../shared/pdf/document.ts';
import { factsTogether } from '../../../shared/report/group-facts.ts';
import { textOfBlock } from '../../builders/compose-report.ts';
import { paragraph } from '../../builders/document.ts';

const labelled = (label: string, said: string): Block => ({
  block: 'paragraph',
  text: [{ text: label, strong: true }, { text: said }],
  labelled: true,
});

test('consecutive labelled paragraphs become one fact list', () => {
  const blocks = factsTogether([
    paragraph('x'),
    labelled('Place: ', 'Chengdu'),
    labelled('Time: ', 'morning'),
  ]);
  expect(blocks.map(({ block }) => block)).toEqual(['paragraph', 'facts']);
  expect(blocks.map(textOfBlock).at(-1)).toBe('Place: Chengdu\nTime: morning');
});

test('a single labelled paragraph, or one followed by more text, stays a paragraph', () => {
  const goesOn: Block = { block: 'paragraph', text: [{ text: 'more' }], continues: true };
  const blocks = [
    labelled('Place: ', 'Chengdu'),
    paragraph('x'),
    labelled('Challenge: ', 'much'),
    goesOn,
  ];
  expect(factsTogether(blocks)).toEqual(blocks);
});

test('a bilingual label is one label', () => {
  const text = ['地点', ' / ', 'Place: ']
    .map((said) => ({ text: said, strong: true }))
    .concat({ text: 'Chengdu', strong: false });
  const both: Block = { block: 'paragraph', text, labelled: true };
  const [facts] = factsTogether([both, both]);
  expect(facts?.block === 'facts' && facts.facts[0]?.text).toEqual([
    { text: 'Chengdu', strong: false },
  ]);
});

test('the translation of a label is marked, so that it may be set below', () => {
  const fact = (said: string): Block => ({
    block: 'paragraph',
    text: [
      { text: '阶段', strong: true },
      { text: ' / ', strong: true, translation: true },
      { text: 'Stage', language: 'en', strong: true, translation: true },
      { text: said },
    ],
    labelled: true,
  });
  const [facts] = factsTogether([fact('a'), fact('b')]);
  expect(facts?.block === 'facts' && facts.facts[0]?.label).toEqual([
    { text: '阶段', strong: true },
    { text: 'Stage', language: 'en', strong: true, translation: true, startsTranslation: true },
  ]);
});

test('a value that contains or ends in a slash is not a label', () => {
  const address = labelled('Address: ', 'https://example.org/water/');
  const [facts] = factsTogether([address, labelled('Works A / B: ', 'Pipe / ')]);
  expect(facts?.block === 'facts' && facts.facts).toEqual([
    {
      label: [{ text: 'Address: ', strong: true }],
      text: [{ text: 'https://example.org/water/' }],
    },
    { label: [{ text: 'Works A / B: ', strong: true }], text: [{ text: 'Pipe / ' }] },
  ]);
});
