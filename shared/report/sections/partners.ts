import { type Organisation, OrganisationRole } from '../../domain/programme/organisation.ts';
import type { Project } from '../../domain/programme/project.ts';
import type { Block, Text } from '../../pdf/document.ts';
import { countryName } from '../../words/countries.ts';
import { joinParts } from '../../words/punctuation.ts';
import {
  type CompositionContext,
  chooseCaptions,
  plain,
  recordName,
} from '../composition-context.ts';
import { joinTexts } from '../join-texts.ts';

/** The organisations of the programme; in the report of one project, those that take part in it. */
export function writePartners(setting: CompositionContext): readonly Block[] {
  const { words, snapshot } = setting;
  const organisations = snapshot.records.organisations
    .filter((each) => takesPart(each, setting))
    .toSorted((left, right) => rank(left, setting) - rank(right, setting));
  if (organisations.length === 0) return [];
  const captions = chooseCaptions(setting);
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
      rows: organisations.map((each) => makeRow(each, setting)),
    },
  ];
}

function takesPart(
  { organisationId, roles }: Organisation,
  { snapshot }: CompositionContext,
): boolean {
  if (snapshot.scope.projectId === undefined || roles.includes('coordinating')) return true;
  return snapshot.records.projects.some(({ project }) => takesPartIn(project, organisationId));
}

function takesPartIn({ organisationId, partners = [] }: Project, id: string): boolean {
  return organisationId === id || partners.includes(id);
}

/** By the first of their roles, and within it in the order of the projects they take part in. */
function rank({ organisationId, roles }: Organisation, { snapshot }: CompositionContext): number {
  const { projects } = snapshot.records;
  const role = Math.min(...roles.map((each) => OrganisationRole.options.indexOf(each)));
  const at = projects.findIndex(({ project }) => takesPartIn(project, organisationId));
  return role * (projects.length + 1) + (at < 0 ? projects.length : at);
}

function makeRow(
  { organisationId, name, roles, country }: Organisation,
  setting: CompositionContext,
): readonly Text[] {
  const { words, snapshot } = setting;
  const own = snapshot.records.projects
    .filter(({ project }) => takesPartIn(project, organisationId))
    .map(({ project }) => recordName(project.title, setting));
  const held = roles.map((role) => words.organisationRoles[role]);
  return [
    recordName(name, setting),
    plain(joinParts(held, 'comma', words)),
    plain(country === undefined ? '' : countryName(country, snapshot.scope.language)),
    joinTexts(own, 'semicolon', words),
  ];
}
