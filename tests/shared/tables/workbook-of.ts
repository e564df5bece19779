import { strToU8, zipSync } from 'fflate';

/** The index of a format among those of the file. */
export const formats = { general: 0, percent: 1, date: 2, percentWithPlaces: 3 } as const;

export type SheetXml = {
  readonly name: string;
  /** The rows, as the file format has them. */
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What follows the rows, for instance merged cells. */
  readonly after?: string;
};

type Options = { readonly countsFrom1904?: boolean };

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook, written as another program would write them. */
export function partsOf(sheets: readonly SheetXml[], { countsFrom1904 = false }: Options = {}) {
  const numbers = sheets.map((_, at) => at + 1);
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${countsFrom1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="s${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${numbers.map((number) => `<Relationship Id="s${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="styles" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
  };
}

export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

export function workbookOf(sheets: readonly SheetXml[], options?: Options): Uint8Array {
  return zip(partsOf(sheets, options));
}

/** A cell with text. */
export function text(at: string, content: string): string {
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
}

export function number(at: string, content: string, format: number = formats.general): string {
  return `<c r="${at}" s="${format}"><v>${content}</v></c>`;
}

/** A row with text from its first column on. */
export function textRow(line: number, contents: readonly string[], more = ''): string {
  const cells = contents.map((each, at) => text(`${String.fromCharCode(65 + at)}${line}`, each));
  return `<row r="${line}"${more}>${cells.join('')}</row>`;
}
