import PDFDocument from 'pdfkit';
import type { Attachment, ReportDocument } from '../document.ts';
import { page } from '../theme.ts';
import { deflate, type PackedFile, startFile } from './packed-file.ts';
import { creator, metadataPacket, outputIntent } from './xmp-packet.ts';

/**
 * The one place that touches what pdfkit 0.20.2 does not declare: its file identifier (made from the clock otherwise),
 * its metadata. Guarded by the tests of determinism and of hostile titles.
 */
type Inside = {
  _id: Buffer;
  _write: (data: string | Uint8Array) => void;
  _refEnd: (reference: { readonly id: number }) => void;
  ref: (data?: object) => InsideReference;
  readonly _info: { readonly id: number };
  readonly _offsets: null[];
  readonly page: { readonly dictionary: InsideReference };
  endMetadata: () => void;
  readonly _root: { readonly id: number; readonly data: Record<string, unknown> };
};
type InsideReference = {
  readonly id: number;
  compress: boolean;
  buffer: Uint8Array[];
  readonly data: Record<string, unknown>;
  finalize(): void;
};
type NameTree = { readonly constructor: { readonly prototype: NameTree }; _items: object } & {
  _compareKeys: (left: string, right: string) => number;
};
export type Writer = PDFKit.PDFDocument;
export type Bookmark = PDFKit.PDFOutline;
/** What is written past pdfkit: objects by their number, and the structure tree, which is made of most of them. */
export type Objects = {
  /** @returns the number of a new object */
  allocate(): number;
  put(id: number, value: string): void;
  pageId(): number;
  /** States the key of the current page in the structure's parent tree. */
  keyPage(key: number): void;
  structureRootId(): number;
  endStructure(root: {
    readonly top: readonly number[];
    readonly tree: number;
    readonly next: number;
  }): void;
};
/** A document being written, and its file once all is painted. */
export type Opened = { readonly writer: Writer; readonly objects: Objects; finish(): Uint8Array };

/** An empty document whose bytes depend on `document` alone. */
export function openWriter(document: ReportDocument): Opened {
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
      Creator: creator,
      Producer: creator,
      CreationDate: date,
      ModDate: date,
    },
    ...withoutStandardFont,
  });
  const inside = writer as unknown as Inside;
  inside._id = Buffer.from(document.fingerprint.slice(0, 32).padEnd(32, '0'), 'hex');
  const file = packInto(inside);
  conform(writer, inside, document);
  sortNames(inside);
  return {
    writer,
    objects: objectsOf(inside, file),
    finish() {
      writer.end();
      const id = inside._id.toString('hex');
      const ids = `/ID [<${id}> <${id}>]`;
      return file.finish(`/Root ${inside._root.id} 0 R /Info ${inside._info.id} 0 R ${ids}`);
    },
  };
}

/**
 * Names are found by halves, so they are sorted by their bytes; pdfkit sorts them as words. It keeps them in an object that
 * has names of its own.
 */
function sortNames({ _root }: Inside): void {
  const { data } = _root.data.Names as { data: { Dests: NameTree; EmbeddedFiles?: NameTree } };
  const { prototype } = data.Dests.constructor;
  prototype._compareKeys = (left: string, right: string) =>
    left < right ? -1 : Number(left > right);
  data.EmbeddedFiles = Object.assign(Object.create(prototype), { limits: false });
  for (const tree of [data.Dests, data.EmbeddedFiles]) if (tree) tree._items = Object.create(null);
}

function objectsOf(inside: Inside, file: PackedFile): Objects {
  const root = inside._root.data.StructTreeRoot as InsideReference;
  const referTo = (id: number) =>
    Object.assign(Object.create(Object.getPrototypeOf(root)), { id, gen: 0 });
  return {
    allocate: () => inside._offsets.push(null),
    put: file.add,
    pageId: () => inside.page.dictionary.id,
    keyPage(key) {
      inside.page.dictionary.data.StructParents = key;
    },
    structureRootId: () => root.id,
    endStructure({ top, tree, next }) {
      root.data.K = top.map(referTo);
      root.data.ParentTree = referTo(tree);
      root.data.ParentTreeNextKey = next;
    },
  };
}

/** Leads a bookmark to a height of the current page; pdfkit would lead it to the page's right edge. */
export function pointTo(writer: Writer, bookmark: Bookmark, height: number): void {
  const { outlineData } = bookmark as unknown as { outlineData: Record<string, unknown> };
  const { dictionary } = (writer as unknown as Inside).page;
  outlineData.Dest = [dictionary, 'XYZ', 0, height, null];
}

/** Takes each object as pdfkit writes it, instead of its stream of bytes; streams are deflated the same everywhere. */
function packInto(inside: Inside): PackedFile {
  const file = startFile();
  const { ref } = inside;
  inside.ref = (data) => {
    const reference = ref.call(inside, data);
    reference.finalize = () => {
      deflateStream(reference);
      Object.getPrototypeOf(reference).finalize.call(reference);
    };
    return reference;
  };
  /** The parts of the object being written: its head, its value, and of a stream its bytes. */
  const parts: (string | Uint8Array)[] = [];
  inside._write = (part) => {
    parts.push(part);
  };
  inside._refEnd = ({ id }) => {
    const [, value = '', , stream] = parts.splice(0);
    if (stream instanceof Uint8Array) file.addStream(id, String(value), stream);
    else file.add(id, String(value));
  };
  return file;
}

function deflateStream(reference: InsideReference): void {
  if (!reference.compress || reference.buffer.length === 0) return;
  reference.buffer = [deflate(Buffer.concat(reference.buffer))];
  reference.data.Filter = 'FlateDecode';
  reference.compress = false;
}

/** The standard fonts are never touched: they cannot be bundled and are not embedded. (Typed as a name only.) */
const withoutStandardFont = { font: null } as unknown as { font: string };

/** Takes the place of pdfkit's metadata, which is not escaped and knows one standard at a time. */
function conform(writer: Writer, inside: Inside, document: ReportDocument): void {
  inside.endMetadata = () => {
    const metadata = writer.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(Buffer.from(metadataPacket(document)));
    inside._root.data.Metadata = metadata;
  };
  inside._root.data.OutputIntents = [outputIntent(writer)];
}

/** Puts a file into the document; pdfkit declares less of what it can than it does. */
export function attach(writer: Writer, { date }: ReportDocument, attachment: Attachment): void {
  const { name, mediaType, description, relationship, text } = attachment;
  const moment = new Date(`${date}T00:00:00Z`);
  const options = {
    name,
    type: mediaType,
    description,
    relationship,
    creationDate: moment,
    modifiedDate: moment,
  };
  writer.file(Buffer.from(text) as never, options as never);
}
