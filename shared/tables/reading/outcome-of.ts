import { partName } from '../../domain/framework/family.ts';
import type { Part } from '../../domain/framework/part.ts';
import { periodIdOf } from '../../domain/framework/period-id.ts';
import type { MultilingualText } from '../../domain/text.ts';
import { ValueInput } from '../../domain/values/value.ts';
import { valueFaults } from '../../domain/values/value-faults.ts';
import { dimensionColumns } from '../columns.ts';
import { type Place, pathOf } from '../findings/finding.ts';
import { type PartDimensions, readPart } from '../rows/dimension-names.ts';
import { findPart } from '../rows/table-row.ts';
import type { ReadingContext } from './context.ts';
import type { Located } from './locate.ts';
import { checkTotalOnly, readComment, readWhole } from './read-beside.ts';
import { readFigure } from './read-figure.ts';
import { reasonToKeep } from './reason-to-keep.ts';
import type { TableLine } from './table-line.ts';
import type { Draft, ValueLines } from './value-lines.ts';

/** A value that the table asks for, as `recordValue` takes it. */
export type ValueChange = {
  /** The address of the value. */
  readonly address: string;
  readonly projectId: string;
  readonly indicatorId: string;
  readonly periodId: string;
  /** The version that the change is of; absent for a new value. */
  readonly version?: number;
  readonly input: ValueInput;
  /** The rows it comes from, for instance `Values!17`. */
  readonly places: readonly Place[];
};

/** A value that the table has otherwise: it was changed meanwhile, or is submitted or approved. */
export type KeptValue = Pick<ValueChange, 'address' | 'places'> & {
  readonly outcome: 'conflict' | 'locked';
};

/** What the rows of one value change; undefined where they change nothing, or where something in them is wrong. */
export function outcomeOf(given: ValueLines): ValueChange | KeptValue | undefined {
  const { located, lines, context, report } = given;
  const { indicator, period, value, records } = located;
  const draft = applyLines(given);
  const [first] = lines;
  if (draft === 'wrong' || draft === undefined || !first) return undefined;
  const places = lines.map(({ place }) => place);
  const reason = reasonToKeep(given);
  if (reason === 'not begun') return undefined;
  if (reason) return { address: located.address, outcome: reason, places };
  for (const { hidden, place } of lines) if (hidden) report(place, 'row-hidden');
  const input = ValueInput.safeParse({ ...draft, ...originOf(value, first, context) });
  if (!input.success) {
    const said = input.error.issues.map(({ path, message }) => `${path.join('/')} ${message}`);
    report(first.place, 'does-not-fit', { read: said.join('; ') });
    return undefined;
  }
  const faults = valueFaults(indicator, input.data, context.shared);
  for (const { pointer, detail } of faults)
    report(first.place, 'does-not-fit', { read: `${pointer} ${detail}` });
  if (faults.length > 0) return undefined;
  return {
    address: located.address,
    projectId: records.project.projectId,
    indicatorId: indicator.indicatorId,
    periodId: periodIdOf(period),
    ...(value && { version: value.version }),
    input: input.data,
    places,
  };
}

function applyLines(given: ValueLines): Draft | undefined | 'wrong' {
  const { lines, located, context, report } = given;
  const draft: Draft = startOf(located);
  const seen = new Set<string>();
  let changes = 0;
  let wrong = 0;
  for (const line of lines) {
    const part = partOf(line, located, context);
    if (part === 'unknown') {
      report(line.placeOf('dimensionName1'), 'dimension-unknown', {
        raw: namesOf(line).flat().join(' '),
      });
      wrong += 1;
      continue;
    }
    const name = part ? partName(part) : '';
    if (seen.has(name)) report(line.place, 'row-repeated');
    const outcome = seen.has(name) ? 'wrong' : applyLine(line, part, draft, given);
    seen.add(name);
    if (outcome === 'wrong') wrong += 1;
    if (outcome === 'changed') changes += 1;
  }
  if (wrong > 0) return 'wrong';
  return changes === 0 ? undefined : complete(draft, given);
}

