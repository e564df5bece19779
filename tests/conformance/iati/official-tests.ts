import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadActivity } from '../../../shared/iati/read-activity.ts';
import { readFile } from '../../../shared/iati/read-file.ts';
import { checkSchema } from '../../../shared/iati/schema/check-schema.ts';
import { schemaFindings } from '../../../shared/iati/schema/schema-findings.ts';
import { Refusal } from '../../../shared/iati/xml/refusal.ts';

/** What the official tests of the validator expect, by file: rules that are met, or are not, or why the file is refused. */
const ofValidator: Readonly<Record<string, string>> = {
  'broken-xml.xml': 'not_well_formed',
  'not-xml.xml': 'not_well_formed',
  'iati-act-xml-errors.xml': 'not_well_formed',
  'iati-act-schema-errors.xml': 'schema',
  'iati-act-no-errors.xml': 'no schema',
  'iati-act-line-endings-cr.xml': 'no schema',
  // Its prefix is of no namespace: for the validator no XML at all, here a finding.
  'iati-act-me-feedback-no-ns.xml': 'schema',
  'iati-dup-activity-ids.xml': '1.1.2',
  'ruleset-unit-tests_atLeastOne_test-files_results_indicator_baseline_value_bad.xml': '8.8.1',
  'ruleset-unit-tests_atLeastOne_test-files_results_indicator_baseline_value_good.xml': 'no 8.8.1',
  'ruleset-unit-tests_atLeastOne_test-files_results_indicator_baseline_value_not_relevant.xml':
    'no 8.8.1',
  'ruleset-unit-tests_atLeastOne_test-files_results_indicator_period_actual_value_bad.xml':
    '8.10.1',
  'ruleset-unit-tests_atLeastOne_test-files_results_indicator_period_actual_value_good.xml':
    'no 8.10.1',
  'ruleset-unit-tests_atLeastOne_test-files_results_indicator_period_actual_value_not_relevant.xml':
    'no 8.10.1',
  'ruleset-unit-tests_atLeastOne_test-files_results_indicator_period_target_value_bad.xml': '8.9.1',
  'ruleset-unit-tests_atLeastOne_test-files_results_indicator_period_target_value_good.xml':
    'no 8.9.1',
  'ruleset-unit-tests_atLeastOne_test-files_results_indicator_period_target_value_not_relevant.xml':
    'no 8.9.1',
  'ruleset-unit-tests_noMoreThanOne_test-files_results_refs_bad.xml': '8.11.1',
  'ruleset-unit-tests_noMoreThanOne_test-files_results_refs_good.xml': 'no 8.11.1',
};

const facts = { today: '2026-11-28', hasDecimalCommas: false };

/** Fragments name no version; the tests are those of 2.03. */
function readAs203(text: string): readonly ReadActivity[] {
  const named = text.replace(/^<iati-activities>/, '<iati-activities version="2.03">');
  return [...readFile([new TextEncoder().encode(named)], facts)];
}

/** The official tests of the schema and of the validator that are not met. */
export function officialTestFaults(
  folder: string,
  print: (line: string) => void,
): readonly string[] {
  return [
    ...schemaTestFaults(join(folder, 'schema-tests'), print),
    ...validatorTestFaults(join(folder, 'validator-tests'), print),
  ];
}

function schemaTestFaults(folder: string, print: (line: string) => void): readonly string[] {
  const files = readdirSync(folder);
  print(`Official tests of the schema: ${files.length}`);
  return files.flatMap((file) => {
    const all = readAs203(readFileSync(join(folder, file), 'utf8'));
    const isValid = all.every(({ source }) => checkSchema(source, '2.03').length === 0);
    return isValid === file.startsWith('should-pass')
      ? []
      : [`${file} is ${isValid ? '' : 'not '}valid`];
  });
}

function validatorTestFaults(folder: string, print: (line: string) => void): readonly string[] {
  // The rules of the unit tests are in JSON; here they are code.
  const files = readdirSync(folder).filter((file) => file.endsWith('.xml'));
  print(`Official tests of the validator: ${files.length}`);
  return files.flatMap((file) => {
    const expected = ofValidator[file];
    if (expected === undefined) return [`${file} is a test that nothing is expected of`];
    const met = rulesMet(readFileSync(join(folder, file), 'utf8'));
    const isMet = expected.startsWith('no ') ? !met.has(expected.slice(3)) : met.has(expected);
    return isMet ? [] : [`${file}: ${expected} is expected; ${[...met].join(' ')} is met`];
  });
}

function rulesMet(text: string): ReadonlySet<string> {
  try {
    const all = readAs203(text);
    return new Set(
      all.flatMap((read) => [...read.findings, ...schemaFindings(read)]).map(({ rule }) => rule),
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Set([error.refused.code]);
  }
}
