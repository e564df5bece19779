import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { officialRules } from '../../../../shared/iati/findings/official/rules.ts';
import { rules } from '../../../../shared/iati/findings/rules.ts';
import { writingRules } from '../../../../shared/iati/writing/rules.ts';
import { refusals } from '../../../../shared/iati/xml/refusal.ts';

const document = readFileSync(new URL('../../../../docs/exchange.md', import.meta.url), 'utf8');

/** The rows of the table below a heading or sentence. */
function rowsAfter(start: string): readonly string[] {
  const from = document.slice(document.indexOf(start) + start.length);
  const table = /\|[^\n]*\n\|[-|]+\n((?:\|.*\n)*)/.exec(from)?.[1] ?? '';
  return table.trimEnd().split('\n');
}

const row = (...cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

describe('docs/exchange.md has a row for', () => {
  test('each rule of reading, and for nothing else', () => {
    const due = Object.entries(rules).map(([id, { severity, says, done }]) =>
      row(`\`${id}\``, severity, says, done),
    );
    expect(rowsAfter('### Rules\n')).toEqual(due);
  });

  test('each rule of the official ruleset that is checked', () => {
    const due = Object.entries(officialRules).map(([id, { severity, versions, says }]) =>
      row(`\`${id}\``, severity, versions, says),
    );
    expect(rowsAfter('### The official ruleset\n')).toEqual(due);
  });

  test('each rule of writing', () => {
    const due = Object.entries(writingRules).map(([id, { severity, says, done }]) =>
      row(`\`${id}\``, severity, says, done),
    );
    expect(rowsAfter('### Rules of writing\n')).toEqual(due);
  });

  test('each refusal', () => {
    const due = Object.entries(refusals).map(([id, says]) => row(`\`${id}\``, says));
    expect(rowsAfter('how many whole activities were before it:\n')).toEqual(due);
  });
});

test('each rule of reading is reported somewhere', () => {
  const folder = fileURLToPath(new URL('../../../../shared/iati/', import.meta.url));
  const code = globSync('**/*.ts', { cwd: folder })
    .filter((path) => !path.endsWith('findings/rules.ts'))
    .map((path) => readFileSync(`${folder}${path}`, 'utf8'))
    .join('\n');
  const unnamed = Object.keys(rules).filter((rule) => !code.includes(`'${rule}'`));
  // Named by what the value is: say-figure.ts.
  expect(unnamed).toEqual(['value-unresolved', 'value-text', 'value-boolean']);
});
