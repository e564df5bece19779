import type { Import } from './import.ts';

const alone =
  'The programme has no other coordinator, and whoever applies an import is the author of its values and cannot approve them. Have an administrator appoint a second coordinator, or let implementers import the values of their own projects as tables.';

/**
 * What to do before an import is applied, where nobody could approve its values.
 * @param applicant who would apply it
 */
export function adviseOn(
  { status, coordinators }: Pick<Import, 'status' | 'coordinators'>,
  applicant: string,
): string | undefined {
  if (status !== 'previewed' || !coordinators) return undefined;
  return coordinators.some(({ memberId }) => memberId !== applicant) ? undefined : alone;
}
