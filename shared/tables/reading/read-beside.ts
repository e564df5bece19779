import type { MultilingualText } from '../../domain/text.ts';
import { toLine, toProse } from './clean-text.ts';
import type { Report } from './context.ts';
import type { Located } from './locate.ts';
import { readAsOf } from './read-as-of.ts';
import type { TableLine } from './table-line.ts';
import type { Draft, ValueLines } from './value-lines.ts';

/** The day and the source of a value, if they were changed. */
export function readWhole(line: TableLine, given: ValueLines): Draft | 'wrong' {
  const { located, order, hasTextDates, context, report } = given;
  const { value, period } = located;
  const asOf = readAsOf(line, {
    current: value?.asOf,
    period,
    order,
    hasTextDates,
    today: context.today,
    report,
  });
  if (asOf === 'wrong') return 'wrong';
  const title = toLine(line.cell('source').text);
  const isSame = title === '' || title === value?.source.title;
  if (!isSame && title !== line.cell('source').text.trim())
    report(line.placeOf('source'), 'text-blanks', { raw: line.cell('source').text, read: title });
  return {
    ...(asOf !== undefined && { asOf }),
    // A link and a day of publication are of the source that was named before.
    ...(!isSame && { source: { title } }),
  };
}

/** Says where the row of a part has a day or a source of its own. */
export function checkTotalOnly(line: TableLine, value: Located['value'], report: Report): Draft {
  const known = { asOf: value?.asOf, source: value?.source.title };
  for (const id of ['asOf', 'source'] as const) {
    const text = line.cell(id).text.trim();
    if (text !== '' && text !== known[id]) report(line.placeOf(id), 'total-only', { raw: text });
  }
  return {};
}

/** The comment of a row, if it was changed. */
export function readComment(
  line: TableLine,
  current: MultilingualText | undefined,
  { context: { language }, report }: ValueLines,
): MultilingualText | undefined {
  const text = toProse(line.cell('comment').text);
  if (text === '' || Object.values(current ?? {}).includes(text)) return undefined;
  const others = Object.keys(current ?? {}).filter((tag) => tag !== language);
  if (others.length > 0)
    report(line.placeOf('comment'), 'translation-kept', { read: others.join(', ') });
  return { ...current, [language]: text };
}
