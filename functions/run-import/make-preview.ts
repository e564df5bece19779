import { todayIn } from '../../shared/domain/dates.ts';
import type { Import, ImportCounts } from '../../shared/domain/exchange/import.ts';
import type { ImportFinding } from '../../shared/domain/exchange/import-finding.ts';
import { officialRules } from '../../shared/iati/findings/official/rules.ts';
import { rules } from '../../shared/iati/findings/rules.ts';
import { lookUp } from '../../shared/iati/lookup.ts';
import type { ReadActivity } from '../../shared/iati/read-activity.ts';
import { FileReader } from '../../shared/iati/read-file.ts';
import { searchDecimalCommas } from '../../shared/iati/values/decimal-commas.ts';
import { startSha256 } from '../../shared/sha256.ts';
import { now } from '../clock.ts';
import { FindingsWriter } from '../exchange/findings.ts';
import { importUploads, uploadPath } from '../exchange/import-files.ts';
import { readTimeZone } from '../http/today.ts';
import { FileFault } from './file-fault.ts';

const noCounts: ImportCounts = {
  activities: 0,
  results: 0,
  indicators: 0,
  values: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  conflicts: 0,
  locked: 0,
  findings: { critical: 0, error: 0, warning: 0, note: 0 },
};

/**
 * Reads an uploaded file twice, piece by piece: for its hash and its decimal commas, then for its activities. What rules find is kept.
 * @throws FileFault, or Refusal where the file cannot be read on
 */
export async function makePreview(announced: Import): Promise<ImportCounts> {
  const hasDecimalCommas = await checkFile(announced);
  const { programmeId } = announced;
  const subject = { programmeId, standing: { administrator: false } };
  const today = todayIn(await readTimeZone({ subject }), now().toISOString());
  const reader = new FileReader({ today, hasDecimalCommas });
  const writer = new FindingsWriter(announced);
  let counts = noCounts;
  const take = async (activities: readonly ReadActivity[]) => {
    for (const activity of activities) {
      counts = withActivity(counts, activity);
      await writer.write(findingsOf(activity));
    }
  };
  for await (const piece of await openUpload(announced)) await take(reader.write(piece));
  await take(reader.end());
  await writer.end();
  return counts;
}

/** @returns whether a value of the file has a decimal comma */
async function checkFile(announced: Import): Promise<boolean> {
  const [hash, commas] = [startSha256(), searchDecimalCommas()];
  for await (const piece of await openUpload(announced)) {
    hash.write(piece);
    commas.write(piece);
  }
  if (hash.end() !== announced.sha256)
    throw new FileFault('The uploaded file has another SHA-256 than was announced.');
  return commas.end();
}

async function openUpload(announced: Import): Promise<AsyncIterable<Uint8Array>> {
  const pieces = await importUploads().open(uploadPath(announced));
  if (!pieces) throw new FileFault('The uploaded file is there no longer; announce it again.');
  return pieces;
}

/** Nothing was imported yet, so that every record would be new. */
function withActivity(counts: ImportCounts, { records, findings }: ReadActivity): ImportCounts {
  const [results, indicators, values] = [
    records.results.length,
    records.indicators.length,
    records.values.length,
  ];
  const bySeverity = { ...counts.findings };
  for (const { severity } of findings) bySeverity[severity] += 1;
  return {
    ...counts,
    activities: counts.activities + 1,
    results: counts.results + results,
    indicators: counts.indicators + indicators,
    values: counts.values + values,
    created: counts.created + 1 + results + indicators + values,
    findings: bySeverity,
  };
}

function findingsOf({ identifier, findings }: ReadActivity): readonly ImportFinding[] {
  return findings.map(({ rule, severity, path, line, raw }) => {
    const ours = lookUp(rules, rule);
    const says = ours?.says ?? lookUp(officialRules, rule)?.says ?? '';
    const done = ours?.done ?? 'Read all the same.';
    const at = { rule, severity, says, done, activity: identifier, path, line };
    return raw === undefined ? at : { ...at, raw };
  });
}
