import type { Block, ReportDocument, Text } from '../../../../shared/pdf/document.ts';
import { unbreakableWords } from '../../../../shared/words/compounds.ts';
import { designedBlocks, identity } from '../../../builders/designed-blocks.ts';
import { aDocument, aNumber, aTable, heading, plain } from '../../../builders/document.ts';
import { drawings } from '../../../builders/drawings.ts';
import { declaration, type declarations } from '../../../local/declaration.ts';

/**
 * One document for each language, one bilingual one, and one with Thai names and with signs; each with every kind of block and drawing.
 * They are not composed reports, whose text may change without a change of the engine.
 */
const tags = { English: 'en', Chinese: 'zh-Hans', Lao: 'lo', Khmer: 'km', Burmese: 'my' } as const;
type Language = keyof typeof declarations;

const figures: readonly Block[] = Object.values(drawings).map((drawing) => ({
  block: 'figure',
  caption: plain(`A figure: ${drawing.kind}`),
  alternative: 'Its numbers in words.',
  drawing,
  notes: [plain('A note under the figure.')],
}));

function aGoldenDocument(language: string, texts: readonly Text[]): ReportDocument {
  const [first = [], second = [], third = [], ...rest] = texts;
  const blocks: readonly Block[] = [
    { block: 'contents' },
    heading(1, 'Results'),
    ...rest.map((text): Block => ({ block: 'paragraph', text })),
    { ...heading(2, 'Households'), text: second } as Block,
    { block: 'facts', facts: [{ label: plain('Where'), text: first }] },
    { block: 'list', ordered: true, items: [first, second] },
    { block: 'list', ordered: false, items: [third] },
    { block: 'note', text: third },
    {
      ...aTable([]),
      columns: [
        { head: plain('Village'), share: 2, rowHeader: true },
        { head: first, align: 'decimal' },
      ],
      rows: Array.from({ length: 60 }, (_, row) => [
        plain(`Village ${row}`),
        [aNumber(`${row * 37}.5`)],
      ]),
      notes: [second],
    },
    ...figures,
  ];
  return aDocument(blocks, {
    language,
    unbreakableWords,
    watermark: 'DRAFT',
    runningHead: 'Water for villages',
    cover: {
      kind: 'Report',
      title: first,
      subtitles: [second],
      facts: [{ label: 'As of', text: third }],
      note: plain('A draft.'),
    },
    attachments: [
      {
        name: 'values.csv',
        mediaType: 'text/csv',
        description: 'The values.',
        relationship: 'Supplement',
        text: 'village,value\r\nA,1282.5\r\n',
      },
    ],
  });
}

const textsOf = (language: Language) => declaration(language).slice(0, 24);

/** The blocks of designed pages, on a cover with a band and an emblem. */
function aDesignedDocument(language: string, texts: readonly Text[]): ReportDocument {
  const [first = [], second = [], third = []] = texts;
  return aDocument([{ block: 'contents' }, ...designedBlocks(texts)], {
    language,
    unbreakableWords,
    identity: { ...identity, accent: '#5a1f6c' },
    cover: {
      kind: 'Report',
      title: first,
      subtitles: [second],
      countries: second,
      facts: [{ label: 'As of', text: third }],
      note: third,
      placeAndDate: first,
    },
  });
}

const inLanguages = (Object.keys(tags) as Language[]).map(
  (language) =>
    [tags[language], aGoldenDocument(tags[language], textsOf(language).map(plain))] as const,
);

const english = textsOf('English');
const inTwo = textsOf('Lao').map((text, at) => [
  { text },
  { text: english[at] ?? '', language: 'en', startsTranslation: true },
]);

/** The first words of a text, of about so many characters; Chinese, which has no spaces, needs fewer. */
function startOf(text: string, length: number): string {
  const words = text.split(' ');
  if (words.length < 3) return text.slice(0, length / 2);
  const end = words.findIndex((_, at) => words.slice(0, at + 1).join(' ').length >= length);
  return words.slice(0, end + 1).join(' ');
}

/** A sheet of the same blocks. */
function aDesignedSheet(language: string, texts: readonly Text[]): ReportDocument {
  const { cover, blocks, ...rest } = aDesignedDocument(language, texts);
  const own = blocks.filter(({ block }) => block !== 'contents' && block !== 'captions');
  return { ...rest, blocks: own, cover: { ...cover, form: 'head' } };
}

const designed = (Object.keys(tags) as Language[]).map((language) => {
  const [first = '', second = '', third = '', long = ''] = textsOf(language).slice(1);
  const texts = [startOf(first, 25), startOf(second, 25), startOf(third, 60), long].map(plain);
  return { tag: tags[language], texts };
});
const signs = [
  'Ticks ✓ ✔ ✗ ✘ ☐ ☑ ☒ ✅ ❌',
  'Arrows ← → ↑ ↓ ↔ ↩ ↪ ↻ ↦ ⟶ ⇒ ➔ ➤',
  'Money ฿1,200 ₭50,000 500៛ 20 000 ₫ €5 £6 ¥7 ₱8 ₹9 ₽10',
  'Marks ■ □ ▪ ▲ △ ● ○ ◆ ◇ ★ ☆ ♻ ⚠\uFE0F',
  'Pictures 💧 👩\u200D🌾 👍🏽 🇱🇦 1\uFE0F\u20E3',
];
const thai = declaration('Thai');
const besideThai = textsOf('Lao').map((text, at) => [
  { text },
  { text: ` ${thai[at] ?? ''}`, language: 'th' },
  { text: ` ${signs[at % signs.length] ?? ''}` },
]);

export const goldenDocuments: Readonly<Record<string, ReportDocument>> = {
  ...Object.fromEntries(inLanguages),
  ...Object.fromEntries(
    designed.map(({ tag, texts }) => [`${tag} designed`, aDesignedDocument(tag, texts)]),
  ),
  ...Object.fromEntries(
    designed.map(({ tag, texts }) => [`${tag} sheet`, aDesignedSheet(tag, texts)]),
  ),
  'lo with en': aGoldenDocument('lo', inTwo),
  'lo with th and signs': aGoldenDocument('lo', besideThai),
};
