import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { canonicalJson } from '../../../../shared/domain/canonical.ts';
import { ReportLanguage } from '../../../../shared/domain/reports/report.ts';
import { ReportKind } from '../../../../shared/domain/reports/report-kind.ts';
import { takeSnapshot } from '../../../../shared/domain/snapshot/snapshot.ts';
import { compose } from '../../../../shared/report/compose.ts';
import { compositionVersion } from '../../../../shared/report/composition-version.ts';
import { fullProgramme, subjects } from '../../../builders/full-programme.ts';
import { making } from '../../../builders/records.ts';

const sha256 = (of: string) => createHash('sha256').update(of).digest('hex');

const Hashes = z.record(z.string(), z.strictObject({ snapshot: z.string(), document: z.string() }));
type Hashes = z.infer<typeof Hashes>;
/** The stored hashes of one version of the composition. */
const StoredHashes = z.strictObject({ composition: z.string(), hashes: Hashes });
type StoredHashes = z.infer<typeof StoredHashes>;

const file = new URL('hashes.json', import.meta.url);

export function readStoredHashes(): StoredHashes {
  return StoredHashes.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function storeHashes(hashes: StoredHashes): void {
  writeFileSync(file, `${JSON.stringify(hashes, undefined, 2)}\n`);
}

type Languages = readonly [ReportLanguage, ReportLanguage?];
const languages: readonly Languages[] = [
  ...ReportLanguage.options.map((language): Languages => [language]),
  ['zh', 'en'],
];

/** Each kind of report of a fixed programme in each language and in two, composed as of now. */
export function hashesNow(): Hashes {
  const each = ReportKind.options.flatMap((kind) => languages.map((form) => [kind, form] as const));
  return Object.fromEntries(
    each.map(([kind, form]) => [`${kind} ${form.join(' ')}`, hashReport(kind, form)]),
  );
}

function hashReport(kind: ReportKind, [language, secondLanguage]: Languages): Hashes[string] {
  const scope = {
    kind,
    language,
    ...(secondLanguage && { secondLanguage }),
    ...subjects[kind],
    asOf: '2026-12-31',
    includeDrafts: false,
  };
  const snapshot = takeSnapshot(fullProgramme(), scope, making);
  const text = canonicalJson(snapshot);
  const document = compose(JSON.parse(text), sha256(text));
  return { snapshot: sha256(text), document: sha256(JSON.stringify(document)) };
}

const namesOf = (...all: readonly Hashes[]) => [...new Set(all.flatMap(Object.keys))];

/** Lists reports whose snapshot is another one, whatever the composition does with it. */
export function otherSnapshots(before: Hashes, now: Hashes): readonly string[] {
  return namesOf(before, now)
    .filter((name) => before[name]?.snapshot !== now[name]?.snapshot)
    .map((name) => `${name}: the snapshot is another one. Keep its hash: npm run golden:reports`);
}

/** Lists reports whose document is another one although their snapshot is not, with what to do. */
export function otherDocuments(before: Hashes, now: Hashes): readonly string[] {
  return namesOf(before, now)
    .filter((name) => before[name]?.snapshot === now[name]?.snapshot)
    .filter((name) => before[name]?.document !== now[name]?.document)
    .map(
      (name) =>
        `${name}: the same snapshot gives another document. Undo that, or raise compositionVersion in shared/report/composition-version.ts and run: npm run golden:reports`,
    );
}

/** Returns the hashes to store from now on. @throws Error if the same snapshot gives another document under the same version */
export function replaceHashes(
  before: StoredHashes,
  hashes: Hashes,
  composition = compositionVersion,
): StoredHashes {
  const changed = before.composition === composition ? otherDocuments(before.hashes, hashes) : [];
  if (changed.length > 0) throw new Error(changed.join('\n'));
  return { composition, hashes };
}
