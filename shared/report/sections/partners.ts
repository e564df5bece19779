import type { Organisation } from '../../domain/programme/organisation.ts';
import type { Block, Text } from '../../pdf/document.ts';
import { line, plain, type Setting, shown } from '../setting.ts';
import { countryName } from '../words/countries.ts';

/** The organisations of the programme; in the report of one project, those that take part in it. */
export function partners(setting: Setting): readonly Block[] {
  const { words, snapshot } = setting;
  const organisations = snapshot.records.organisations.filter((each) => takesPart(each, setting));
  if (organisations.length === 0) return [];
  const { organisation, roles, country, implements: projects } = words.columns;
  return [
    {
      block: 'table',
      caption: plain(words.captions.organisations),
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
  return snapshot.records.projects.some(
    ({ project }) =>
      project.organisationId === organisationId ||
      (project.partners ?? []).includes(organisationId),
  );
}

function row(
  { organisationId, name, roles, country }: Organisation,
  setting: Setting,
): readonly Text[] {
  const { words, snapshot } = setting;
  const carriedOut = snapshot.records.projects
    .filter(({ project }) => project.organisationId === organisationId)
    .map(({ project }) => shown(project.title, setting));
  return [
    line(name, setting),
    plain(roles.map((role) => words.roles[role]).join(words.joints.comma)),
    plain(country === undefined ? '' : countryName(country, snapshot.scope.language)),
    plain(carriedOut.join(words.joints.semicolon)),
  ];
}
