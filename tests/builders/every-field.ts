import type { Block, ReportDocument } from '../../shared/pdf/document.ts';
import { aDocument, aTable, heading, paragraph, plain } from './document.ts';
import { drawings } from './drawings.ts';

const everyBlock: readonly Block[] = [
  { block: 'contents' },
  heading(1, 'First'),
  heading(2, 'Second'),
  paragraph('Text'),
  { block: 'paragraph', text: [{ text: 'a' }, { text: 'link', link: 'https://example.org' }] },
  { block: 'paragraph', text: [{ text: 'a' }, { text: 'b', language: 'km', strong: true }] },
  { block: 'list', ordered: true, items: [plain('a')] },
  { block: 'list', ordered: false, items: [plain('a')] },
  { block: 'note', text: plain('a') },
  aTable([['a', 'b']], {
    columns: [
      { head: plain('a'), rowHeader: true },
      { head: plain('b'), align: 'decimal' },
    ],
    notes: [plain('a')],
    rowIds: ['row'],
  }),
  { block: 'paragraph', text: [{ text: 'a', to: 'row', secondary: true }] },
  ...Object.values(drawings).map(
    (drawing): Block => ({
      block: 'figure',
      caption: plain('a'),
      alternative: 'b',
      drawing,
      notes: [plain('c')],
    }),
  ),
];
export const file = {
  name: 'a.json',
  mediaType: 'application/json',
  description: 'b',
  relationship: 'Source',
  text: 'c',
} as const;
const everyField = aDocument(everyBlock, {
  watermark: 'DRAFT',
  cover: {
    kind: 'Report',
    title: plain('a'),
    subtitles: [plain('b')],
    facts: [{ label: 'c', text: plain('d') }],
    note: plain('e'),
  },
  attachments: [file],
});

/** Fields that are not text for people; every other field counts as text, also one added later. */
const notText = new Set([
  ...['language', 'date', 'fingerprint', 'block', 'link', 'mediaType', 'relationship', 'value'],
  ...['align', 'share', 'id', 'to', 'rowIds'],
]);

/** A document with this text in every text field of the model. */
export function textEverywhere(text: string): ReportDocument {
  return replaceTexts(everyField, text) as ReportDocument;
}

/** The same in every field for text of people; the report's own words and numbers stay. */
export function textOfPeopleEverywhere(text: string): ReportDocument {
  const { words } = everyField;
  const { watermark: _, ...rest } = replaceTexts(everyField, text, keepsNumber) as ReportDocument;
  return { ...rest, words };
}

type Place = { readonly key: string; readonly parent: object; readonly isDrawing: boolean };
const noPlace: Place = { key: '', parent: {}, isDrawing: false };

const keepsNumber = ({ key, parent, isDrawing }: Place) =>
  isDrawing && key === 'text' && 'value' in parent;

function replaceTexts(
  value: unknown,
  text: string,
  isKept: (place: Place) => boolean = () => false,
  place: Place = noPlace,
): unknown {
  const { key, isDrawing } = place;
  if (typeof value === 'string') {
    const isFixed = notText.has(key) || (key === 'kind' && isDrawing);
    return isFixed || isKept(place) ? value : text;
  }
  if (Array.isArray(value)) return value.map((each) => replaceTexts(each, text, isKept, place));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, each]) => {
      const within = { key: inner, parent: value, isDrawing: isDrawing || inner === 'drawing' };
      return [inner, replaceTexts(each, text, isKept, within)];
    }),
  );
}
