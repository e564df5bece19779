import { inflateSync } from 'node:zlib';

/** A file that was put into a PDF. */
export type FileWithin = { readonly mediaType: string; readonly bytes: Uint8Array };

/** A file that unpacks to more than this is none of ours. */
const mostBytes = 64_000_000;
const mostFiles = 5_000;
/** The entries of an embedded file take a few hundred characters. */
const longestDictionary = 2_000;

const type = '/Type /EmbeddedFile';
const opening = '\nstream\n';

/** The files within a PDF as this engine writes it, in the order they were put there; none of what it cannot read. */
export function filesWithin(pdf: Uint8Array): readonly FileWithin[] {
  const source = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const found: FileWithin[] = [];
  let left = mostBytes;
  let at = source.indexOf(type);
  while (at !== -1 && found.length < mostFiles) {
    const start = source.indexOf(opening, at);
    if (start === -1 || start - at > longestDictionary) break;
    const entries = source.toString('latin1', at, start);
    const file = fileOf(entries, source.subarray(start + opening.length), left);
    if (!file) break;
    found.push(file);
    left -= file.bytes.length;
    at = source.indexOf(type, start);
  }
  return found;
}

function fileOf(entries: string, rest: Buffer, most: number): FileWithin | undefined {
  const length = Number(/\/Length (\d+)/.exec(entries)?.[1] ?? Number.NaN);
  const mediaType = /\/Subtype \/([\w.+#-]+)/.exec(entries)?.[1]?.replace('#2F', '/');
  if (!(length <= rest.length) || mediaType === undefined) return undefined;
  const content = rest.subarray(0, length);
  if (!entries.includes('/FlateDecode')) return { mediaType, bytes: content };
  try {
    return { mediaType, bytes: inflateSync(content, { maxOutputLength: Math.max(1, most) }) };
  } catch {
    return undefined;
  }
}
