import { beginReading } from '../../shared/domain/exchange/import-steps.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/answer.ts';
import { importUploads, uploadPath } from './import-files.ts';
import { startJob } from './start-job.ts';

/** The job holds the content against its hash; what is missing or cut short is said at once. */
export const readImport: Answer<'readImport'> = (call) =>
  startJob(call, {
    action: 'read',
    status: 'reading',
    decide: async (announced) => {
      const reading = beginReading(announced);
      assertUploaded(await importUploads().sizeOf(uploadPath(announced)), announced.bytes);
      return reading;
    },
  });

/** @throws Problem `evidence_awaited` or `evidence_differs` */
function assertUploaded(size: number | undefined, announced: number): void {
  if (size === undefined) throw new Problem('evidence_awaited');
  if (size !== announced)
    throw new Problem(
      'evidence_differs',
      `The file has ${size} bytes; ${announced} were announced.`,
    );
}
