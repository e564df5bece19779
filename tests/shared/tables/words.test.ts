import { describe, expect, test } from 'vitest';
import type { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { columnIds, columns } from '../../../shared/tables/columns.ts';
import { rules } from '../../../shared/tables/findings/rules.ts';
import { headingOf, tableWords } from '../../../shared/tables/words/languages.ts';
import { statusOf } from '../../../shared/tables/writing/status-text.ts';

const languages = Object.keys(tableWords) as ReportLanguage[];

describe.each(languages)('in %s', (language) => {
  const words = tableWords[language];
  const headings = columnIds.map((id) => headingOf(id, language));

  test('every column has a heading of its own', () => {
    expect(headings).not.toContain('');
    expect(new Set([...headings, words.lastValue, words.findings]).size).toBe(columnIds.length + 2);
  });

  test('a spreadsheet takes the names of sheets and the list of statuses', () => {
    const names = Object.values(words.sheets);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,28}$/);
    const statuses = Object.values(words.statuses);
    expect(statuses.filter((status) => status.includes(','))).toEqual([]);
    expect(statuses.join(',').length).toBeLessThan(255);
  });

  test('every status is read again', () => {
    for (const [kind, status] of Object.entries(words.statuses))
      expect(statusOf(status)).toBe(kind);
  });

  test('there are as many notes as in English', () => {
    expect(words.notes).toHaveLength(tableWords.en.notes.length);
  });
});

test('no heading means one column in one language and another in the next', () => {
  const meanings = new Map<string, Set<string>>();
  for (const id of columnIds)
    for (const heading of [columns[id].name, ...languages.map((each) => headingOf(id, each))]) {
      const known = meanings.get(heading) ?? new Set();
      meanings.set(heading, known.add(id));
    }
  expect([...meanings].filter(([, ids]) => ids.size > 1)).toEqual([]);
});

test('the English headings are the names that programs read', () => {
  expect(columnIds.map((id) => headingOf(id, 'en'))).toEqual(
    columnIds.map((id) => columns[id].name),
  );
});

test('what was done is said of every rule', () => {
  for (const { says, done } of Object.values(rules)) {
    expect(says).toMatch(/^[A-Z`][^\n]*\.$/);
    expect(done).toMatch(/^[A-Z“`][^\n]*\.$/);
  }
});
