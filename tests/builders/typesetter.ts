import type { ReportDocument } from '../../shared/pdf/document.ts';
import { type LaidOut, layOut } from '../../shared/pdf/layout/lay-out.ts';
import { startTypesetter, type Typesetter } from '../../shared/pdf/typesetter.ts';
import { aDocument } from './document.ts';

/** The typesetter of a document without blocks. */
export function aTypesetter(fields: Partial<ReportDocument> = {}): Typesetter {
  return startTypesetter(aDocument([], fields));
}

export function layOutDocument(document: ReportDocument): LaidOut {
  return layOut(startTypesetter(document), document);
}
