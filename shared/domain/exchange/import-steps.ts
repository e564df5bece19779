import type { Author } from '../author.ts';
import type { Instant } from '../dates.ts';
import { Problem } from '../problem.ts';
import type { Import } from './import.ts';

type Status = Import['status'];

/** A step that people ask for. @throws Problem `import_conflict` where the status does not allow it */
function assertIs(current: Import, allowed: readonly Status[], step: string): void {
  if (allowed.includes(current.status)) return;
  const states = allowed.join(' or ');
  throw new Problem(
    'import_conflict',
    `It is ${current.status}; only an import that is ${states} can be ${step}.`,
  );
}

/** Once more after a preview: its changes are compared with the records as they are then. */
export function beginReading(current: Import): Import {
  assertIs(current, ['announced', 'previewed'], 'read');
  const { counts: _, coordinators: __, queuedAt: ___, ...file } = current;
  return { ...file, status: 'reading' };
}

export function beginApplication(current: Import, applicant: Author): Import {
  assertIs(current, ['previewed'], 'applied');
  const { queuedAt: _, ...previewed } = current;
  return { ...previewed, status: 'applying', applicant };
}

/** What it has written stays. */
export function stop(current: Import): Import {
  assertIs(current, ['announced', 'reading', 'previewed', 'applying'], 'stopped');
  return { ...current, status: 'stopped' };
}

/** A step of the job; undefined where the status no longer allows it, for instance after it was stopped. */
export type ImportStep = (current: Import) => Import | undefined;

/** Whether the job works on it. */
export function isUnderWay({ status }: Import): boolean {
  return status === 'reading' || status === 'applying';
}

/** Its job is in the queue. */
export function noteQueued(queuedAt: Instant): ImportStep {
  return (current) => (isUnderWay(current) ? { ...current, queuedAt } : undefined);
}

export function notePreview(
  preview: Required<Pick<Import, 'counts' | 'coordinators'>>,
): ImportStep {
  return (current) =>
    current.status === 'reading' ? { ...current, status: 'previewed', ...preview } : undefined;
}

export const finish: ImportStep = (current) =>
  current.status === 'applying' ? { ...current, status: 'applied' } : undefined;

export function fail(failure: string): ImportStep {
  return (current) => (isUnderWay(current) ? { ...current, status: 'failed', failure } : undefined);
}
