import type { ProjectInput } from '../../shared/domain/programme/project.ts';
import { eachId, type Reference } from '../http/references.ts';

export function referencesOf({
  organisationId,
  partners,
  components,
}: ProjectInput): readonly Reference<'organisation' | 'component'>[] {
  return [
    ['organisation', organisationId, '/organisationId'],
    ...eachId('organisation', partners, '/partners'),
    ...eachId('component', components, '/components'),
  ];
}
