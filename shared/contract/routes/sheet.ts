import * as z from 'zod';
import { CalendarDate } from '../../domain/dates.ts';
import { FrameworkCopy } from '../../domain/framework/copy-framework.ts';
import { Framework, FrameworkOutcomes } from '../../domain/framework/framework.ts';
import { projectKind } from '../../domain/programme/project.ts';
import { Sheet } from '../../domain/sheet/sheet.ts';
import { ValueBatch, ValueOutcomes } from '../../domain/values/value-batch.ts';
import { NoQuery } from '../lists.ts';
import { maxBatchBytes, type RouteTable } from '../route.ts';

const SheetQuery = z.strictObject({
  periodEnd: CalendarDate.optional().describe(
    'The last day of the periods to show; by default the last one that is not after today.',
  ),
});

/** Many records of a project in one call. */
export const sheetRoutes = {
  getSheet: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/sheet',
    summary: 'Read all that is needed to record the values of a project for one period end',
    description:
      'The project, its results and indicators, the values that you may see of the periods that end on the day and of those before, whether you may record each and why not, the closings and dimensions of the programme, and the stored evidence that can be cited. Every member of the programme may read it; who may not see drafts sees approved values only. It changes nothing. `records_too_large` where the project is larger than one answer.',
    access: { action: 'programme.read', on: 'project' },
    params: projectKind.key,
    query: SheetQuery,
    success: { 200: { description: 'The sheet.', body: Sheet } },
    errors: ['records_too_large'],
    concurrency: 'content',
  },
  recordValues: {
    service: 'outcomes',
    method: 'POST',
    path: '/projects/{projectId}/values',
    summary: 'Record or correct up to 100 values of a project, each independently',
    description:
      'Each item is recorded as alone by PUT of its address: as a draft, by an implementer of the organisation that carries out the project, unless its period is closed or the value is submitted or approved. A refused item carries its problem and does not stop the others. The same request can be sent again: what it did before is answered as `done_before`. A malformed item refuses the whole request before anything is written; a fault of the service fails it, and it can be sent again.',
    access: { action: 'value.record', on: 'project' },
    params: projectKind.key,
    query: NoQuery,
    body: ValueBatch,
    maxBytes: maxBatchBytes,
    success: { 200: { description: 'The outcome for each value.', body: ValueOutcomes } },
    errors: [],
    concurrency: 'batch',
  },
  getFramework: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/framework',
    summary: 'Read the results and indicators of a project as one document',
    description:
      'The document that POST of the same address takes, each record with its version. Withdrawn records are left out. Every member of the programme may read it; it changes nothing. `records_too_large` where it is larger than one answer.',
    access: { action: 'programme.read', on: 'project' },
    params: projectKind.key,
    query: NoQuery,
    success: { 200: { description: 'The document.', body: Framework } },
    errors: ['records_too_large'],
    concurrency: 'content',
  },
  recordFramework: {
    service: 'outcomes',
    method: 'POST',
    path: '/projects/{projectId}/framework',
    summary: 'Record results and indicators of a project from one document',
    description:
      'The document is checked as a whole: ids, and what indicators name. With a fault, nothing is changed, and all faults are answered with their places. Else each record is created or replaced as alone by PUT, the results first: one that is stored like this already is left as it is, one that is refused (its version is outdated, submitted values depend on it, a period is closed) carries its problem and does not stop the others. Records that the document does not name stay. The same request can be sent again. By a coordinator, or an implementer of the organisation that carries out the project.',
    access: { action: 'framework.change', on: 'project' },
    params: projectKind.key,
    query: NoQuery,
    body: Framework,
    maxBytes: maxBatchBytes,
    success: { 200: { description: 'The outcome for each record.', body: FrameworkOutcomes } },
    errors: [],
    concurrency: 'batch',
  },
  copyFramework: {
    service: 'outcomes',
    method: 'POST',
    path: '/projects/{projectId}/framework/copy',
    summary: 'Copy the results and indicators of another project',
    description:
      'Creates the results and indicators of another project that you may read in this one: without values, and without baselines and targets unless they are asked for; periods are kept, or moved by years. A record that exists with other content, or names what this project or its programme does not have, is refused with its problem and does not stop the others; one that exists with the same content is left as it is. The same request can be sent again. By a coordinator, or an implementer of the organisation that carries out the project.',
    access: { action: 'framework.change', on: 'project' },
    params: projectKind.key,
    query: NoQuery,
    body: FrameworkCopy,
    success: { 200: { description: 'The outcome for each record.', body: FrameworkOutcomes } },
    errors: [],
    concurrency: 'batch',
  },
} as const satisfies RouteTable;
