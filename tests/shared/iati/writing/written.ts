import { type Task, writeActivity } from '../../../../shared/iati/writing/write-activity.ts';
import type { RecordsToWrite, Surroundings } from '../../../../shared/iati/writing/writing.ts';
import { readOne, today } from '../reading.ts';

const projectId = 'p';

/** The records that an import of a file with one activity leaves, and the source that it keeps. */
export function importFile(file: string) {
  const read = readOne(file, { today });
  const { organisations: mapped, ...records } = read.records;
  const organisations: Surroundings['organisations'] = new Map(
    mapped.map(({ organisationId, input }) => [organisationId, input]),
  );
  return {
    source: read.source,
    records: { projectId, ...records } as RecordsToWrite,
    organisations,
  };
}

type Imported = ReturnType<typeof importFile>;

/** An importFile activity written again after its records changed. */
export function writeAgain(
  { source, records, organisations }: Imported,
  change: (records: RecordsToWrite) => RecordsToWrite = (same) => same,
  more: Partial<Task> = {},
) {
  const task = {
    source,
    organisations,
    dimensions: [],
    today,
    isApprovedOnly: false,
    defaultLanguage: 'en',
  };
  const { xml = '', findings } = writeActivity(change(records), { ...task, ...more });
  return { xml, findings, rules: findings.map(({ rule }) => rule) };
}

/** The lines that only one of two texts has, in their order: `-` of the first, `+` of the second. */
export function changedLines(one: string, other: string): readonly string[] {
  const [before, after] = [one.split('\n'), other.split('\n')];
  return [
    ...without(before, after).map((line) => `- ${line.trim()}`),
    ...without(after, before).map((line) => `+ ${line.trim()}`),
  ];
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(each, (left.get(each) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** Records with another indicator in place of the one that they have. */
export function withIndicator(
  change: (input: RecordsToWrite['indicators'][number]['input']) => object,
) {
  return (records: RecordsToWrite): RecordsToWrite => ({
    ...records,
    indicators: records.indicators.map(({ indicatorId, input }) => ({
      indicatorId,
      input: { ...input, ...change(input) },
    })),
  });
}

/** Records with another value in place of their first. */
export function withValue(change: (input: RecordsToWrite['values'][number]['input']) => object) {
  return (records: RecordsToWrite): RecordsToWrite => ({
    ...records,
    values: records.values.map((value, at) =>
      at === 0 ? { ...value, input: { ...value.input, ...change(value.input) } } : value,
    ),
  });
}

export function withProject(change: Partial<RecordsToWrite['project']>) {
  return (records: RecordsToWrite): RecordsToWrite => ({
    ...records,
    project: { ...records.project, ...change },
  });
}
