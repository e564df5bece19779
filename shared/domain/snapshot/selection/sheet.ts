import type { ProgrammeRecords, ProjectRecords } from '../../owned-records.ts';
import { Problem } from '../../problem.ts';
import { isNameOf, type Organisation } from '../../programme/organisation.ts';
import { addressOf } from '../../record-addresses.ts';
import type { Report } from '../../reports/report.ts';
import { sortByPeriod as inOrderOfPeriods } from '../../rollup/values-at.ts';
import type { Experience } from '../../sharing/experience.ts';
import { countsOf } from './counts.ts';
import { bareProgramme, bareProject } from './empty-lists.ts';
import { selectPhotographs } from './photographs.ts';
import { type ProgrammeExtras, selectRecords, sortByVersion } from './programme.ts';

type Scope = Pick<Report, 'kind' | 'experienceId' | 'asOf' | 'includeDrafts'>;

/**
 * One experience, the figures and organisations that it names; nothing else can change its sheet.
 * @throws Problem `invalid_request` where the project has no such experience to show
 */
export function selectSheet(
  records: ProgrammeRecords,
  scope: Scope,
  { redefinitions = [] }: ProgrammeExtras,
) {
  const { organisations } = records;
  const projects = records.projects.map((project) => narrowToExperience(project, scope));
  const shown = projects.map((project) => withEndsOnly(selectRecords(project, scope)));
  const addresses = new Set(shown.flatMap(addressesOf));
  return {
    records: {
      ...bareProgramme(records),
      organisations: organisations.filter((each) => isPartOf(each, projects)),
      projects: shown,
    },
    counts: countsOf(projects, scope.asOf),
    ...selectPhotographs(records.projects, shown, scope),
    redefinitions: sortByVersion(
      redefinitions.filter(({ approvedBefore }) =>
        approvedBefore.some((address) => addresses.has(address)),
      ),
    ),
  };
}

function addressesOf({ values }: ProjectRecords): readonly string[] {
  return values.map((value) => addressOf('value', value));
}

function narrowToExperience(records: ProjectRecords, scope: Scope): ProjectRecords {
  const { experiences } = selectRecords(records, scope);
  const experience = experiences.find(({ experienceId }) => experienceId === scope.experienceId);
  if (!experience)
    throw Problem.at('/experienceId', { code: 'unknown_record', detail: describe(scope) });
  const isNamed = ({ indicatorId }: { readonly indicatorId: string }) =>
    (experience.figures ?? []).includes(indicatorId);
  return {
    ...bareProject(records),
    experiences: [experience],
    indicators: records.indicators.filter(isNamed),
    values: records.values.filter(isNamed),
  };
}

/** Keeps the first and the latest value of each indicator; those between are not printed. */
function withEndsOnly(records: ProjectRecords): ProjectRecords {
  const byIndicator = Map.groupBy(records.values, ({ indicatorId }) => indicatorId);
  const ends = [...byIndicator.values()].flatMap((values) =>
    firstAndLast(inOrderOfPeriods(values)),
  );
  return { ...records, values: ends };
}

function firstAndLast<Item>(items: readonly Item[]): readonly Item[] {
  return items.length < 2 ? items : [...items.slice(0, 1), ...items.slice(-1)];
}

function describe({ includeDrafts }: Scope): string {
  return includeDrafts
    ? 'is not an experience of this project'
    : 'is not a published experience of this project';
}

/** The coordinating and the implementing organisation, and those the experience names: partners, and who validated it. */
function isPartOf(organisation: Organisation, projects: readonly ProjectRecords[]): boolean {
  const { organisationId, roles } = organisation;
  if (roles.includes('coordinating')) return true;
  return projects.some(
    ({ project, experiences }) =>
      project.organisationId === organisationId ||
      experiences.some((each) => isNamedIn(each, organisation)),
  );
}

function isNamedIn({ validation, partners = [] }: Experience, organisation: Organisation): boolean {
  if (validation?.organisationId === organisation.organisationId) return true;
  return partners.some((each) => isNameOf(organisation, each));
}
