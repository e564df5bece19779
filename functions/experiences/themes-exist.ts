import type { Project } from '../../shared/domain/project.ts';
import { assertComponents, assertIndicators, each } from '../http/references.ts';

type Named = {
  readonly components?: readonly string[] | undefined;
  readonly figures?: readonly string[] | undefined;
};

/** @throws Problem `invalid_request` at each component the programme, and each indicator the project does not have */
export async function assertThemes(
  { programmeId, projectId }: Pick<Project, 'programmeId' | 'projectId'>,
  { components = [], figures }: Named,
): Promise<void> {
  await assertComponents(programmeId, components);
  await assertIndicators(projectId, each(figures, '/figures'));
}
