import type { ProjectInput } from '../../domain/programme/project.ts';
import { roleCodes, statusCodes, typeCodes } from '../codes.ts';
import { classificationNodes } from './classification-nodes.ts';
import { linkNodes } from './links.ts';
import { type Node, nodeOf } from './node.ts';
import { placeNodes } from './place-nodes.ts';
import { narrativesOf, textNodes } from './texts.ts';
import type { RecordsToWrite, Writing } from './writing.ts';

/** What a project is in an activity, besides its results. */
export function projectNodes(
  records: RecordsToWrite,
  record: string,
  writing: Writing,
): readonly Node[] {
  const { project, projectId } = records;
  const { language, report } = writing;
  const { background = [], sources = [], budgets = [] } = project;
  if (budgets.length > 0) report('budget-left-out', record);
  const reporting = reportingNode(writing);
  const identifier = project.externalId ?? identifierOf(projectId, writing);
  return [
    ...(identifier === undefined ? [] : [nodeOf('iati-identifier', {}, { text: identifier })]),
    ...(reporting ? [reporting] : []),
    ...textNodes('title', project.title, language),
    ...textNodes('description', project.description, language),
    ...background.flatMap(({ text }, at) =>
      textNodes('description', text, language, { type: '4' }).map((node) => ({
        ...node,
        key: `description/${at}`,
      })),
    ),
    ...participatingNodes(project, writing),
    nodeOf('activity-status', { code: statusCodes[project.status] }),
    ...dateNodes(project, writing),
    ...placeNodes(project, record, writing),
    ...classificationNodes(records, record, writing),
    ...linkNodes(sources, 'A12', language),
  ];
}

/** An identifier of IATI is that of who reports, a hyphen and more. */
function identifierOf(
  projectId: string,
  { organisations, reportingId = '' }: Writing,
): string | undefined {
  const reporting = organisations.get(reportingId)?.externalId;
  return reporting === undefined ? undefined : `${reporting}-${projectId}`;
}

function reportingNode({ organisations, reportingId = '', language }: Writing): Node | undefined {
  const reporting = organisations.get(reportingId);
  if (!reporting) return undefined;
  const { externalId: ref, type, name } = reporting;
  return nodeOf(
    'reporting-org',
    { ref, type: type && typeCodes[type] },
    { children: narrativesOf(name, language) },
  );
}

/** The organisation of the project implements it; its partners have the roles that they have in the programme. */
function participatingNodes(
  { organisationId, partners = [] }: ProjectInput,
  { organisations, language }: Writing,
): readonly Node[] {
  return [organisationId, ...partners].flatMap((id) => {
    const organisation = organisations.get(id);
    if (!organisation) return [];
    const { externalId: ref, type, name, roles } = organisation;
    const own = roles.map((role) => roleCodes[role]);
    const codes = new Set(id === organisationId ? ['4', ...own] : own);
    return [...codes].map((role) =>
      nodeOf(
        'participating-org',
        { ref, type: type && typeCodes[type], role },
        { children: narrativesOf(name, language) },
      ),
    );
  });
}

/** A day that has come is the actual one; the end of a project that goes on is planned. */
function dateNodes(
  { startDate, endDate, status }: ProjectInput,
  { today }: Writing,
): readonly Node[] {
  const goesOn = status === 'pipeline' || status === 'implementation';
  const days = [
    ['start', startDate, status !== 'pipeline', '2', '1'],
    ['end', endDate, !goesOn, '4', '3'],
  ] as const;
  return days.flatMap(([key, day, canBeActual, actual, planned]) => {
    if (day === undefined) return [];
    const type = canBeActual && day <= today ? actual : planned;
    return [nodeOf('activity-date', { 'iso-date': day, type }, { key: `activity-date/${key}` })];
  });
}
