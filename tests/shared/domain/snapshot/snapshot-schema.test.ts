import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { canonicalJson } from '../../../../shared/domain/canonical.ts';
import { ReportKind } from '../../../../shared/domain/reports/report-kind.ts';
import { takeSnapshot } from '../../../../shared/domain/snapshot/snapshot.ts';
import { SnapshotSchema } from '../../../../shared/domain/snapshot/snapshot-schema.ts';
import { fullProgramme, subjects } from '../../../builders/full-programme.ts';
import { anEvidence, making } from '../../../builders/records.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validate = ajv.compile(z.toJSONSchema(SnapshotSchema));

const photograph = anEvidence({
  evidenceId: 'photograph',
  mediaType: 'image/jpeg',
  public: true,
  pixels: { width: 640, height: 480 },
  photograph: {
    caption: { en: 'A tap' },
    alternative: { en: 'A woman fills a bucket.' },
    takenOn: '2026-05-01',
    copyright: 'The centre',
    consent: { kind: 'nobody_recognisable' },
    illustrates: { order: 1 },
  },
});

/** With all that a snapshot can have. */
function snapshotOf(kind: ReportKind, includeDrafts: boolean) {
  const records = structuredClone(fullProgramme());
  const [first, ...others] = records.projects;
  const projects = first
    ? [{ ...first, evidence: [...first.evidence, photograph] }, ...others]
    : [];
  const programme = { ...records.programme, identity: { accent: '#ff0000' } };
  const scope = {
    kind,
    language: 'en',
    asOf: '2030-01-01',
    includeDrafts,
    ...subjects[kind],
  } as const;
  const made = { ...making, publicAddress: 'https://reports.example.org' };
  return takeSnapshot({ ...records, programme, projects }, scope, made);
}

const stored = (snapshot: object) => JSON.parse(canonicalJson(snapshot));

test.each(
  ReportKind.options.flatMap((kind) => [true, false].map((drafts) => [kind, drafts] as const)),
)(
  'the snapshot of a report of kind %s, with drafts %s, has the published form',
  (kind, includeDrafts) => {
    const snapshot = stored(snapshotOf(kind, includeDrafts));
    expect(validate(snapshot), JSON.stringify(validate.errors)).toBe(true);
    for (const name of ['engine', 'records', 'counts'])
      expect(validate({ ...snapshot, [name]: undefined })).toBe(false);
    expect(validate({ ...snapshot, surprise: 1 })).toBe(false);
  },
);

test('the schema says what each part of a snapshot is', () => {
  const parts = Object.entries(SnapshotSchema.shape) as [string, z.ZodType][];
  expect(parts.filter(([, part]) => !part.description).map(([name]) => name)).toEqual([]);
});
