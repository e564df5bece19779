import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, type Counts, countActivity, noCounts } from '../../../shared/iati/counts.ts';
import { type OfficialRule, officialRules } from '../../../shared/iati/findings/official/rules.ts';
import { readFile } from '../../../shared/iati/read-file.ts';
import { showsDecimalCommas } from '../../../shared/iati/values/decimal-commas.ts';
import { Refusal } from '../../../shared/iati/xml/refusal.ts';
import { applicationFaults } from './applied.ts';
import { contractFault } from './contract-of-values.ts';
import { readCsv } from './csv.ts';
import { hostileFaults } from './hostile.ts';
import { officialTestFaults } from './official-tests.ts';
import { piecesOf } from './pieces.ts';
import { recordFaults } from './record-faults.ts';
import { validAtLeast, type WritingCounts, writingFaults } from './writing.ts';

/** `npm run conformance:iati -- <folder>`: real files, real value strings and the official ruleset against how IATI is read here. */
const folder = process.argv[2] ?? '../shared/iati';
const today = new Date().toISOString().slice(0, 10);

type Expected = Partial<Counts> | { readonly refused: { readonly line: number } };
const faults: string[] = [];

const bytesOf = (file: string) => readFileSync(join(folder, file));

faults.push(...hostileFaults(print));
if (existsSync(join(folder, 'real'))) {
  check();
  faults.push(...(await applicationFaults(join(folder, 'real'), print)));
} else print(`${folder} is not here, so no real file was read`);
for (const fault of faults.slice(0, 50)) print(fault);
print(faults.length === 0 ? 'All as expected.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;

function check(): void {
  const expected = JSON.parse(bytesOf('expected_counts.json').toString()) as Record<
    string,
    Expected
  >;
  const files = readdirSync(join(folder, 'real')).map((file) => `real/${file}`);
  for (const file of files) if (!(file in expected)) faults.push(`${file} has no expected counts`);
  const commas = new Map(files.map((file) => [file, showsDecimalCommas(piecesOf(bytesOf(file)))]));
  readFiles(expected, commas);
  checkValues(commas);
  checkOfficialRules();
  faults.push(...officialTestFaults(join(folder, 'schema'), print));
}

function readFiles(
  expected: Readonly<Record<string, Expected>>,
  commas: ReadonlyMap<string, boolean>,
) {
  const records = {
    activities: 0,
    results: 0,
    indicators: 0,
    values: 0,
    organisations: 0,
    clean: 0,
  };
  const findings = new Map<string, number>();
  const writing: WritingCounts = {
    written: 0,
    asTheyCame: 0,
    validBefore: 0,
    validAfter: 0,
    changed: 0,
    leftOut: 0,
  };
  let total = noCounts;
  for (const [file, counts] of Object.entries(expected)) {
    if (!file.startsWith('real/')) continue;
    if ('refused' in counts) {
      checkRefusal(file, counts.refused.line);
      continue;
    }
    let found = noCounts;
    const facts = { today, hasDecimalCommas: commas.get(file) ?? false };
    for (const read of readFile(piecesOf(bytesOf(file)), facts)) {
      found = addCounts(found, countActivity(read.element));
      records.activities += 1;
      records.organisations += read.records.organisations.length;
      records.results += read.records.results.length;
      records.indicators += read.records.indicators.length;
      records.values += read.records.values.length;
      records.clean += read.records.values.filter(read.isClean).length;
      for (const { rule } of read.findings) findings.set(rule, (findings.get(rule) ?? 0) + 1);
      for (const fault of writingFaults(read, facts, writing))
        faults.push(`${file}, ${read.identifier}: ${fault}`);
      for (const { kind, path, why } of recordFaults(read.records))
        faults.push(`${file}, ${read.identifier}: ${kind} ${path} ${why}`);
    }
    for (const [name, count] of Object.entries(counts))
      if (found[name as keyof Counts] !== count)
        faults.push(`${file} has ${found[name as keyof Counts]} ${name}, not ${count}`);
    total = addCounts(total, found);
  }
  print(`Read: ${JSON.stringify(total)}`);
  print(`Records that the domain takes: ${JSON.stringify(records)}`);
  print(`Written again: ${JSON.stringify(writing)}`);
  if (writing.validBefore < validAtLeast)
    faults.push(`only ${writing.validBefore} are valid in their own version, not ${validAtLeast}`);
  const sorted = [...findings].toSorted((one, other) => other[1] - one[1]);
  print(`Findings: ${sorted.map(([rule, count]) => `${rule} ${count}`).join(', ')}`);
}

function checkRefusal(file: string, line: number): void {
  const activitiesBefore = file.endsWith('gef-mexico-malformed.xml') ? 67 : undefined;
  try {
    const all = [...readFile(piecesOf(bytesOf(file)), { today, hasDecimalCommas: false })];
    faults.push(`${file} is read, with ${all.length} activities`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { refused } = error;
    print(`${file}: ${error.message}`);
    if (refused.line !== line)
      faults.push(`${file} is refused at line ${refused.line}, not ${line}`);
    if (activitiesBefore !== undefined && refused.activitiesBefore !== activitiesBefore)
      faults.push(
        `${file} has ${refused.activitiesBefore} activities before, not ${activitiesBefore}`,
      );
  }
}

/** Each string is read as in each file that it was seen in. */
function checkValues(commas: ReadonlyMap<string, boolean>): void {
  const seen = readCsv(bytesOf('values_dev.csv').toString());
  for (const { class: kind = '', files = '', value = '' } of seen)
    for (const file of files.split(' ')) {
      const fault = contractFault(
        { class: kind, files, value },
        commas.get(`real/${file}`) ?? false,
      );
      if (fault !== undefined) faults.push(`${file}: ${fault}`);
    }
  print(`Value strings: ${seen.length}`);
}

function checkOfficialRules(): void {
  const rows = new Map(
    readCsv(bytesOf('schema/data-quality-rules.csv').toString()).map((row) => [
      row.ID,
      row.Severity,
    ]),
  );
  const ours = Object.entries<OfficialRule>(officialRules);
  for (const [id, { severity }] of ours) {
    const given = rows.get(id)?.toLowerCase();
    if (given === undefined) faults.push(`${id} is no rule of the official ruleset`);
    else if (given !== '' && given !== severity) faults.push(`${id} is ${given}, not ${severity}`);
  }
  print(`Official rules: ${ours.length} of ${rows.size}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
