import { reachOf } from '../../../shared/domain/access.ts';
import type { Page, PageRequest } from '../../../shared/domain/ports.ts';
import type { Project } from '../../../shared/domain/programme/project.ts';
import { isWithdrawn } from '../../../shared/domain/withdrawal/leave-out.ts';
import type { Subject } from '../../http/call.ts';
import type { Source } from '../../http/read-on.ts';
import { programmeOf, readProject } from '../../http/subject.ts';
import { services } from '../../services.ts';

const projectsAtOnce = 25;
const none = { items: [] };

/** Which projects a list is about. */
export type Scope = {
  readonly subject: Subject;
  readonly projectId?: string | undefined;
  readonly organisationId?: string | undefined;
};

/** What a list reads of one project, with how many queries. */
export type OfProject<Item> = (project: Project) => {
  readonly queries: number;
  read(page: PageRequest): Promise<Page<Item>>;
};

/**
 * The organisation whose unfinished work a caller sees, or all of the programme's; undefined where none.
 * @returns `{}` for all
 */
export function scopeOfDrafts({
  subject,
  organisationId,
}: Scope): { readonly organisationId?: string | undefined } | undefined {
  const reach = reachOf('draft.read', subject.standing);
  if (!reach) return undefined;
  if (reach !== 'own') return { organisationId };
  const own = subject.standing.membership?.organisationId;
  return organisationId === undefined || organisationId === own
    ? { organisationId: own }
    : undefined;
}

/** The projects that go on, those of one organisation without reading others. */
export async function listOpenProjects<Item>(
  scope: Scope,
  after: string | undefined,
  ofProject: OfProject<Item>,
): Promise<Page<Source<Item>>> {
  const drafts = scopeOfDrafts(scope);
  if (!drafts) return none;
  const { subject, projectId } = scope;
  const { organisationId } = drafts;
  const isWanted = (project: Project) =>
    organisationId === undefined || project.organisationId === organisationId;
  if (projectId !== undefined) {
    const project = await findProject(scope, projectId);
    const goesOn = project && !project.archived && !isWithdrawn(project) && isWanted(project);
    return { items: goesOn ? [{ name: projectId, ...ofProject(project) }] : [] };
  }
  const under = organisationId === undefined ? [] : [organisationId];
  const within = { programmeId: programmeOf(subject), work: 'record', under } as const;
  const page = { limit: projectsAtOnce, after };
  const { items, ...rest } = await services().records.listUnfinished(within, page);
  const named = items.map(({ record: project }) => ({
    name: `${project.organisationId}#${project.projectId}`,
    ...ofProject(project),
  }));
  return { ...rest, items: named };
}

/** All projects that the caller may see, archived ones too. */
export async function listProjects<Item>(
  scope: Scope,
  after: string | undefined,
  ofProject: OfProject<Item>,
): Promise<Page<Source<Item>>> {
  const { subject, projectId, organisationId } = scope;
  const isWanted = (project: Project) =>
    !isWithdrawn(project) && [undefined, project.organisationId].includes(organisationId);
  if (projectId !== undefined) {
    const project = await findProject(scope, projectId);
    const isFound = project && isWanted(project);
    return { items: isFound ? [{ name: projectId, ...ofProject(project) }] : [] };
  }
  const within = { programmeId: programmeOf(subject) };
  const page = { limit: projectsAtOnce, after };
  const { items, ...rest } = await services().records.list('project', within, page);
  const named = items
    .filter(isWanted)
    .map((project) => ({ name: project.projectId, ...ofProject(project) }));
  return { ...rest, items: named };
}

async function findProject({ subject }: Scope, projectId: string) {
  const project = await readProject({ projectId });
  return project?.programmeId === subject.programmeId ? project : undefined;
}
