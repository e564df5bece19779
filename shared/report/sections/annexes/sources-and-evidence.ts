import type { Block } from '../../../pdf/document.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { writeEvidenceFiles } from './evidence-files.ts';
import { writeSourcesAnnex } from './sources.ts';

/** The sources that were cited, so it comes after all that cites, and the files of evidence that readers may see. */
export function writeSourcesAndEvidence(context: CompositionContext): readonly Block[] {
  return [...writeSourcesAnnex(context), ...writeEvidenceFiles(context)];
}
