import type { RequirementInput } from '../../shared/domain/meetings/requirement.ts';
import { eachId, type Reference } from '../http/references.ts';

export function referencesOf({
  addressees,
  issuedBy,
  statementId,
}: RequirementInput): readonly Reference<'organisation' | 'statement'>[] {
  return [
    ['organisation', issuedBy.organisationId, '/issuedBy/organisationId'],
    ...eachId('organisation', addressees, '/addressees'),
    ['statement', statementId, '/statementId'],
  ];
}
