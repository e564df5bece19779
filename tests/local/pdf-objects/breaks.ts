import { Bytes, Dictionary, Name, Reference } from '../../../shared/pdf/reading/values.ts';
import {
  action,
  type Break,
  objectOfKind,
  rewriteMetadata,
  rewritePage,
  rewriteStream,
} from './break.ts';
import { breaksOfPages } from './breaks-of-pages.ts';
import { catalogOf, dictionary, list, type PdfFile } from './file.ts';

const fontBreaks: readonly Break[] = [
  [
    'a font that is not embedded',
    (file) => objectOfKind(file, 'FontDescriptor').delete('FontFile2'),
    /is not embedded/,
  ],
  [
    'a font that cannot be read out',
    (file) => objectOfKind(file, 'Type0').delete('ToUnicode'),
    /no ToUnicode/,
  ],
  [
    'a letter that is mapped to nothing',
    (file) => rewriteUnicode(file, (map) => map.replace(/<80> <\w{4,}>/, '<80> <>')),
    /code 128 is mapped to no text/,
  ],
  [
    'a letter that is not mapped',
    (file) => rewriteUnicode(file, (map) => map.replace(/<80> <\w{4,}>/, '')),
    /code 128 is not mapped/,
  ],
  [
    'the missing glyph',
    (file) =>
      rewriteStream(file, objectOfKind(file, 'Type0'), 'Encoding', (map) =>
        map.replace('<80> <ff> 128', '<80> <ff> 0'),
      ),
    /missing glyph is printed/,
  ],
  [
    'a letter without a glyph',
    (file) => rewritePage(file, (content) => content.replace(/\[\(./s, '[(\\177\\360')),
    /code 32752 has no glyph/,
  ],
];

const catalogBreaks: readonly Break[] = [
  ['no language', (file) => catalogOf(file).delete('Lang'), /no Lang/],
  ['no tags', (file) => catalogOf(file).delete('MarkInfo'), /Marked is not true/],
  [
    'a window without the title',
    (file) => catalogOf(file).delete('ViewerPreferences'),
    /DisplayDocTitle/,
  ],
  ['no title', (file) => info(file).set('Title', new Bytes('')), /no Title/],
  ...['Title', 'Author', 'Subject', 'Creator', 'Producer', 'CreationDate', 'ModDate'].map(
    (key): Break => [
      `another ${key} in the metadata`,
      (file) => info(file).set(key, new Bytes('Another')),
      new RegExp(`${key} is another`),
    ],
  ),
  [
    'metadata with a bare &',
    (file) => rewriteMetadata(file, (packet) => packet.replace('Water', 'Water & sun')),
    /not XML.*entity/,
  ],
  [
    'metadata with a tag too many',
    (file) => rewriteMetadata(file, (packet) => packet.replace('Water', 'Water</b>')),
    /not XML.*too much/,
  ],
  [
    'metadata with an unknown character',
    (file) => rewriteMetadata(file, (packet) => packet.replace('Water', 'Wat\u0001er')),
    /not XML.*character/,
  ],
  [
    'metadata with half a character',
    (file) => rewriteMetadata(file, (packet) => packet.replace('Water', 'Wat\u00E4er')),
    /not XML/,
  ],
  [
    'an object that is missing',
    (file) => catalogOf(file).set('Extra', new Reference(9_999)),
    /refers to 9999/,
  ],
];

const navigationBreaks: readonly Break[] = [
  [
    'a link to no destination',
    (file) => action(file, 'GoTo').set('D', new Bytes('nowhere')),
    /leads nowhere/,
  ],
  [
    'a bookmark to no page',
    (file) => bookmark(file).set('Dest', [new Reference(1), new Name('Fit')]),
    /leads nowhere/,
  ],
  ['a bookmark to nothing', (file) => bookmark(file).delete('Dest'), /leads nowhere/],
  [
    'a bookmark without words',
    (file) => bookmark(file).set('Title', new Bytes('')),
    /has no Title/,
  ],
  [
    'destinations out of order',
    (file) => {
      const dests = dictionary(file, dictionary(file, catalogOf(file).get('Names')).get('Dests'));
      const [first = null, page = null, ...more] = list(file, dests.get('Names'));
      dests.set('Names', [...more, first, page]);
    },
    /out of order/,
  ],
  [
    'a destination that is there twice',
    (file) => {
      const dests = dictionary(file, dictionary(file, catalogOf(file).get('Names')).get('Dests'));
      const names = list(file, dests.get('Names'));
      dests.set('Names', [...names.slice(0, 2), ...names]);
    },
    /there twice/,
  ],
];

const attachmentBreaks: readonly Break[] = [
  [
    'a file that is nothing to the document',
    (file) => objectOfKind(file, 'Filespec').delete('AFRelationship'),
    /no AFRelationship/,
  ],
  ['a file nobody claims', (file) => catalogOf(file).delete('AF'), /is not in AF/],
  [
    'a file without a name',
    (file) => objectOfKind(file, 'Filespec').delete('UF'),
    /has no file name/,
  ],
  ['a file without content', (file) => objectOfKind(file, 'Filespec').delete('EF'), /no content/],
  [
    'a file cut short',
    (file) => objectOfKind(file, 'EmbeddedFile').set('Params', new Dictionary([['Size', 99]])),
    /not as long/,
  ],
  [
    'a file of no type',
    (file) => objectOfKind(file, 'EmbeddedFile').delete('Subtype'),
    /no media type/,
  ],
];

const limitBreaks: readonly Break[] = [
  [
    'a string that is too long',
    (file) => info(file).set('Keywords', new Bytes('a'.repeat(32_768))),
    /a string of 32768 bytes/,
  ],
  [
    'a name that is too long',
    (file) => info(file).set('Trapped', new Name('a'.repeat(128))),
    /a name of 128 bytes/,
  ],
  [
    'a number that is too great',
    (file) => catalogOf(file).set('Extra', [2 ** 31]),
    /the number 2147483648/,
  ],
  [
    'a code that stands for a page',
    (file) =>
      rewriteUnicode(file, (map) => map.replace(/<80> <\w{4,}>/, `<80> <${'0041'.repeat(257)}>`)),
    /too long a text/,
  ],
  [
    'a string on a page that is too long',
    (file) => rewritePage(file, (content) => content.replace('[(', `[(${'\\200'.repeat(32_768)}`)),
    /bytes is shown/,
  ],
];

export const breaks: readonly Break[] = [
  ...limitBreaks,
  ...breaksOfPages,
  ...fontBreaks,
  ...catalogBreaks,
  ...navigationBreaks,
  ...attachmentBreaks,
];

const info = (file: PdfFile) => dictionary(file, file.trailer.get('Info'));

function bookmark(file: PdfFile): Dictionary {
  return dictionary(file, dictionary(file, catalogOf(file).get('Outlines')).get('First'));
}

function rewriteUnicode(file: PdfFile, change: (map: string) => string): void {
  rewriteStream(file, objectOfKind(file, 'Type0'), 'ToUnicode', change);
}
