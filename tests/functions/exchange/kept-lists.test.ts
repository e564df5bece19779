import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptFindings, ListWriter, readList } from '../../../functions/exchange/kept-lists.ts';
import type { ImportFinding } from '../../../shared/domain/exchange/import-finding.ts';
import { startSystem, type TestSystem } from '../../local/system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const aFinding = (line: number): ImportFinding => ({
  rule: 'value-text',
  severity: 'warning',
  says: 'Words',
  done: 'Kept',
  activity: 'XM-EXAMPLE-1',
  path: 'result[1]',
  line,
});

async function linesOf(importId: string, limit: number): Promise<readonly number[]> {
  const of = { programmeId: 'p', importId };
  const lines: number[] = [];
  let after: string | undefined;
  do {
    const page = await readList(of, keptFindings, { limit, after });
    lines.push(...page.items.map(({ line }) => line));
    after = page.next;
  } while (after !== undefined);
  return lines;
}

test.each([
  [0, 100],
  [999, 100],
  [1_000, 100],
  [1_001, 70],
  [2_500, 99],
])('%i findings are read in their order, once each, in pages of %i', async (count, limit) => {
  const importId = `of-${count}`;
  const writer = new ListWriter({ programmeId: 'p', importId }, keptFindings);
  const lines = Array.from({ length: count }, (_, at) => at + 1);
  for (let from = 0; from < count; from += 700)
    await writer.write(lines.slice(from, from + 700).map(aFinding));
  await writer.end();
  expect(await linesOf(importId, limit)).toEqual(lines);
});
