import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IndicatorInput } from '../../../shared/domain/framework/indicator-input.ts';
import { ValueInput } from '../../../shared/domain/values/value.ts';
import { valueFaults } from '../../../shared/domain/values/value-faults.ts';
import { differences } from './differences.ts';
import { factsOfElement, factsOfRecords, isKnownMeasure } from './facts.ts';
import { type Sites, sitesOf } from './sites.ts';
import { type Home, homeOf, textsOf } from './texts.ts';
import { toRecords } from './to-records.ts';
import { childrenOf, type Element, readActivities } from './xml.ts';

/** How many indicators of real files fit our records with nothing lost, and why the others do not. */
const goal = 0.98;
const folder = join(process.argv[2] ?? '../shared/iati', 'real');

if (!existsSync(folder)) process.stdout.write(`${folder} is not here, so nothing was measured\n`);
else measure();

function measure(): void {
  const expected = expectedIndicators();
  const counted = readdirSync(folder)
    .filter((file) => file.endsWith('.xml') && expected.has(file))
    .flatMap((file) => readActivities(readFileSync(join(folder, file))).flatMap(eachIndicator));
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

function eachIndicator(activity: Element): readonly (readonly string[])[] {
  const home = homeOf(activity);
  const sites = sitesOf(activity);
  return childrenOf(activity, 'result')
    .flatMap((result) => childrenOf(result, 'indicator'))
    .map((indicator) => reasonsOf(indicator, home, sites));
}

/** Why an indicator does not fit; empty where it does. */
function reasonsOf(element: Element, home: Home, sites: Sites): readonly string[] {
  const bodies = toRecords(element, home, sites);
  const indicator = IndicatorInput.safeParse(bodies.indicator);
  if (!indicator.success) return issuesOf(indicator.error.issues);
  const values = bodies.values.map(({ periodId, body }) => ({
    periodId,
    value: ValueInput.safeParse(body),
  }));
  const refused = values.flatMap(({ value }) =>
    value.success ? [] : issuesOf(value.error.issues),
  );
  if (refused.length > 0) return refused;
  const recorded = values.flatMap(({ periodId, value }) =>
    value.success ? [{ periodId, value: value.data }] : [],
  );
  const faults = recorded.flatMap(({ value }) => valueFaults(indicator.data, value));
  if (faults.length > 0)
    return [
      ...new Set(faults.map(({ pointer, detail }) => `${pointer.replace(/\d+/g, 'n')} ${detail}`)),
    ];
  const hasTitle = Object.keys(textsOf(element, 'title', home)).length > 0;
  const records = { indicator: indicator.data, values: recorded, sites: sites.sites };
  const has = { hasTitle, hasMeasure: isKnownMeasure(element) };
  return differences(factsOfElement(element, home), factsOfRecords(records, has));
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
