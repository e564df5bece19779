import type { Import } from '../../shared/domain/exchange/import.ts';
import { importFiles } from './import-files.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where the job keeps an uploaded workbook with its column of findings. */
export function tablePath({
  programmeId,
  importId,
}: Pick<Import, 'programmeId' | 'importId'>): string {
  return `imports/previews/${programmeId}/${importId}/table`;
}

export function storeTable(of: Import, content: Uint8Array): Promise<void> {
  return importFiles().put(tablePath(of), content, { type: workbookType, name: of.fileName });
}
