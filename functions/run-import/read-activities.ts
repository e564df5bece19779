import { todayIn } from '../../shared/domain/dates.ts';
import type { Import } from '../../shared/domain/exchange/import.ts';
import type { ImportFinding } from '../../shared/domain/exchange/import-finding.ts';
import { describeRule } from '../../shared/iati/findings/describe-rule.ts';
import type { FileFacts, ReadActivity } from '../../shared/iati/read-activity.ts';
import { FileReader } from '../../shared/iati/read-file.ts';
import { schemaFindings } from '../../shared/iati/schema/schema-findings.ts';
import { sha256Of } from '../../shared/sha256.ts';
import { now } from '../clock.ts';
import { keepSource } from '../exchange/source-files.ts';
import { readTimeZone } from '../http/today.ts';
import { compareActivity } from './compare-activity.ts';
import { checkUpload, openUpload } from './open-upload.ts';
import type { Part } from './part.ts';
import { countRepeats } from './project-of-activity.ts';
import type { Surroundings } from './surroundings.ts';

/** The activities of an IATI file, one part each. @throws FileFault, or Refusal where the file cannot be read on */
export async function* readActivities(
  announced: Import,
  around: Surroundings,
): AsyncGenerator<Part> {
  const hasDecimalCommas = await checkUpload(announced);
  const { programmeId } = announced;
  const subject = { programmeId, standing: { administrator: false } };
  const today = todayIn(await readTimeZone({ subject }), now().toISOString());
  const facts = { today, hasDecimalCommas };
  const reader = new FileReader(facts);
  const numberOf = countRepeats();
  let bytesRead = 0;
  const partOf = (read: ReadActivity) => {
    const from = { announced, around, facts, number: numberOf(read) };
    return toPart(read, { ...from, bytesRead });
  };
  for await (const piece of await openUpload(announced)) {
    bytesRead += piece.length;
    yield* reader.write(piece).map(partOf);
  }
  yield* reader.end().map(partOf);
}

type From = {
  readonly announced: Import;
  readonly around: Surroundings;
  readonly facts: FileFacts;
  /** Its number among the activities of the file with the same identifier. */
  readonly number: number;
  readonly bytesRead: number;
};

function toPart(read: ReadActivity, { announced, bytesRead, ...from }: From): Part {
  const { programmeId, importId } = announced;
  const { results, indicators, values } = read.records;
  const activityHash = sha256Of(read.source);
  let found: readonly ImportFinding[] | undefined;
  return {
    has: {
      activities: 1,
      results: results.length,
      indicators: indicators.length,
      values: values.length,
    },
    // The application writes no findings, so it does not pay for the schema.
    get findings() {
      found ??= findingsOf(read);
      return found;
    },
    bytesRead,
    plan: (author) => compareActivity(read, { ...from, importId, activityHash, author }),
    keep: () => keepSource({ programmeId, activityHash }, read.source),
  };
}

function findingsOf(read: ReadActivity): readonly ImportFinding[] {
  const { identifier } = read;
  return [...read.findings, ...schemaFindings(read)].map((each) => ({
    ...each,
    ...describeRule(each.rule),
    activity: identifier,
  }));
}
