import PDFDocument from 'pdfkit';
import type { Attachment, ReportDocument } from '../document.ts';
import { page } from '../theme.ts';
import { deflate } from './deflate.ts';
import { colourProfile, outputIntent } from './output-intent.ts';
import { type PackedFile, startFile } from './packed-file.ts';
import { startOfDay } from './start-of-day.ts';
import { creator, creatorOf, metadataPacket } from './xmp-packet.ts';

/**
 * The only file that touches private members of pdfkit 0.20.2 (`tests/rules/pdfkit.test.ts`), because pdfkit makes the file identifier from the
 * clock, does not escape the metadata, sorts names as words, has no object streams, and is slow at the structure tree. A new
 * release of pdfkit has to keep these members; the golden hashes and the tests of titles and names show whether it does.
 */
type PrivateWriter = {
  _id: Buffer;
  _write: (part: string | Uint8Array) => void;
  _refEnd: (object: { readonly id: number }) => void;
  ref: (dictionary?: object) => PrivateObject;
  readonly _info: { readonly id: number };
  readonly _offsets: null[];
  readonly page: { readonly dictionary: PrivateObject };
  endMetadata: () => void;
  readonly _root: { readonly id: number; readonly data: Record<string, unknown> };
};
type PrivateObject = {
  readonly id: number;
  compress: boolean;
  buffer: Uint8Array[];
  readonly data: Record<string, unknown>;
  finalize(): void;
};
type NameTree = {
  readonly constructor: { readonly prototype: NameTree };
  _items: object;
  _compareKeys: (left: string, right: string) => number;
};

/** An indirect object; written once it ends, and then never changed. */
export type PdfObject = {
  readonly id: number;
  readonly data: object;
  end(stream: string | Uint8Array): void;
};
/** What the other files use of pdfkit, as it is declared. */
export type Writer = Pick<PDFKit.PDFDocument, 'addPage' | 'addNamedDestination' | 'outline'> & {
  ref(dictionary: object): PdfObject;
  readonly page: {
    readonly fonts: Record<string, PdfObject>;
    readonly xobjects: Record<string, PdfObject>;
    readonly annotations: PdfObject[];
    write(content: Uint8Array): void;
  };
};
export type OutlineItem = PDFKit.PDFOutline;

/** Objects that are written past pdfkit, by their ids: the structure tree, which makes up most objects of a file. */
export type RawObjects = {
  /** @returns the id of a new object */
  allocate(): number;
  put(id: number, value: string): void;
  pageId(): number;
  /** Sets the key of the current page in the parent tree of the structure. */
  setParentTreeKey(key: number): void;
  structureRootId(): number;
  endStructure(root: {
    readonly kids: readonly number[];
    readonly parentTree: number;
    readonly nextKey: number;
  }): void;
};

/** A document being written, and its file once all pages are painted. */
export type OpenWriter = {
  readonly writer: Writer;
  readonly objects: RawObjects;
  finish(): Uint8Array;
};

/** An empty document whose bytes depend on `document` alone. */
export function openWriter(document: ReportDocument): OpenWriter {
  const date = startOfDay(document);
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
      Creator: creatorOf(document),
      Producer: creator,
      CreationDate: date,
      ModDate: date,
    },
    ...withoutStandardFont,
  });
  const inner = writer as unknown as PrivateWriter;
  inner._id = Buffer.from(document.fingerprint.slice(0, 32).padEnd(32, '0'), 'hex');
  const file = packObjects(inner);
  replaceMetadata(writer, inner, document);
  addOutputIntent(writer, inner);
  sortNamesByBytes(inner);
  return {
    writer,
    objects: rawObjects(inner, file),
    finish() {
      writer.end();
      const id = inner._id.toString('hex');
      const ids = `/ID [<${id}> <${id}>]`;
      return file.finish(`/Root ${inner._root.id} 0 R /Info ${inner._info.id} 0 R ${ids}`);
    },
  };
}

/** The standard fonts are not embedded, which PDF/A forbids, and their files are not in the bundle. */
const withoutStandardFont = { font: null } as unknown as { font: string };

