import type { ExportFinding } from '../../domain/exchange/export-finding.ts';
import type { Rule } from '../../written-values/rules.ts';

/** Every rule of writing tables: each is a row of the documentation. */
export const exportRules = {
  'no-rows': {
    severity: 'warning',
    says: 'No indicator has a period, or none that ends on the day of a template.',
    done: 'The table has its headings only.',
  },
  'parts-not-listed': {
    severity: 'warning',
    says: 'An indicator is split into more than 300 combinations of categories.',
    done: 'Only combinations that were recorded have rows.',
  },
  'rows-too-many': {
    severity: 'warning',
    says: 'The table has more than 50,000 rows.',
    done: 'It is complete; to be imported again it has to be divided.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** @param record the address of what the rule concerns */
export function exportFinding(rule: keyof typeof exportRules, record: string): ExportFinding {
  return { rule, ...exportRules[rule], record };
}
