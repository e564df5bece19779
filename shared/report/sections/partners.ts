import { type Organisation, OrganisationRole } from '../../domain/programme/organisation.ts';
import type { Project } from '../../domain/programme/project.ts';
import { alikeColumn } from '../alike-columns.ts';
import { type CompositionContext, chooseCaptions } from '../composition-context.ts';
import { formatCount } from '../formats.ts';
import { inBrackets, joinTexts, plain } from '../inline.ts';
import { shortTitleOf } from '../names.ts';
import { nameCountry } from '../places.ts';
import { recordName } from '../record-texts.ts';
import type { Block, Text } from '../tree.ts';
/** The organisations of the programme; in the report of one project, those that take part in it. */
export function writePartners(context: CompositionContext): readonly Block[] {
  const { words, snapshot } = context;
  const organisations = snapshot.records.organisations
    .filter((each) => takesPart(each, context))
    .toSorted((left, right) => rank(left, context) - rank(right, context));
  if (organisations.length === 0) return [];
  const captions = chooseCaptions(context);
  const facts = words.recordFacts;
  const { organisation, roles, country, implements: projects } = words.columns;
  return [
    {
      block: 'table',
      caption: plain(captions.organisations),
      columns: [
        { head: plain(organisation), share: 3.4, rowHeader: true },
        { ...alikeColumn(facts.organisationType, words), share: 1.2 },
        { head: plain(facts.identifier), share: 1.4 },
        { ...alikeColumn(roles, words), share: 1.8 },
        { ...alikeColumn(country, words), share: 1 },
        { ...alikeColumn(projects, words), share: 1.6 },
      ],
      rows: organisations.map((each) => makeRow(each, context)),
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

/** Sort key: the most senior role, then the order of the projects. */
function rank({ organisationId, roles }: Organisation, { snapshot }: CompositionContext): number {
  const { projects } = snapshot.records;
  const role = Math.min(...roles.map((each) => OrganisationRole.options.indexOf(each)));
  const at = projects.findIndex(({ project }) => takesPartIn(project, organisationId));
  return role * (projects.length + 1) + (at < 0 ? projects.length : at);
}

/** More projects of an organisation are only counted: the projects themselves name their organisations. */
const maxNamed = 6;

function makeRow(
  { organisationId, name, shortName, externalId, type, roles, country }: Organisation,
  context: CompositionContext,
): readonly Text[] {
  const { words, snapshot } = context;
  const own = snapshot.records.projects
    .filter(({ project }) => takesPartIn(project, organisationId))
    .map(({ project }) => shortTitleOf(project));
  const facts = words.recordFacts;
  const publishes = snapshot.records.programme.reportingOrganisationId === organisationId;
  const held = [
    ...roles.map((role) => words.organisationRoles[role]),
    ...(publishes ? [facts.publishes] : []),
  ];
  return [
    shortName ? [...recordName(name), inBrackets(recordName(shortName))] : recordName(name),
    plain(type === undefined ? '' : facts.organisationTypes[type]),
    plain(externalId ?? ''),
    plain(joinTexts(held, 'comma')),
    plain(country === undefined ? '' : nameCountry(country)),
    own.length > maxNamed
      ? plain(words.tables.projects(formatCount(own.length)))
      : joinTexts(own, 'semicolon'),
  ];
}