/** All that the record has and a table does not show stays. */
function startOf({ value }: Located): Draft {
  if (!value) return {};
  const fields = Object.entries(value).filter(([field]) => field in ValueInput.shape);
  return Object.fromEntries(fields) as Draft;
}

const namesOf = (line: TableLine) =>
  dimensionColumns
    .map(([name, value]) => [line.cell(name).text.trim(), line.cell(value).text.trim()] as const)
    .filter(([name, value]) => name !== '' || value !== '');

function partOf(
  line: TableLine,
  { indicator }: Located,
  { shared }: ReadingContext,
): PartDimensions | undefined | 'unknown' {
  const names = namesOf(line);
  if (names.length === 0) return undefined;
  if (names.some(([name, value]) => name === '' || value === '')) return 'unknown';
  return readPart(names, { indicator, shared }) ?? 'unknown';
}

function applyLine(
  line: TableLine,
  part: PartDimensions | undefined,
  draft: Draft,
  given: ValueLines,
): 'changed' | 'same' | 'wrong' {
  const { located, context, hasDecimalCommas, report } = given;
  const { indicator, value } = located;
  const held = part ? value && findPart(value, part) : value;
  const { language } = context;
  const actual = readFigure({
    line,
    indicator,
    current: held?.actual,
    language,
    hasDecimalCommas,
    report,
  });
  const comment = readComment(line, held?.comment, given);
  const whole = part ? checkTotalOnly(line, value, report) : readWhole(line, given);
  if (actual === 'wrong' || whole === 'wrong') return 'wrong';
  if (part) return applyPart(draft, part, held, { actual, comment });
  if (actual) draft.actual = actual;
  if (comment) draft.comment = comment;
  Object.assign(draft, whole);
  return actual || comment || Object.keys(whole).length > 0 ? 'changed' : 'same';
}

type PartChange = {
  readonly actual: Part['actual'] | undefined;
  readonly comment: MultilingualText | undefined;
};

function applyPart(
  draft: Draft,
  part: PartDimensions,
  held: { readonly actual: Part['actual'] } | undefined,
  { actual, comment }: PartChange,
): 'changed' | 'same' {
  if (!actual && !comment) return 'same';
  const before = findPart(draft, part);
  const next: Part = {
    ...(before ?? { dimensions: part }),
    actual: actual ?? held?.actual ?? { kind: 'not_reported' },
    ...(comment && { comment }),
  };
  const others = (draft.disaggregated ?? []).filter((each) => each !== before);
  draft.disaggregated = before
    ? (draft.disaggregated ?? []).map((each) => (each === before ? next : each))
    : [...others, next];
  return 'changed';
}

/** What a new value needs besides its figure. */
function complete(draft: Draft, { lines: [line], located, context, report }: ValueLines): Draft {
  const { periodEnd } = located.period;
  const { today, fileName } = context;
  if (!line) return draft;
  const actual = draft.actual ?? { kind: 'not_reported' as const };
  const asOf = draft.asOf ?? (periodEnd <= today ? periodEnd : today);
  const source = draft.source ?? { title: fileName };
  if (!draft.asOf) report(line.placeOf('asOf'), 'as-of-assumed', { read: asOf });
  if (!draft.source) report(line.placeOf('source'), 'source-assumed', { read: fileName });
  return { ...draft, actual, asOf, source };
}

/** What an import brings says so. The source of a value that another one brought stays: the next of that kind finds it by that. */
function originOf(
  value: Located['value'],
  { place }: TableLine,
  { fileName, importId }: ReadingContext,
) {
  if (value && importId === undefined) return {};
  const origin = value?.origin ?? { source: fileName, path: pathOf(place) };
  return { origin: importId === undefined ? origin : { ...origin, importId } };
}
