import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportCounts } from '../../../shared/domain/exchange/import.ts';
import { applyFile } from '../../local/imports.ts';
import { setUpProgramme, type TestProgramme } from '../../local/programme.ts';
import { startSystem } from '../../local/system.ts';

/** One publisher each: of 1.0x, in several languages, with decimal commas, with many parts of a figure, with activities of one identifier. */
const files = [
  'acfspain-ml.xml',
  'afdb-subset-decimal-comma.xml',
  'cordaid-ghana-v1.xml',
  'ea-NL-KVK-41160054-2.03.xml',
  'unicef-albania-2.02.xml',
  'worldbank-679.xml',
];

/**
 * Applies real files to a system, each three times: as it is, again, and with another text that says the same.
 * @returns the faults
 */
export async function applicationFaults(
  folder: string,
  print: (line: string) => void,
): Promise<readonly string[]> {
  process.env.POWERTOOLS_LOG_LEVEL = 'ERROR';
  const system = await startSystem();
  try {
    const programme = await setUpProgramme(system);
    const faults: string[] = [];
    for (const file of files)
      faults.push(...(await faultsOf(programme, file, readFileSync(join(folder, file)))));
    print(`${files.length} files were applied, each three times`);
    return faults;
  } finally {
    await system.stop();
  }
}

async function faultsOf(
  programme: TestProgramme,
  file: string,
  content: Uint8Array,
): Promise<readonly string[]> {
  const first = await applyFile(programme, content);
  const again = await applyFile(programme, content);
  const text = new TextDecoder().decode(content);
  const other = text.replaceAll('</iati-activity>', '<!-- the same --></iati-activity>');
  const same = await applyFile(programme, new TextEncoder().encode(other));
  const activities = first.counts?.activities ?? 0;
  return [
    ...(first.counts?.created === 0 ? [`${file} brought nothing`] : []),
    ...differences(`${file} again`, again, 0),
    ...differences(`${file} with comments`, same, activities),
  ];
}

type Applied = Awaited<ReturnType<typeof applyFile>>;

/** @param sources how many projects get another source, which is all that may change */
function differences(
  what: string,
  { status, failure, counts }: Applied,
  sources: number,
): readonly string[] {
  if (status !== 'applied' || !counts) return [`${what} is ${status}: ${failure}`];
  const expected: Partial<ImportCounts> = {
    created: 0,
    changed: sources,
    conflicts: 0,
    locked: 0,
    refused: 0,
    absent: 0,
  };
  return Object.entries(expected).flatMap(([name, count]) => {
    const found = counts[name as keyof ImportCounts];
    return found === count ? [] : [`${what}: ${String(found)} ${name}, not ${String(count)}`];
  });
}
