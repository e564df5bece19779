import type { EvidenceDescription } from '../../shared/domain/evidence/evidence.ts';
import { assertReferences } from '../http/references.ts';

/** @throws Problem `invalid_request` for an experience that is none of the project */
export async function assertIllustrates(
  { projectId }: { readonly projectId: string },
  { photograph }: Pick<EvidenceDescription, 'photograph'>,
): Promise<void> {
  const experienceId = photograph?.illustrates?.experienceId;
  const pointer = '/photograph/illustrates/experienceId';
  await assertReferences({ projectId }, [['experience', experienceId, pointer]]);
}
