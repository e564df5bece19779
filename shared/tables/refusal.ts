/** Why a file is not read at all. */
export const refusals = {
  encrypted:
    'The file is protected by a password, or is of an old format (.xls). Save it as .xlsx.',
  file_too_large: 'The file is larger than 25 MB.',
  damaged: 'The file is damaged.',
  unpacks_too_large: 'The file unpacks to more than 200 MB, or one part of it to more than 50 MB.',
  false_size: 'A part of the file is larger than it says.',
  too_many_rows: 'There are more than 50,000 rows.',
  too_many_columns: 'There are more than 200 columns.',
  too_many_cells: 'There are more than 1,000,000 cells.',
  merge_too_large: 'Merged cells reach over more than 50,000 rows or 200 columns.',
  record_too_large: 'A record has more than 1 MB.',
  open_quote: 'A quotation mark is opened and never closed.',
  wrong_quote: 'A quotation mark stands within a cell that is not quoted.',
  encoding: 'The text is in no encoding that can be read: UTF-8, UTF-16 or windows-1252.',
  no_table: 'No row names the columns of the table.',
} as const;
export type RefusalCode = keyof typeof refusals;

/** A file that is not read, with the reason and the place. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** The sheet, cell or line; empty where it is of the whole file. */
  readonly path: string;

  constructor(code: RefusalCode, path = '') {
    super(path === '' ? refusals[code] : `${path}: ${refusals[code]}`);
    this.code = code;
    this.path = path;
  }
}
