import { type Action, accessRules, type Role } from '../domain/access.ts';

/**
 * Who may do one of these, in words.
 * @param owner describes the organisation that is meant by "own"; without it nobody is allowed by it
 */
export function allowedRoles(actions: readonly Action[], owner?: string): string {
  const roles = actions.flatMap(
    (action) => Object.entries(accessRules[action]) as (readonly [Role, string])[],
  );
  const listed = roles.flatMap(([role, reach]) => {
    if (reach !== 'own') return `${role}s`;
    return owner === undefined ? [] : `${role}s of the organisation ${owner}`;
  });
  return new Intl.ListFormat('en').format(new Set(listed));
}
