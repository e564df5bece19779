import type { Project } from '../../shared/domain/programme/project.ts';
import type { CitedEvidence } from '../../shared/domain/source.ts';
import { assertComponents, assertEvidence, assertIndicators, each } from '../http/references.ts';

type Named = {
  readonly components?: readonly string[] | undefined;
  readonly figures?: readonly string[] | undefined;
  readonly evidence?: readonly CitedEvidence[] | undefined;
};

/** @throws Problem `invalid_request` at each component the programme, and each indicator or file the project does not have */
export async function assertThemes(
  { programmeId, projectId }: Pick<Project, 'programmeId' | 'projectId'>,
  { components = [], figures, evidence }: Named,
): Promise<void> {
  await assertComponents(programmeId, components);
  await assertIndicators(projectId, each(figures, '/figures'));
  await assertEvidence(projectId, evidence);
}
