import { createReadStream, statSync } from 'node:fs';
import { officialRules } from '../../shared/iati/findings/official/rules.ts';
import { rules } from '../../shared/iati/findings/rules.ts';
import { lookUp } from '../../shared/iati/lookup.ts';
import type { ReadActivity } from '../../shared/iati/read-activity.ts';
import { FileReader } from '../../shared/iati/read-file.ts';
import { searchDecimalCommas } from '../../shared/iati/values/decimal-commas.ts';
import { FindingGroups } from './finding-groups.ts';
import type { ProgressBar } from './progress-bar.ts';

export type Checked = {
  readonly counts: Readonly<Record<'activities' | 'results' | 'indicators' | 'values', number>>;
  readonly groups: FindingGroups;
};

/**
 * Reads a file of IATI activities as an import would, without any server.
 * @param today no value is of a day after it, for instance `2026-11-28`
 * @throws Refusal where the file cannot be read on
 */
export async function checkFile(path: string, today: string, bar: ProgressBar): Promise<Checked> {
  const { size } = statSync(path);
  const commas = searchDecimalCommas();
  for await (const piece of createReadStream(path)) commas.write(piece);
  const reader = new FileReader({ today, hasDecimalCommas: commas.end() });
  const counts = { activities: 0, results: 0, indicators: 0, values: 0 };
  const groups = new FindingGroups();
  const take = (activities: readonly ReadActivity[]) => {
    for (const activity of activities) {
      const { results, indicators, values } = activity.records;
      counts.activities += 1;
      counts.results += results.length;
      counts.indicators += indicators.length;
      counts.values += values.length;
      addFindings(activity, groups);
    }
  };
  let read = 0;
  for await (const piece of createReadStream(path)) {
    take(reader.write(piece));
    read += piece.length;
    bar.show(read / size, `${counts.activities} activities, ${counts.values} values`);
  }
  take(reader.end());
  return { counts, groups };
}

function addFindings({ identifier, findings }: ReadActivity, groups: FindingGroups): void {
  for (const { rule, severity, path, line, raw } of findings) {
    const ours = lookUp(rules, rule);
    const says = ours?.says ?? lookUp(officialRules, rule)?.says ?? '';
    const done = ours?.done ?? 'Read all the same.';
    const place = [identifier, path].filter((part) => part !== '').join(', ');
    groups.add({ rule, severity, says, done, place, line, raw });
  }
}
