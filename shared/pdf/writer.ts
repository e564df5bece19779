import PDFDocument from 'pdfkit';
import type { ReportDocument } from './document.ts';
import { fontBytes } from './fonts.ts';
import { type Face, page } from './tokens.ts';

/**
 * The one place that touches what pdfkit 0.20.2 does not declare: its file identifier (made from the clock otherwise),
 * its XMP (not escaped otherwise), its parsed fonts. Guarded by the tests of determinism and of hostile titles.
 */
type Inside = {
  _id: Buffer;
  _addInfo: () => void;
  _font: { readonly font: ParsedFont };
  info: Record<string, unknown>;
};
type ParsedFont = { hasGlyphForCodePoint(codePoint: number): boolean };
export type Writer = PDFKit.PDFDocument;

/** An empty document with our fonts, whose bytes depend on `document` alone. */
export function openWriter(document: ReportDocument): Writer {
  const date = new Date(`${document.date}T00:00:00Z`);
  const writer = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: document.language,
    size: [page.width, page.height],
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    info: {
      Title: document.title,
      Author: document.author,
      Subject: document.subject,
      Creator: 'Experience Reports',
      Producer: 'Experience Reports',
      CreationDate: date,
      ModDate: date,
    },
    ...withoutStandardFont,
  });
  const inside = writer as unknown as Inside;
  inside._id = Buffer.from(document.fingerprint.slice(0, 32).padEnd(32, '0'), 'hex');
  escapeMetadata(inside);
  for (const face of faces) writer.registerFont(face, fontBytes(face));
  return writer;
}

const faces = ['regular', 'bold', 'italic', 'boldItalic'] as const;

/** The standard fonts are never touched: they cannot be bundled and are not embedded. (Typed as a name only.) */
const withoutStandardFont = { font: null } as unknown as { font: string };

/** Sets the face of what is written next; a document embeds the faces it uses. */
export function useFace(writer: Writer, face: Face, size: number): void {
  writer.font(face, size);
}

/** Whether a face has a glyph of its own for a code point. */
export function hasGlyph(writer: Writer, face: Face, codePoint: number): boolean {
  useFace(writer, face, 10);
  return (writer as unknown as Inside)._font.font.hasGlyphForCodePoint(codePoint);
}

function escapeMetadata(inside: Inside): void {
  const addInfo = inside._addInfo.bind(inside);
  inside._addInfo = () => {
    const { info } = inside;
    inside.info = Object.fromEntries(
      Object.entries(info).map(([name, value]) => [name, escaped(value)]),
    );
    addInfo();
    inside.info = info;
  };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(value: unknown): unknown {
  return typeof value === 'string'
    ? value.replace(/[&<>]/g, (found) => entities[found] ?? '')
    : value;
}
