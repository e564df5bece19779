import { Bytes, Dictionary, Name } from '../../../shared/pdf/reading/values.ts';
import { action, type Break, element, objectOfKind, rewritePage } from './break.ts';
import { catalogOf, dictionary, list, type PdfFile } from './file.ts';

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

/** Breaks of the pages: their content, structure, tables and links. */
export const breaksOfPages: readonly Break[] = [
  ...contentBreaks,
  ...hierarchyBreaks,
  ...tableBreaks,
  ...linkBreaks,
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
