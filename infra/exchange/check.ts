import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { describeRule } from '../../shared/iati/findings/describe-rule.ts';
import type { ReadActivity } from '../../shared/iati/read-activity.ts';
import { FileReader } from '../../shared/iati/read-file.ts';
import { schemaFindings } from '../../shared/iati/schema/schema-findings.ts';
import { searchDecimalCommas } from '../../shared/iati/values/decimal-commas.ts';
import { Refusal as IatiRefusal } from '../../shared/iati/xml/refusal.ts';
import { rules as tableRules } from '../../shared/tables/findings/rules.ts';
import { checkTable } from '../../shared/tables/reading/check-table.ts';
import { Refusal as TableRefusal } from '../../shared/tables/refusal.ts';
import { FindingGroups, type Found } from './findings.ts';
import { kindOfFile } from './kind-of-file.ts';
import { type Outcome, Refused } from './outcome.ts';
import { print, showProgress } from './terminal.ts';

/** Reads a file as an import would, on this machine alone, and says what rules find in it. */
export async function check(path: string): Promise<Outcome> {
  const groups = new FindingGroups();
  try {
    const what =
      kindOfFile(path).kind === 'iati'
        ? await checkIati(path, groups)
        : await checkRows(path, groups);
    print(`${path}: ${what}`);
  } catch (error) {
    if (error instanceof IatiRefusal || error instanceof TableRefusal)
      throw new Refused(`${path}: ${error.message}`);
    throw error;
  }
  for (const line of groups.describe()) print(line);
  return groups.outcome;
}

async function checkRows(path: string, groups: FindingGroups): Promise<string> {
  const { rows, findings } = await checkTable(await readFile(path));
  for (const { rule, path: place, raw } of findings)
    groups.add({ rule, place, raw, ...tableRules[rule] });
  return `rows: ${rows}`;
}

async function checkIati(path: string, groups: FindingGroups): Promise<string> {
  const commas = searchDecimalCommas();
  for await (const piece of createReadStream(path)) commas.write(piece);
  const today = new Date().toISOString().slice(0, 10);
  const reader = new FileReader({ today, hasDecimalCommas: commas.end() });
  const { size } = await stat(path);
  const counts = { activities: 0, indicators: 0, values: 0 };
  const take = (activities: readonly ReadActivity[]) => {
    for (const activity of activities) {
      counts.activities += 1;
      counts.indicators += activity.records.indicators.length;
      counts.values += activity.records.values.length;
      for (const found of findingsOf(activity)) groups.add(found);
    }
  };
  let read = 0;
  for await (const piece of createReadStream(path)) {
    take(reader.write(piece));
    read += piece.length;
    showProgress(read, size);
  }
  take(reader.end());
  return Object.entries(counts)
    .map(([what, count]) => `${what}: ${count}`)
    .join(', ');
}

function findingsOf(activity: ReadActivity): readonly Found[] {
  return [...activity.findings, ...schemaFindings(activity)].map(({ path, line, ...found }) => ({
    ...found,
    ...describeRule(found.rule),
    place: `line ${line} ${path}`.trim(),
  }));
}
