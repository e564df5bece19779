import { describe, expect, test } from 'vitest';
import type { Import } from '../../../../shared/domain/exchange/import.ts';
import {
  beginApplication,
  beginReading,
  fail,
  finish,
  type ImportStep,
  notePreview,
  noteQueued,
  stop,
} from '../../../../shared/domain/exchange/import-steps.ts';
import { anImport, importCounts } from '../../../builders/exchange.ts';
import { anAuthor } from '../../../builders/records.ts';
import { problemOf } from '../problem-of.ts';

const states = [
  'announced',
  'reading',
  'previewed',
  'applying',
  'applied',
  'stopped',
  'failed',
] as const;
const queuedAt = '2026-11-23T08:00:00.000Z';
const applicant = anAuthor('lead');

/** What each step makes of each status; what is not here it refuses. */
const allowed: Readonly<Record<string, Partial<Record<Import['status'], Import['status']>>>> = {
  beginReading: { announced: 'reading', previewed: 'reading' },
  beginApplication: { previewed: 'applying' },
  stop: { announced: 'stopped', reading: 'stopped', previewed: 'stopped', applying: 'stopped' },
  noteQueued: { reading: 'reading', applying: 'applying' },
  notePreview: { reading: 'previewed' },
  finish: { applying: 'applied' },
  fail: { reading: 'failed', applying: 'failed' },
};

const asked = {
  beginReading,
  beginApplication: (current: Import) => beginApplication(current, applicant),
  stop,
};
const ofTheJob: Readonly<Record<string, ImportStep>> = {
  noteQueued: noteQueued(queuedAt),
  notePreview: notePreview({ counts: importCounts, coordinators: [] }),
  finish,
  fail: fail('Line 3 is not well-formed.'),
};

describe('a step that people ask for', () => {
  test.each(
    Object.entries(asked).flatMap(([name, step]) => states.map((status) => [name, status, step])),
  )('%s from %s', (name, status, step) => {
    const current = anImport({ status: status as Import['status'] });
    const take = step as (current: Import) => Import;
    const next = allowed[name as string]?.[current.status];
    if (next) expect(take(current).status).toBe(next);
    else expect(problemOf(() => take(current)).code).toBe('import_conflict');
  });

  test('of reading again drops the counts of the preview before', () => {
    const previewed = anImport({ status: 'previewed', counts: importCounts, queuedAt });
    expect(beginReading(previewed)).toEqual(anImport({ status: 'reading' }));
  });

  test('of applying says who applied, and keeps the preview', () => {
    const previewed = anImport({ status: 'previewed', counts: importCounts, queuedAt });
    const applying = anImport({ status: 'applying', counts: importCounts, applicant });
    expect(beginApplication(previewed, applicant)).toEqual(applying);
  });
});

describe('a step of the job', () => {
  test.each(
    Object.entries(ofTheJob).flatMap(([name, step]) =>
      states.map((status) => [name, status, step] as const),
    ),
  )('%s from %s', (name, status, step) => {
    expect(step(anImport({ status }))?.status).toBe(allowed[name]?.[status]);
  });

  test('says what it has found', () => {
    const reading = anImport({ status: 'reading' });
    expect(noteQueued(queuedAt)(reading)?.queuedAt).toBe(queuedAt);
    expect(notePreview({ counts: importCounts, coordinators: [] })(reading)?.counts).toEqual(
      importCounts,
    );
    expect(fail('Why')(reading)?.failure).toBe('Why');
  });
});
