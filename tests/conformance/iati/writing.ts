import type { ActivityRecords } from '../../../shared/iati/map/activity.ts';
import { mergeActivity } from '../../../shared/iati/merge/merge-activity.ts';
import type { FileFacts, ReadActivity } from '../../../shared/iati/read-activity.ts';
import { readFile } from '../../../shared/iati/read-file.ts';
import { checkSchema } from '../../../shared/iati/schema/check-schema.ts';
import { writeActivity } from '../../../shared/iati/writing/write-activity.ts';
import type { RecordsToWrite } from '../../../shared/iati/writing/writing.ts';
import { changedElements, rawFacts } from './raw-facts.ts';

/** What became of the activities that were written. */
export type WritingCounts = Record<
  'written' | 'asTheyCame' | 'validBefore' | 'validAfter' | 'changed' | 'leftOut',
  number
>;

/** As many as are said to be valid in their own version. */
export const validAtLeast = 827;

/** Writes one real activity as it was read, and with one value changed; what is not as it should be. */
export function writingFaults(
  read: ReadActivity,
  facts: FileFacts,
  counts: WritingCounts,
): readonly string[] {
  const written = write(read, read.records, facts);
  counts.written += 1;
  const isLifted = read.version === '1.0x';
  const isAsItCame = written.xml === read.source;
  if (isAsItCame) counts.asTheyCame += 1;
  const entities = written.findings.some(({ rule }) => rule === 'entity-written-out');
  const named = written.findings.filter(({ rule }) => rule === 'no-place-in-2.03');
  counts.leftOut += named.length;
  return [
    ...(isAsItCame || isLifted || entities ? [] : ['is not written as it came']),
    ...schemaFaults(read, written.xml, counts),
    ...factFaults(read.source, written.xml, isLifted),
    ...againFaults(read, written.xml, facts),
    ...changeFaults(read, written.xml, facts, counts),
  ];
}

function write(
  { records: { organisations }, source }: ReadActivity,
  records: RecordsIn,
  facts: FileFacts,
) {
  const { xml, findings } = writeActivity(
    { projectId: 'p', ...records },
    {
      source,
      isApprovedOnly: false,
      organisations: new Map(
        organisations.map(({ organisationId, input }) => [organisationId, input]),
      ),
      dimensions: [],
      today: facts.today,
      defaultLanguage: 'en',
    },
  );
  if (xml === undefined) throw new Error('An activity with a source is always written');
  return { xml, findings };
}

type RecordsIn = Omit<RecordsToWrite, 'projectId'>;

function schemaFaults({ source, version }: ReadActivity, xml: string, counts: WritingCounts) {
  const [before, after] = [checkSchema(source, version), checkSchema(xml, '2.03')];
  if (before.length === 0) counts.validBefore += 1;
  if (after.length === 0) counts.validAfter += 1;
  const [first] = before.length === 0 ? after : [];
  return first ? [`was valid, and is not as written: ${first.element} ${first.says}`] : [];
}

/** Raw values, dates, dimensions, languages and references; of a lifted activity those of results that could be written. */
function factFaults(source: string, xml: string, isLifted: boolean): readonly string[] {
  const left = new Map<string, number>();
  for (const each of rawFacts(source, isLifted)) left.set(each, (left.get(each) ?? 0) + 1);
  for (const each of rawFacts(xml, isLifted)) left.set(each, (left.get(each) ?? 0) - 1);
  return [...left].flatMap(([each, count]) =>
    count === 0 ? [] : [`${count > 0 ? 'lost' : 'added'} ${each}`],
  );
}

/** What was written, imported again over what was read, changes nothing. */
function againFaults({ records }: ReadActivity, xml: string, facts: FileFacts): readonly string[] {
  const { records: again } = readAgain(xml, facts);
  const here = {
    ...records,
    values: records.values.map((each) => ({ ...each, wasSubmitted: false })),
  };
  const { project, results, indicators, values } = mergeActivity(again, here, records);
  const outcomes = [project, ...results.values(), ...indicators.values(), ...values.values()];
  return outcomes.flatMap(({ outcome, changes, conflicts }) => {
    // The place among others is another one where some had to be left out.
    const other = changes.filter(({ way }) => way[0] !== 'origin' && way[0] !== 'order');
    const isChanged = outcome === 'new' || other.length > 0 || conflicts.length > 0;
    return isChanged
      ? [`imported again: ${outcome} ${JSON.stringify([...other, ...conflicts][0] ?? '')}`]
      : [];
  });
}

function readAgain(xml: string, facts: FileFacts): ReadActivity {
  const bytes = new TextEncoder().encode(
    `<iati-activities version="2.03">${xml}</iati-activities>`,
  );
  const [read] = readFile([bytes], facts);
  if (!read) throw new Error('What was written has an activity');
  return read;
}

/** Another number in one value changes its element and no other. */
function changeFaults(
  read: ReadActivity,
  xml: string,
  facts: FileFacts,
  counts: WritingCounts,
): readonly string[] {
  const at = read.records.values.findIndex(({ input }) => input.actual.kind === 'reported');
  if (at < 0) return [];
  const changed: ActivityRecords = {
    ...read.records,
    values: read.records.values.map((each, index) =>
      index === at
        ? { ...each, input: { ...each.input, actual: { kind: 'reported', value: '987654321.5' } } }
        : each,
    ),
  };
  const found = changedElements(xml, write(read, changed, facts).xml);
  counts.changed += 1;
  const [only, ...others] = found;
  const isOne = only?.includes('actual') && only.includes('987654321.5') && others.length === 0;
  return isOne ? [] : [`one value changed, and these elements are others: ${found.join(' | ')}`];
}
