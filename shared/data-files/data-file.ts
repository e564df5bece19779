/** A column of a file for programs: its name is the head, so that it is the same in every language. */
export type DataColumn<Row> = {
  readonly name: string;
  readonly datatype: 'string' | 'decimal' | 'integer' | 'date' | 'boolean' | 'anyURI';
  readonly description: string;
  /** What a row has in it; undefined leaves the cell empty. */
  readonly of: (row: Row) => string | undefined;
};

/** A file of rows of one kind. */
export type DataFile<Row> = {
  readonly name: `${string}.csv`;
  readonly description: string;
  readonly columns: readonly DataColumn<Row>[];
  /** The columns that together tell a row from the others. */
  readonly key: readonly string[];
};

/** A spreadsheet would run a text that begins so as a formula. */
const formula = /^[=+\-@\t\r]/;

/** Rows as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read every script). Numbers stay numbers. */
export function writeRows<Row>({ columns }: DataFile<Row>, rows: readonly Row[]): string {
  const heads = columns.map(({ name }) => name).join(',');
  const lines = rows.map((row) => columns.map((column) => writeCell(column, row)).join(','));
  return `\uFEFF${[heads, ...lines].join('\r\n')}\r\n`;
}

function writeCell<Row>({ datatype, of }: DataColumn<Row>, row: Row): string {
  const text = of(row) ?? '';
  const guarded = datatype === 'string' && formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** What the columns of a file mean, by "CSV on the Web" (W3C, Metadata Vocabulary for Tabular Data). */
export function writeMetadata<Row>({ name, description, columns, key }: DataFile<Row>): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: name,
    'dc:description': description,
    dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: column.name,
        datatype: column.datatype,
        'dc:description': column.description,
        ...(key.includes(column.name) && { required: true }),
      })),
      primaryKey: key,
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
