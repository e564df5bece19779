import {
  CommonIndicatorInput,
  commonIndicatorKind,
  VersionedCommonIndicator,
} from '../../domain/framework/common-indicator.ts';
import { indicatorKind, VersionedIndicator } from '../../domain/framework/indicator.ts';
import { IndicatorInput } from '../../domain/framework/indicator-input.ts';
import { ResultInput, resultKind, VersionedResult } from '../../domain/framework/result.ts';
import { programmeKind } from '../../domain/programme/programme.ts';
import { projectKind } from '../../domain/programme/project.ts';
import { ReviewInput } from '../../domain/review/review.ts';
import { ReviewBatch, ReviewOutcomes } from '../../domain/review/review-batch.ts';
import { ValueInput, VersionedValue, valueKind } from '../../domain/values/value.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const outcomeRoutes = {
  listCommonIndicators: {
    service: 'outcomes',
    method: 'GET',
    path: '/programmes/{programmeId}/common-indicators',
    summary: 'List the common indicators that the indicators of projects roll up to',
    description: 'Answers a page of the common indicators with their aggregation rules.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: PageQuery,
    success: pageSuccess(VersionedCommonIndicator, 'common indicators, by id'),
    errors: [],
    concurrency: 'content',
  },
  getCommonIndicator: {
    service: 'outcomes',
    method: 'GET',
    path: '/programmes/{programmeId}/common-indicators/{commonIndicatorId}',
    summary: 'Read a common indicator',
    description:
      'Answers one common indicator: its definition, its unit and the rule by which figures of projects are combined.',
    access: { action: 'programme.read', on: 'programme' },
    params: commonIndicatorKind.key,
    query: NoQuery,
    success: { 200: { description: 'The common indicator.', body: VersionedCommonIndicator } },
    errors: [],
    concurrency: 'read',
  },
  putCommonIndicator: {
    service: 'outcomes',
    method: 'PUT',
    path: '/programmes/{programmeId}/common-indicators/{commonIndicatorId}',
    summary: 'Create or replace a common indicator and its aggregation rule',
    description:
      'Creates a common indicator under an id that the programme chooses, or replaces all of it. Indicators of projects name it to roll up to it. Once submitted values depend on it, a change of its definition needs a `reason` and is refused where it would change a closed period.',
    access: { action: 'programme.change', on: 'programme' },
    params: commonIndicatorKind.key,
    query: NoQuery,
    body: CommonIndicatorInput,
    success: {
      200: {
        description: 'The common indicator after the change.',
        body: VersionedCommonIndicator,
      },
      201: { description: 'The new common indicator.', body: VersionedCommonIndicator },
    },
    errors: ['meaning_bound', 'period_closed'],
    concurrency: 'put',
  },
  listResults: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/results',
    summary: 'List the results of a project',
    description: 'Answers a page of the results (outputs, outcomes, impacts) of the project.',
    access: { action: 'programme.read', on: 'project' },
    params: projectKind.key,
    query: PageQuery.extend(resultKind.schema.pick({ type: true }).partial().shape),
    success: pageSuccess(VersionedResult, 'results by `order` and title'),
    errors: [],
    concurrency: 'content',
  },
  getResult: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/results/{resultId}',
    summary: 'Read a result',
    description: 'Answers one result of the project with its level, component and references.',
    access: { action: 'programme.read', on: 'project' },
    params: resultKind.key,
    query: NoQuery,
    success: { 200: { description: 'The result.', body: VersionedResult } },
    errors: [],
    concurrency: 'read',
  },
  putResult: {
    service: 'outcomes',
    method: 'PUT',
    path: '/projects/{projectId}/results/{resultId}',
    summary: 'Create or replace a result',
    description:
      'Creates a result under an id that the project chooses, or replaces all of it. Once values of its indicators were submitted, only a coordinator changes what gives them their meaning, with a `reason`.',
    access: { action: 'framework.change', on: 'project' },
    params: resultKind.key,
    query: NoQuery,
    body: ResultInput,
    success: {
      200: { description: 'The result after the change.', body: VersionedResult },
      201: { description: 'The new result.', body: VersionedResult },
    },
    errors: ['meaning_bound', 'period_closed'],
    concurrency: 'put',
  },
  listIndicators: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/indicators',
    summary: 'List the indicators of a project',
    description:
      'Answers a page of the indicators of the project, each with its baseline, periods and targets.',
    access: { action: 'programme.read', on: 'project' },
    params: projectKind.key,
    query: PageQuery.extend(
      indicatorKind.schema.pick({ resultId: true, measure: true }).partial().shape,
    ),
    success: pageSuccess(VersionedIndicator, 'indicators by `order` and title'),
    errors: [],
    concurrency: 'content',
  },
  getIndicator: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/indicators/{indicatorId}',
    summary: 'Read an indicator with its baseline, periods and targets',
    description:
      'Answers one indicator with its baseline, periods, targets and how its values are split. Its version is what an approval refers to.',
    access: { action: 'programme.read', on: 'project' },
    params: indicatorKind.key,
    query: NoQuery,
    success: { 200: { description: 'The indicator.', body: VersionedIndicator } },
    errors: [],
    concurrency: 'read',
  },
  putIndicator: {
    service: 'outcomes',
    method: 'PUT',
    path: '/projects/{projectId}/indicators/{indicatorId}',
    summary: 'Create or replace an indicator of a result of the project',
    description:
      'Creates an indicator under an id that the project chooses, or replaces all of it. The result, the common indicator and the dimensions that it names must exist. Once values were submitted, only a coordinator changes the unit, baseline, targets or another part that gives them their meaning, with a `reason`; periods and categories that values use stay, and a closed period keeps what it tells.',
    access: { action: 'framework.change', on: 'project' },
    params: indicatorKind.key,
    query: NoQuery,
    body: IndicatorInput,
    success: {
      200: { description: 'The indicator after the change.', body: VersionedIndicator },
      201: { description: 'The new indicator.', body: VersionedIndicator },
    },
    errors: ['meaning_bound', 'in_use', 'withheld_revealed', 'period_closed'],
    concurrency: 'put',
  },
  listValues: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/indicators/{indicatorId}/values',
    summary: 'List the values of an indicator that you may see',
    description:
      'Answers a page of the values of the indicator. Readers, and implementers of other organisations, see approved figures only; of a value that was reopened they see the last approved one.',
    access: { action: 'programme.read', on: 'project' },
    params: indicatorKind.key,
    query: PageQuery.extend(
      valueKind.schema.pick({ status: true, periodEnd: true }).partial().shape,
    ),
    success: pageSuccess(
      VersionedValue,
      'values by the id of their period, by default its first day',
    ),
    errors: [],
    concurrency: 'content',
  },
  getValue: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/indicators/{indicatorId}/values/{periodId}',
    summary: 'Read the value of a period',
    description:
      'Answers the value of one period with its review, authors and approved versions. Who may not see drafts gets the last approved figure, or 404 where there is none.',
    access: { action: 'programme.read', on: 'project' },
    params: valueKind.key,
    query: NoQuery,
    success: { 200: { description: 'The value.', body: VersionedValue } },
    errors: [],
    concurrency: 'read',
  },
  recordValue: {
    service: 'outcomes',
    method: 'PUT',
    path: '/projects/{projectId}/indicators/{indicatorId}/values/{periodId}',
    summary: 'Record or correct the value of a period; it is a draft until it is submitted',
    description:
      'Records what was achieved in a period that the indicator declares, or corrects it. The value is a draft afterwards and counts nowhere until it is submitted and approved. A value that is submitted or approved does not change: recall it, or ask a coordinator to return or reopen it.',
    access: { action: 'value.record', on: 'project' },
    params: valueKind.key,
    query: NoQuery,
    body: ValueInput,
    success: {
      200: { description: 'The value after the change.', body: VersionedValue },
      201: { description: 'The new value.', body: VersionedValue },
    },
    errors: ['value_locked', 'period_closed'],
    concurrency: 'put',
  },
  reviewValue: {
    service: 'outcomes',
    method: 'POST',
    path: '/projects/{projectId}/indicators/{indicatorId}/values/{periodId}/review',
    summary: 'Submit a value or recall it; as a coordinator, return, approve or reopen it',
    description:
      'Takes one step of the review. Implementers of the organisation whose project it is `submit` a draft or returned value and `recall` a submitted one. Coordinators `return` or `approve` a submitted value and `reopen` an approved one; to return or reopen needs a comment. No author approves their own value. An approved figure stays the official one until another is approved.',
    access: { action: 'programme.read', on: 'project' },
    params: valueKind.key,
    query: NoQuery,
    body: ReviewInput,
    success: { 200: { description: 'The value after the step.', body: VersionedValue } },
    errors: [
      'forbidden',
      'own_value',
      'review_conflict',
      'definition_changed',
      'figures_conflict',
      'withheld_revealed',
      'period_closed',
    ],
    concurrency: 'change',
  },
  reviewValues: {
    service: 'outcomes',
    method: 'POST',
    path: '/programmes/{programmeId}/reviews',
    summary: 'Take one review step for up to 100 values, each independently',
    description:
      'Takes the same step for up to 100 values of projects of the programme, under the rules of a single review: implementers submit and recall, coordinators return, approve and reopen. Each item names the version that was read and has an outcome of its own: one that is refused does not stop the others. The same batch again takes no step twice. A fault of the service fails the batch as a whole; send it again.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: NoQuery,
    body: ReviewBatch,
    success: { 200: { description: 'The outcome for each value.', body: ReviewOutcomes } },
    errors: [],
    concurrency: 'batch',
  },
} as const satisfies RouteTable;
