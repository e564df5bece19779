import { deflateSync, inflateSync } from 'node:zlib';
import { deflate } from '../../../shared/pdf/file/deflate.ts';
import { breakOpportunities } from '../../../shared/pdf/linebreak/break-opportunities.ts';
import { shape } from '../../../shared/pdf/shaping/shape.ts';
import type { Content, Part } from './content.ts';

/** Work that no engine can avoid: compressing the streams of the same file, and looking up its words. */
export type Floor = { readonly native: () => void; readonly asUsed: () => void };

/** The compression level of our engine; the floor with Node's zlib shows what other means could reach. */
const level = 6;

/** @param pdf our file of `content` */
export function floorOf(content: Content, pdf: Uint8Array): Floor {
  const streams = unpackedStreams(Buffer.from(pdf));
  const words = [content.title, content.subtitle, ...content.parts.flatMap(textsOf)]
    .flatMap((text) => breakOpportunities(text))
    .map(({ text }) => text);
  const withLookUps = (pack: (bytes: Uint8Array) => Uint8Array) => () => {
    for (const word of words) shape(word, 'latin-regular');
    for (const stream of streams) pack(stream);
  };
  return {
    native: withLookUps((bytes) => deflateSync(bytes, { level })),
    asUsed: withLookUps(deflate),
  };
}

function textsOf(part: Part): readonly string[] {
  switch (part.part) {
    case 'heading':
    case 'paragraph':
      return [part.text];
    case 'table':
      return [part.caption, ...part.heads, ...part.rows.flat()];
    case 'chart':
      return [
        part.caption,
        ...part.series,
        ...part.groups.flatMap(({ label, values }) => [label, ...values.map(String)]),
      ];
  }
}

const opening = '\nstream\n';

/** The contents of all compressed streams of our file, which states the length of each. */
function unpackedStreams(pdf: Buffer): readonly Uint8Array[] {
  const streams: Uint8Array[] = [];
  let at = pdf.indexOf(opening);
  while (at !== -1) {
    const dictionary = pdf.toString('latin1', pdf.lastIndexOf(' obj\n', at), at);
    const start = at + opening.length;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const bytes = pdf.subarray(start, start + length);
    if (dictionary.includes('/FlateDecode')) streams.push(inflateSync(bytes));
    at = pdf.indexOf(opening, start + length);
  }
  return streams;
}
