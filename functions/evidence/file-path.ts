import type { Evidence } from '../../shared/domain/evidence/evidence.ts';

/** Where a checked file is stored; made of ids only, which stay when the file is erased. This path never has an upload link. */
export function filePath({
  projectId,
  evidenceId,
}: Pick<Evidence, 'projectId' | 'evidenceId'>): string {
  return `evidence/files/${projectId}/${evidenceId}`;
}
