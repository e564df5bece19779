import { describe, expect, test } from 'vitest';
import { type Export, ExportInput } from '../../../../shared/domain/exchange/export.ts';
import { fail, finish, noteQueued } from '../../../../shared/domain/exchange/export-steps.ts';
import { ownedByProgramme } from '../../../../shared/domain/owned-records.ts';
import { maySeeExport } from '../../../../shared/domain/visibility.ts';
import { anExport } from '../../../builders/exchange.ts';

const pathsOf = (input: object) =>
  ExportInput.safeParse({ state: 'approved', ...input }).error?.issues.map(({ path }) =>
    path.join('/'),
  );
const template = { format: 'template', projectId: 'p', periodEnd: '2026-06-30' };

describe('a request', () => {
  test.each([{ format: 'csv' }, { format: 'csv', projectId: 'p' }, { format: 'xlsx' }, template])(
    'is taken with %o',
    (input) => expect(pathsOf(input)).toBeUndefined(),
  );

  test.each([
    [{ format: 'pdf' }, ['format']],
    [{ format: 'xlsx', projectId: 'p' }, ['projectId']],
    [{ format: 'template' }, ['projectId', 'periodEnd']],
    [{ ...template, periodEnd: undefined }, ['periodEnd']],
    [{ format: 'csv', periodEnd: '2026-06-30' }, ['periodEnd']],
    [{ format: 'csv', state: 'draft' }, ['state']],
  ])('is refused with %o', (input, paths) => expect(pathsOf(input)).toEqual(paths));
});

const at = '2026-11-23T08:00:00.000Z';
const findings = { critical: 0, error: 0, warning: 1, note: 0 };
const file = {
  fileName: 'a.csv',
  mediaType: 'text/csv',
  bytes: 3,
  sha256: 'c'.repeat(64),
} as const;
const steps = {
  noteQueued: noteQueued(at),
  finish: finish({ files: [file], findings }, at),
  fail: fail('No answer.'),
};

describe('a step of the job', () => {
  test.each(Object.entries(steps))('%s has no effect on what is finished', (_, step) => {
    for (const status of ['ready', 'failed'] as const)
      expect(step(anExport({ status }))).toBeUndefined();
  });

  test('says since when it is queued, what was made and until when it is kept, or why it failed', () => {
    const queued: Export = anExport();
    expect(steps.noteQueued(queued)).toEqual({ ...queued, queuedAt: at });
    const keptUntil = '2026-12-23T08:00:00.000Z';
    const ready = { status: 'ready', files: [file], findings, keptUntil };
    expect(steps.finish(queued)).toEqual({ ...queued, ...ready });
    expect(steps.fail(queued)).toEqual({ ...queued, status: 'failed', failure: 'No answer.' });
  });
});

test('exports are not among what a programme owns: who reads or reports on it does not read them', () => {
  expect(Object.values(ownedByProgramme)).not.toContain('export');
});

test('an export with drafts is for who may see the drafts of its project, or of all', () => {
  const may = (fields: Partial<Export>, role: 'reader' | 'implementer' | 'coordinator') => {
    const membership = { role, organisationId: role === 'implementer' ? 'centre' : undefined };
    return maySeeExport(anExport(fields), { administrator: false, membership });
  };
  expect(may({}, 'reader')).toBe(true);
  const ofCentre = { state: 'all', organisationId: 'centre' } as const;
  expect([may(ofCentre, 'reader'), may(ofCentre, 'implementer')]).toEqual([false, true]);
  expect(may({ ...ofCentre, organisationId: 'other' }, 'implementer')).toBe(false);
  expect([may({ state: 'all' }, 'implementer'), may({ state: 'all' }, 'coordinator')]).toEqual([
    false,
    true,
  ]);
});
