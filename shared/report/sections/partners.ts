import { type Organisation, OrganisationRole } from '../../domain/programme/organisation.ts';
import type { Project } from '../../domain/programme/project.ts';
import type { Block, Text } from '../../pdf/document.ts';
import { countryName } from '../../words/countries.ts';
import { joined } from '../../words/punctuation.ts';
import { captionsIn, named, plain, type Setting } from '../composition-context.ts';
import { joinedTexts } from '../join-texts.ts';

/** The organisations of the programme; in the report of one project, those that take part in it. */
export function partners(setting: Setting): readonly Block[] {
  const { words, snapshot } = setting;
  const organisations = snapshot.records.organisations
    .filter((each) => takesPart(each, setting))
    .toSorted((left, right) => placeOf(left, setting) - placeOf(right, setting));
  if (organisations.length === 0) return [];
  const captions = captionsIn(setting);
  const { organisation, roles, country, implements: projects } = words.columns;
  return [
    {
      block: 'table',
      caption: plain(captions.organisations),
      columns: [
        { head: plain(organisation), share: 3, rowHeader: true },
        { head: plain(roles), share: 2 },
        { head: plain(country), share: 1 },
        { head: plain(projects), share: 2.4 },
      ],
      rows: organisations.map((each) => row(each, setting)),
    },
  ];
}

function takesPart({ organisationId, roles }: Organisation, { snapshot }: Setting): boolean {
  if (snapshot.scope.projectId === undefined || roles.includes('coordinating')) return true;
  return snapshot.records.projects.some(({ project }) => isOf(project, organisationId));
}

function isOf({ organisationId, partners = [] }: Project, id: string): boolean {
  return organisationId === id || partners.includes(id);
}

/** By the first of their roles, and within it in the order of the projects they take part in. */
function placeOf({ organisationId, roles }: Organisation, { snapshot }: Setting): number {
  const { projects } = snapshot.records;
  const role = Math.min(...roles.map((each) => OrganisationRole.options.indexOf(each)));
  const at = projects.findIndex(({ project }) => isOf(project, organisationId));
  return role * (projects.length + 1) + (at < 0 ? projects.length : at);
}

function row(
  { organisationId, name, roles, country }: Organisation,
  setting: Setting,
): readonly Text[] {
  const { words, snapshot } = setting;
  const own = snapshot.records.projects
    .filter(({ project }) => isOf(project, organisationId))
    .map(({ project }) => named(project.title, setting));
  const held = roles.map((role) => words.organisationRoles[role]);
  return [
    named(name, setting),
    plain(joined(held, 'comma', words)),
    plain(country === undefined ? '' : countryName(country, snapshot.scope.language)),
    joinedTexts(own, 'semicolon', words),
  ];
}
