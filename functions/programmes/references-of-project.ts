import type { ProjectInput } from '../../shared/domain/programme/project.ts';
import { each, type Reference } from '../http/references.ts';

export function referencesOf({
  organisationId,
  partners,
  components,
}: ProjectInput): readonly Reference<'organisation' | 'component'>[] {
  return [
    ['organisation', organisationId, '/organisationId'],
    ...each('organisation', partners, '/partners'),
    ...each('component', components, '/components'),
  ];
}
