import type { ExportFinding } from '../../shared/domain/exchange/export-finding.ts';
import type { ProjectRecords } from '../../shared/domain/owned-records.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import { hereOf } from '../../shared/iati/plan/here-records.ts';
import { checkSchema } from '../../shared/iati/schema/check-schema.ts';
import { organisationFile } from '../../shared/iati/writing/organisation-file.ts';
import { registryMetadata } from '../../shared/iati/writing/registry-metadata.ts';
import { type WritingFinding, writingRules } from '../../shared/iati/writing/rules.ts';
import { type Task, writeActivity } from '../../shared/iati/writing/write-activity.ts';
import { activityLine, fileEnd, fileStart } from '../../shared/iati/writing/write-file.ts';
import type { RecordsToWrite } from '../../shared/iati/writing/writing.ts';
import { now } from '../clock.ts';
import type { MadeFile } from '../exchange/export-files.ts';
import { readSource } from '../exchange/source-files.ts';
import { services } from '../services.ts';
import type { Made, ToExport } from './made.ts';

/** The activities of IATI, the file of the organisation that reports, and metadata for the registry. */
export async function makeActivities(given: ToExport): Promise<Made> {
  const { records, unapproved } = given;
  const task = taskOf(given);
  const findings = unapproved.map((record): WritingFinding => ({ rule: 'not-approved', record }));
  const written: string[] = [];
  for (const project of records.projects) {
    const one = await writeProject(project, task);
    findings.push(...one.findings);
    if (one.xml !== undefined) written.push(activityLine(one.xml));
  }
  const generatedAt = now().toISOString();
  const activities = [fileStart(generatedAt), ...written, fileEnd].join('');
  return {
    files: [
      fileOf('activities', 'xml', activities),
      ...filesBeside(given, { activities: written.length, generatedAt }),
    ],
    findings: [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()].map(
      toExportFinding,
    ),
  };
}

function taskOf({ records: { programme, organisations }, wanted, today }: ToExport): Task {
  return {
    organisations: new Map(organisations.map((each) => [each.organisationId, each])),
    reportingId: programme.reportingOrganisationId,
    dimensions: programme.dimensions ?? [],
    today,
    isApprovedOnly: wanted.state === 'approved',
    defaultLanguage: programme.defaultLanguage ?? 'en',
  };
}

/** Over the activity that it was imported from, where it was; whatever came of it is checked by the schema. */
async function writeProject(records: ProjectRecords, task: Task) {
  const { programmeId, projectId, origin } = records.project;
  const activityHash = origin?.activityHash;
  const source =
    activityHash === undefined ? undefined : await readSource({ programmeId, activityHash });
  const record = addressOf('project', { projectId });
  const withdrawn = source === undefined ? undefined : await readWithdrawn(projectId);
  const wanted = { ...toWrite(records), ...(withdrawn && { withdrawn }) };
  const { xml, findings } = writeActivity(wanted, { ...task, source });
  const faults = xml === undefined ? [] : checkSchema(xml, '2.03');
  const isLost = activityHash !== undefined && source === undefined;
  return {
    xml,
    findings: [
      ...(isLost ? [{ rule: 'source-missing', record } as const] : []),
      ...findings,
      ...faults.map(({ element, says }): WritingFinding => {
        return { rule: 'schema', record, raw: `${element}: ${says}` };
      }),
    ],
  };
}

/** What was taken back of an imported project. */
async function readWithdrawn(projectId: string): Promise<RecordsToWrite['withdrawn']> {
  const all = await services().records.readProject({ projectId }, 'all');
  if (!all) return undefined;
  const { withdrawn } = hereOf(all, []);
  const isGone = (kind: 'result' | 'indicator' | 'value') => (record: object) =>
    withdrawn.has(addressOf(kind, record as never));
  const { results, indicators, values } = toWrite({
    ...all,
    results: all.results.filter(isGone('result')),
    indicators: all.indicators.filter(isGone('indicator')),
    values: all.values.filter(isGone('value')),
  });
  return { results, indicators, values };
}

function toWrite({ project, results, indicators, values }: ProjectRecords): RecordsToWrite {
  return {
    projectId: project.projectId,
    project,
    results: results.map((input) => ({ resultId: input.resultId, input })),
    indicators: indicators.map((input) => ({ indicatorId: input.indicatorId, input })),
    values: values.map((input) => ({ ...input, input })),
  };
}

function filesBeside(
  { records: { programme, organisations } }: ToExport,
  made: { readonly activities: number; readonly generatedAt: string },
): readonly MadeFile[] {
  const { defaultLanguage: language = 'en', reportingOrganisationId } = programme;
  const reporting = organisations.find((each) => each.organisationId === reportingOrganisationId);
  const ofOrganisation = reporting && organisationFile(reporting, { ...made, language });
  const metadata = registryMetadata({ ...made, programme, reporting, language });
  return [
    ...(ofOrganisation === undefined ? [] : [fileOf('organisation', 'xml', ofOrganisation)]),
    fileOf('registry', 'json', `${JSON.stringify(metadata, undefined, 2)}\n`),
  ];
}

function fileOf(name: string, extension: 'xml' | 'json', text: string): MadeFile {
  const mediaType = extension === 'xml' ? 'application/xml' : 'application/octet-stream';
  return { name, extension, mediaType, content: new TextEncoder().encode(text) };
}

function toExportFinding({ rule, record, raw }: WritingFinding): ExportFinding {
  const { severity, says, done } = writingRules[rule];
  return { rule, severity, says, done, record, ...(raw !== undefined && { raw }) };
}
