import { expect } from 'vitest';
import type { ReportDocument } from '../../shared/pdf/document.ts';
import { DocumentFault } from '../../shared/pdf/document-fault.ts';
import { render } from '../../shared/pdf/render.ts';
import { structureFaults } from './pdf-structure.ts';

/** Renders a document and returns the faults of its file. */
export function outcome(document: ReportDocument): readonly string[] {
  return structureFaults(render(document).bytes);
}

/** Either a refusal with a message, or a file without faults. */
export function expectRefusedOrRight(document: ReportDocument): void {
  let bytes: Uint8Array;
  try {
    bytes = render(document).bytes;
  } catch (error) {
    expect((error as Error).constructor).toBe(DocumentFault);
    return;
  }
  expect(structureFaults(bytes)).toEqual([]);
}
