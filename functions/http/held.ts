import type { Route } from '../../shared/contract/route.ts';
import { access } from '../../shared/domain/access.ts';
import { declarationOf, type Kind } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { assertNotHeld } from '../../shared/domain/programme/hold.ts';
import { isWithdrawn } from '../../shared/domain/withdrawal/leave-out.ts';
import type { Subject } from './call.ts';
import { readRemembered } from './remembered-programme.ts';
import { readProject } from './subject.ts';

type Called = Pick<Route, 'method' | 'path' | 'evenHeld'>;

/**
 * Hides withdrawn projects and programmes from readers, and refuses changes in them and in those that are archived or closed. Both are
 * remembered as long as memberships, so that no call reads more.
 * @throws Problem `not_found`, `withdrawn`, `project_archived` or `programme_closed`
 */
export async function checkHolds(
  route: Called,
  { programmeId, standing, ownerId }: Subject,
  { projectId }: { readonly projectId?: string },
): Promise<void> {
  if (programmeId === undefined) return;
  const [programme, project] = await Promise.all([
    readRemembered(programmeId),
    projectId === undefined ? undefined : readProject({ projectId }),
  ]);
  const owners = [['programme', programme] as const, ['project', project] as const];
  const gone = owners.find(([, record]) => record && isWithdrawn(record));
  if (gone && access('draft.read', standing, ownerId) !== 'allowed') throw new Problem('not_found');
  if (route.method === 'GET') return;
  if (gone && !isOf(gone[0], route)) throw new Problem('withdrawn');
  if (!route.evenHeld) assertNotHeld({ closed: programme?.closed, archived: project?.archived });
}

/** What is done to a withdrawn record itself is decided when it is changed. */
function isOf(kind: Kind, { path }: Called): boolean {
  const { address } = declarationOf(kind);
  return path === address || path === `${address}/withdrawal`;
}
