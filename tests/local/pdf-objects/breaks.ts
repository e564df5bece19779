import { Bytes, Dictionary, Name, Reference } from '../../../shared/pdf/reading/values.ts';
import {
  action,
  element,
  objectOfKind,
  rewriteMetadata,
  rewritePage,
  rewriteStream,
} from './break.ts';
import { catalogOf, dictionary, list, type PdfFile } from './file.ts';

/** A way to break a file with all features, and the fault that must be found. */
export type Break = readonly [what: string, change: (file: PdfFile) => void, fault: RegExp];

const contentBreaks: readonly Break[] = [
  [
    'text outside of marked content',
    (file) => rewritePage(file, (content) => `${content}\nBT /F1 9 Tf <80> Tj ET`),
    /Tj paints unmarked/,
  ],
  [
    'a line outside of marked content',
    (file) => rewritePage(file, (content) => `0 0 m 9 9 l S\n${content}`),
    /S paints unmarked/,
  ],
  [
    'a mark that says nothing',
    (file) => rewritePage(file, (content) => `/P BMC 0 0 9 9 re f EMC\n${content}`),
    /f paints unmarked/,
  ],
  [
    'content within content',
    (file) => rewritePage(file, insertIntoContent('/P << /MCID 900 >> BDC EMC')),
    /900 lies within other content/,
  ],
  [
    'an artifact within content',
    (file) => rewritePage(file, insertIntoContent('/Artifact BMC EMC')),
    /artifact lies within content/,
  ],
  [
    'content within an artifact',
    (file) => rewritePage(file, (all) => `/Artifact BMC /P << /MCID 900 >> BDC EMC EMC\n${all}`),
    /900 lies within an artifact/,
  ],
  [
    'content no element claims',
    (file) => rewritePage(file, (content) => `/P << /MCID 900 >> BDC EMC\n${content}`),
    /900 has no element/,
  ],
  [
    'two contents of one number',
    (file) => rewritePage(file, (content) => `/P << /MCID 0 >> BDC EMC\n${content}`),
    /content 0 is marked twice/,
  ],
  [
    'content that two elements claim',
    (file) => element(file, 'TD', 1).set('K', element(file, 'TD').get('K') ?? null),
    /is of the elements/,
  ],
  [
    'an element without its content',
    (file) => rewritePage(file, (content) => content.replace(/\/MCID 0\b/, '/MCID 901')),
    /content that is not painted/,
  ],
  [
    'a parent tree that says otherwise',
    (file) => {
      const root = dictionary(file, catalogOf(file).get('StructTreeRoot'));
      const numbers = list(file, dictionary(file, root.get('ParentTree')).get('Nums'));
      for (const entry of numbers) if (Array.isArray(entry)) entry.reverse();
    },
    /to another element/,
  ],
  [
    'a page that does not lead to its elements',
    (file) => objectOfKind(file, 'Page').delete('StructParents'),
    /has no StructParents/,
  ],
  [
    'marks that do not end',
    (file) => rewritePage(file, (content) => `${content}\n/P BMC`),
    /unreadable: Marked content/,
  ],
];

const hierarchyBreaks: readonly Break[] = [
  ['headings that begin below', (file) => retag(file, 'H1', 'H2'), /H2 follows H0/],
  ['headings that skip a level', (file) => retag(file, 'H2', 'H3'), /H3 follows H1/],
  ['a role there is none of', (file) => retag(file, 'P', 'Blurb'), /role Blurb/],
  ['contents without entries', (file) => retag(file, 'TOCI', 'P'), /P in TOC/],
  ['a list without items', (file) => retag(file, 'LI', 'P'), /L has no LI/],
  ['an item without its mark', (file) => retag(file, 'Lbl', 'Span'), /LI has no Lbl/],
  ['an item without its text', (file) => retag(file, 'LBody', 'Span'), /LI has no LBody/],
  ['a row outside of a table', (file) => retag(file, 'TBody', 'Sect'), /TR lies in Sect/],
  [
    'an element that names another parent',
    (file) => element(file, 'TD').set('P', element(file, 'LI').get('P') ?? null),
    /names another parent/,
  ],
  ['a figure without words', (file) => element(file, 'Figure').delete('Alt'), /no Alt/],
  ['a figure without a place', (file) => element(file, 'Figure').delete('A'), /no BBox/],
  [
    'words in no language',
    (file) => element(file, 'Span').set('Lang', new Bytes('')),
    /in no language/,
  ],
];

const tableBreaks: readonly Break[] = [
  ['a table without a head', (file) => retag(file, 'THead', 'TBody'), /made of/],
  [
    'rows of different length',
    (file) => {
      const row = element(file, 'TR', 1);
      row.set('K', list(file, row.get('K')).slice(1));
    },
    /rows of 3 and 2 cells/,
  ],
  ['a head that says of what', (file) => element(file, 'TH').delete('A'), /TH has no Scope/],
  [
    'a head of a row that is said to be of a column',
    (file) => element(file, 'TH', 3).set('A', new Dictionary([['Scope', new Name('Column')]])),
    /TH has no Scope/,
  ],
  ['a cell that is none', (file) => retag(file, 'TD', 'P'), /holds P/],
];

const linkBreaks: readonly Break[] = [
  [
    'a link that is not announced',
    (file) => link(file).set('Contents', new Bytes(' ')),
    /has no Contents/,
  ],
  [
    'a link that leads back to nothing',
    (file) => link(file).delete('StructParent'),
    /not given to its element/,
  ],
  ['a link that is no Link', (file) => retag(file, 'Link', 'Span'), /in no Link element/],
  ['a Link that is no link', (file) => element(file, 'Link').set('K', []), /Link leads nowhere/],
  [
    'a page whose tabulator goes its own way',
    (file) => {
      for (const value of file.objects.values())
        if (value instanceof Dictionary) value.delete('Tabs');
    },
    /tabulator/,
  ],
  ['a script', (file) => uri(file).set('S', new Name('JavaScript')), /acts: JavaScript/],
  [
    'a link to a file',
    (file) => uri(file).set('URI', new Bytes('file:///etc/passwd')),
    /neither web nor mail/,
  ],
  [
    'a mail with a header of its own',
    (file) => uri(file).set('URI', new Bytes('mailto:a@b.org%0D%0ABcc:c@d.org')),
    /neither web nor mail/,
  ],
  [
    'a document that acts when it is opened',
    (file) => catalogOf(file).set('OpenAction', new Dictionary()),
    /acts by itself/,
  ],
];

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
  ...contentBreaks,
  ...hierarchyBreaks,
  ...tableBreaks,
  ...linkBreaks,
  ...fontBreaks,
  ...catalogBreaks,
  ...navigationBreaks,
  ...attachmentBreaks,
];

function retag(file: PdfFile, from: string, to: string): void {
  element(file, from).set('S', new Name(to));
}

/** Inserts operators into the first content of the page. */
function insertIntoContent(more: string): (content: string) => string {
  return (content) => content.replace(/(\/MCID \d+\s*>> BDC)/, `$1 ${more} `);
}

const link = (file: PdfFile) => objectOfKind(file, 'Annot');
const uri = (file: PdfFile) => action(file, 'URI');
const info = (file: PdfFile) => dictionary(file, file.trailer.get('Info'));

function bookmark(file: PdfFile): Dictionary {
  return dictionary(file, dictionary(file, catalogOf(file).get('Outlines')).get('First'));
}

function rewriteUnicode(file: PdfFile, change: (map: string) => string): void {
  rewriteStream(file, objectOfKind(file, 'Type0'), 'ToUnicode', change);
}