/** Takes each object as pdfkit writes it, instead of its stream of bytes. pdfkit's deflate gives other bytes on other machines. */
function packObjects(inner: PrivateWriter): PackedFile {
  const file = startFile();
  const { ref } = inner;
  inner.ref = (dictionary) => {
    const object = ref.call(inner, dictionary);
    object.finalize = () => {
      deflateStream(object);
      Object.getPrototypeOf(object).finalize.call(object);
    };
    return object;
  };
  /** The parts of the object being written: its head, its value, and of a stream its bytes. */
  const parts: (string | Uint8Array)[] = [];
  inner._write = (part) => {
    parts.push(part);
  };
  inner._refEnd = ({ id }) => {
    const [, value = '', , stream] = parts.splice(0);
    if (stream instanceof Uint8Array) file.addStream(id, String(value), stream);
    else file.add(id, String(value));
  };
  return file;
}

function deflateStream(object: PrivateObject): void {
  if (!object.compress || object.buffer.length === 0) return;
  object.buffer = [deflate(Buffer.concat(object.buffer))];
  object.data.Filter = 'FlateDecode';
  object.compress = false;
}

/** pdfkit's own metadata are not escaped, and state one standard at a time. */
function replaceMetadata(
  writer: PDFKit.PDFDocument,
  inner: PrivateWriter,
  document: ReportDocument,
): void {
  inner.endMetadata = () => {
    const metadata = writer.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(Buffer.from(metadataPacket(document)));
    inner._root.data.Metadata = metadata;
  };
}

function addOutputIntent(writer: Writer, inner: PrivateWriter): void {
  const profile = addObject(writer, { N: 3 }, colourProfile());
  const intent = addObject(writer, { ...outputIntent, DestOutputProfile: profile });
  inner._root.data.OutputIntents = [intent];
}

/**
 * PDF readers find names by binary search of their bytes; pdfkit sorts them as words. It also keeps them in an object that
 * inherits names of its own, as `constructor`.
 */
function sortNamesByBytes({ _root }: PrivateWriter): void {
  const { data } = _root.data.Names as { data: { Dests: NameTree; EmbeddedFiles?: NameTree } };
  const { prototype } = data.Dests.constructor;
  prototype._compareKeys = (left, right) => (left < right ? -1 : Number(left > right));
  data.EmbeddedFiles = Object.assign(Object.create(prototype), { limits: false });
  for (const tree of [data.Dests, data.EmbeddedFiles]) if (tree) tree._items = Object.create(null);
}

function rawObjects(inner: PrivateWriter, file: PackedFile): RawObjects {
  const root = inner._root.data.StructTreeRoot as PrivateObject;
  const referenceTo = (id: number) =>
    Object.assign(Object.create(Object.getPrototypeOf(root)), { id, gen: 0 });
  return {
    allocate: () => inner._offsets.push(null),
    put: file.add,
    pageId: () => inner.page.dictionary.id,
    setParentTreeKey(key) {
      inner.page.dictionary.data.StructParents = key;
    },
    structureRootId: () => root.id,
    endStructure({ kids, parentTree, nextKey }) {
      root.data.K = kids.map(referenceTo);
      root.data.ParentTree = referenceTo(parentTree);
      root.data.ParentTreeNextKey = nextKey;
    },
  };
}

/** Writes an object; with a stream, if it has any bytes. */
export function addObject(
  writer: Writer,
  dictionary: object,
  stream: string | Uint8Array = '',
): PdfObject {
  const object = writer.ref(dictionary);
  object.end(stream);
  return object;
}

/** Points an outline item to a height of the current page; pdfkit would point it to the right edge of the page. */
export function pointTo(writer: Writer, item: OutlineItem, height: number): void {
  const { outlineData } = item as unknown as { outlineData: Record<string, unknown> };
  const { dictionary } = (writer as unknown as PrivateWriter).page;
  outlineData.Dest = [dictionary, 'XYZ', 0, height, null];
}

/** Embeds a file; pdfkit takes more options than it declares. */
export function attach(writer: Writer, document: ReportDocument, attachment: Attachment): void {
  const { name, mediaType, description, relationship, text } = attachment;
  const day = startOfDay(document);
  const options = {
    name,
    type: mediaType,
    description,
    relationship,
    creationDate: day,
    modifiedDate: day,
  };
  (writer as PDFKit.PDFDocument).file(Buffer.from(text) as never, options as never);
}
