import type { Evidence } from '../../evidence/evidence.ts';
import type { Photograph, Pixels } from '../../evidence/photograph.ts';
import type { ProjectRecords } from '../../owned-records.ts';
import type { Report } from '../../reports/report.ts';
import { isPublicEvidence } from '../../visibility.ts';

/** A photograph that a report prints; its file is found by project and id, and is the one with this hash or none. */
export type ReportPhotograph = Omit<Photograph, 'illustrates'> &
  Pick<Evidence, 'projectId' | 'evidenceId'> & {
    /** The experience that it illustrates; its project if absent. */
    readonly experienceId?: string;
    readonly sha256: string;
    readonly pixels: Pixels;
  };

type Scope = Pick<Report, 'kind' | 'asOf' | 'includeDrafts'>;

const maxOfExperience = 1;
const maxOfProject = 3;

/**
 * The photographs of a report: one of each experience in it, up to three of each project, in the order that people gave them.
 * @param projects as gathered, with all their evidence
 * @param selected as the report shows them
 */
export function selectPhotographs(
  projects: readonly ProjectRecords[],
  selected: readonly ProjectRecords[],
  scope: Scope,
): { readonly photographs?: readonly ReportPhotograph[] } {
  const shown = selected.map(({ project, experiences }) => ({
    evidence: projects.find((each) => each.project.projectId === project.projectId)?.evidence ?? [],
    subjects: [
      ...(scope.kind === 'good_practice_sheet' ? [] : [undefined]),
      ...experiences.map(({ experienceId }) => experienceId),
    ],
  }));
  const photographs = shown.flatMap(({ evidence, subjects }) => {
    const printable = evidence.flatMap((file) => printableOf(file, scope));
    return subjects.flatMap((subject) => firstOf(printable, subject));
  });
  return photographs.length === 0 ? {} : { photographs };
}

type Ordered = { readonly order: number; readonly photograph: ReportPhotograph };

function firstOf(all: readonly Ordered[], subject: string | undefined): ReportPhotograph[] {
  return all
    .filter(({ photograph }) => photograph.experienceId === subject)
    .toSorted((one, other) => one.order - other.order || byId(one, other))
    .slice(0, subject === undefined ? maxOfProject : maxOfExperience)
    .map(({ photograph }) => photograph);
}

const byId = (one: Ordered, other: Ordered) =>
  one.photograph.evidenceId < other.photograph.evidenceId ? -1 : 1;

/** What readers may see, was taken by then and is still there. */
function printableOf(
  { projectId, evidenceId, photograph, sha256, pixels, ...file }: Evidence & { erased?: unknown },
  { asOf, includeDrafts }: Scope,
): readonly Ordered[] {
  if (!photograph?.illustrates || sha256 === undefined || !pixels || file.erased) return [];
  if (photograph.takenOn > asOf) return [];
  if (!isPublicEvidence(file) && !(includeDrafts && file.status === 'stored')) return [];
  const { illustrates, ...words } = photograph;
  const { experienceId, order } = illustrates;
  const of = experienceId === undefined ? {} : { experienceId };
  return [{ order, photograph: { projectId, evidenceId, ...of, sha256, pixels, ...words } }];
}
