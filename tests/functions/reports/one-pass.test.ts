import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeSnapshot } from '../../../functions/reports/encode-snapshot.ts';
import { ReportLanguage } from '../../../shared/domain/reports/report.ts';
import { ReportKind } from '../../../shared/domain/reports/report-kind.ts';
import type { Snapshot } from '../../../shared/domain/snapshot/snapshot.ts';
import { render } from '../../../shared/pdf/render.ts';
import { compose } from '../../../shared/report/compose.ts';
import { fullProgramme, subjects } from '../../builders/full-programme.ts';
import { making } from '../../builders/records.ts';

/** Equal as JSON, but with other places of fields, and with fields that say they are absent. */
function rewritten(value: unknown, turn: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => rewritten(each, turn + 1));
  const fields = Object.entries(value).map(
    ([name, each]) => [name, rewritten(each, turn + 1)] as const,
  );
  const start = turn % Math.max(1, fields.length);
  const moved = [...fields.slice(start), ...fields.slice(0, start)];
  return Object.fromEntries([...moved, [`absent-${turn}`, undefined]]);
}

const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
const scopes = fc.record({
  kind: fc.constantFrom(...ReportKind.options),
  language: fc.constantFrom(...ReportLanguage.options),
  second: fc.option(fc.constantFrom(...ReportLanguage.options)),
  title: fc.dictionary(fc.constantFrom('en', 'zh', 'lo', 'th'), texts, { minKeys: 1 }),
  turn: fc.nat(20),
});

const bytesOf = (snapshot: Snapshot, sha256: string) => render(compose(snapshot, sha256)).bytes;

test('a report has the same bytes at once, from the job, and again later', () => {
  fc.assert(
    fc.property(scopes, ({ kind, language, second, title, turn }) => {
      const full = fullProgramme();
      const records = { ...full, programme: { ...full.programme, title } };
      const scope = {
        kind,
        language,
        asOf: '2026-12-31',
        includeDrafts: true,
        ...(second && second !== language && { secondLanguage: second }),
        ...subjects[kind],
      };
      const frozen = encodeSnapshot(rewritten(records, turn) as typeof records, scope, making);
      const atOnce = bytesOf(frozen.snapshot, frozen.sha256);
      const stored: Snapshot = JSON.parse(new TextDecoder().decode(frozen.content));
      const byJob = bytesOf(stored, frozen.sha256);
      const again = bytesOf(stored, frozen.sha256);
      expect(byJob).toEqual(atOnce);
      expect(again).toEqual(atOnce);
      expect(encodeSnapshot(records, scope, making).sha256).toBe(frozen.sha256);
    }),
    { numRuns: 6 },
  );
});

test('nothing of a record in memory is composed but what its canonical text has', () => {
  const full = fullProgramme();
  const scope = {
    kind: 'experience_sharing',
    language: 'en',
    asOf: '2026-12-31',
    includeDrafts: true,
  } as const;
  const { snapshot, content } = encodeSnapshot(full, scope, making);
  expect(snapshot).toStrictEqual(JSON.parse(new TextDecoder().decode(content)));
});
