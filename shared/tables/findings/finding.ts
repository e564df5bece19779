import type { ImportFinding } from '../../domain/exchange/import-finding.ts';
import { cutRaw, type Finding as FindingOf } from '../../written-values/finding.ts';
import type { Severity } from '../../written-values/rules.ts';
import { type RuleId, rules } from './rules.ts';

/** A cell or row of a file. CSV has no sheet; lines of its records may be several lines of text. */
export type Place = {
  readonly sheet?: string;
  /** The row of the sheet, or the line of the CSV file at which the record begins; 0 for the whole sheet or file. */
  readonly line: number;
  /** From 0; absent for the whole row. */
  readonly column?: number;
};

/** What a rule found in a table. Its path is for instance `Values!G17`. */
export type Finding = FindingOf<RuleId, Severity> & {
  readonly place: Place;
  /** What it was read as, or what is wrong with it. */
  readonly read?: string;
};

type Said = { readonly raw?: string | undefined; readonly read?: string | undefined };

export function findingAt(place: Place, rule: RuleId, { raw, read }: Said = {}): Finding {
  return {
    rule,
    severity: rules[rule].severity,
    path: pathOf(place),
    line: place.line,
    place,
    ...(raw !== undefined && { raw: cutRaw(raw) }),
    ...(read !== undefined && { read: cutRaw(read) }),
  };
}

/** "Values!G17"; "G17" of a CSV file, whose line is 17. */
export function pathOf({ sheet, line, column }: Place): string {
  const cell = `${column === undefined ? '' : lettersOf(column)}${line === 0 ? '' : line}`;
  if (sheet === undefined) return cell;
  const name = /^\w+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return cell === '' ? name : `${name}!${cell}`;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? lettersOf(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** As imports list it. */
export function toImportFinding({ place: _, ...found }: Finding): ImportFinding {
  const { says, done } = rules[found.rule];
  return { ...found, says, done, activity: '' };
}

/** "Values!G17: 1,300 → 1300 (thousands separator)" */
export function describeFinding({ rule, path, raw, read }: Finding): string {
  const change = raw === undefined ? read : read === undefined ? raw : `${raw} → ${read}`;
  const name = rule.replace(/^value-/, '').replaceAll('-', ' ');
  return `${[path, change].filter((each) => each !== undefined && each !== '').join(': ')} (${name})`;
}
