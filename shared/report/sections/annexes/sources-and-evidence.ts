import type { CompositionContext } from '../../composition-context.ts';
import type { Block } from '../../tree.ts';
import { writeEvidenceFiles } from './evidence-files.ts';
import { writeSourcesAnnex } from './sources.ts';
/** The cited sources, then the evidence files that readers may see. It must be written after everything that cites. */
export function writeSourcesAndEvidence(context: CompositionContext): readonly Block[] {
  return [...writeSourcesAnnex(context), ...writeEvidenceFiles(context)];
}
