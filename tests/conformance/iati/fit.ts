import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IndicatorInput } from '../../../shared/domain/framework/indicator-input.ts';
import { ValueInput } from '../../../shared/domain/values/value.ts';
import { valueFaults } from '../../../shared/domain/values/value-faults.ts';
import type { ActivityRecords } from '../../../shared/iati/map/activity.ts';
import { readFile } from '../../../shared/iati/read-file.ts';
import type { Reading } from '../../../shared/iati/reading.ts';
import { textsIn } from '../../../shared/iati/texts/texts-of.ts';
import { showsDecimalCommas } from '../../../shared/iati/values/decimal-commas.ts';
import { childrenOf, type Element } from '../../../shared/iati/xml/element.ts';
import { differences } from './differences.ts';
import { factsOfElement, factsOfRecords, isKnownMeasure } from './facts.ts';
import { piecesOf } from './pieces.ts';
import { readingOf } from './reading-of.ts';

/** How many indicators of real files fit our records with nothing lost, and why the others do not. */
const goal = 0.98;
const today = new Date().toISOString().slice(0, 10);
const folder = join(process.argv[2] ?? '../shared/iati', 'real');

if (!existsSync(folder)) process.stdout.write(`${folder} is not here, so nothing was measured\n`);
else measure();

function measure(): void {
  const expected = expectedIndicators();
  const counted = readdirSync(folder)
    .filter((file) => file.endsWith('.xml') && expected.has(file))
    .flatMap(reasonsIn);
  const reasons = new Map<string, number>();
  for (const why of counted)
    for (const reason of why) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const fitting = counted.filter((why) => why.length === 0).length;
  const share = ((100 * fitting) / counted.length).toFixed(2);
  print(`${fitting} of ${counted.length} indicators fit (${share} %)`);
  for (const [reason, count] of [...reasons].toSorted((one, other) => other[1] - one[1]))
    print(`${String(count).padStart(6)} ${reason}`);
  const total = [...expected.values()].reduce((sum, each) => sum + each, 0);
  if (counted.length !== total)
    print(`But the files have ${total} indicators by expected_counts.json`);
  process.exitCode = counted.length === total && fitting >= goal * total ? 0 : 1;
}

/** The files that are to be read, and how many indicators each has. */
function expectedIndicators(): ReadonlyMap<string, number> {
  const file = join(folder, '..', 'expected_counts.json');
  const counts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { indicators?: number }>;
  return new Map(
    Object.entries(counts)
      .filter(([name]) => name.startsWith('real/'))
      .flatMap(([name, { indicators }]) =>
        indicators === undefined ? [] : [[name.replace('real/', ''), indicators] as const],
      ),
  );
}

/** The reasons of each indicator of a file. */
function reasonsIn(file: string): readonly (readonly string[])[] {
  const bytes = readFileSync(join(folder, file));
  const facts = { today, hasDecimalCommas: showsDecimalCommas([bytes]) };
  return [...readFile(piecesOf(bytes), facts)].flatMap((read) => {
    const reading = readingOf(read, facts);
    const elements = childrenOf(read.element, 'result').flatMap((each) =>
      childrenOf(each, 'indicator'),
    );
    return elements.map((element, at) => reasonsOf(element, at, read.records, reading));
  });
}

/** Why an indicator does not fit; empty where it does. */
function reasonsOf(
  element: Element,
  at: number,
  { indicators, values, project }: ActivityRecords,
  reading: Reading,
): readonly string[] {
  const record = indicators[at];
  if (!record) return ['has no record'];
  const indicator = IndicatorInput.safeParse(record.input);
  if (!indicator.success) return issuesOf(indicator.error.issues);
  const own = values
    .filter(({ indicatorId }) => indicatorId === record.indicatorId)
    .map(({ periodId, input }) => ({ periodId, value: input }));
  const refused = own.flatMap(({ value }) => ValueInput.safeParse(value).error?.issues ?? []);
  if (refused.length > 0) return issuesOf(refused);
  const faults = own.flatMap(({ value }) => valueFaults(indicator.data, value));
  if (faults.length > 0)
    return [
      ...new Set(faults.map(({ pointer, detail }) => `${pointer.replace(/\d+/g, 'n')} ${detail}`)),
    ];
  const hasTitle = Object.keys(textsIn(element, 'title', reading)).length > 0;
  const records = { indicator: indicator.data, values: own, sites: project.sites ?? [] };
  const has = { hasTitle, hasMeasure: isKnownMeasure(element) };
  return differences(
    factsOfElement(element, indicator.data.measure, reading),
    factsOfRecords(records, has),
  );
}

function issuesOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
) {
  const named = issues.map(
    ({ path, message }) =>
      `/${path.join('/').replace(/\d+/g, 'n')} ${message.split(' at character')[0]}`,
  );
  return [...new Set(named)];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
