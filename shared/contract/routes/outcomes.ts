import * as z from 'zod';
import { CalendarDate } from '../../domain/dates.ts';
import { IndicatorId, ProgrammeId, ProjectId, ResultId } from '../../domain/identifiers.ts';
import { IndicatorInput, KeptIndicator } from '../../domain/indicator.ts';
import { KeptResult, ResultInput } from '../../domain/result.ts';
import { ReviewInput } from '../../domain/review.ts';
import { ReviewBatch, ReviewOutcomes } from '../../domain/review-batch.ts';
import { KeptValue, ValueInput } from '../../domain/value.ts';
import { listed, NoQuery, PageQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const ofProgramme = z.strictObject({ programmeId: ProgrammeId });
const ofProject = z.strictObject({ projectId: ProjectId });
const ofResult = z.strictObject({ projectId: ProjectId, resultId: ResultId });
const ofIndicator = z.strictObject({ projectId: ProjectId, indicatorId: IndicatorId });
const ofValue = z.strictObject({
  projectId: ProjectId,
  indicatorId: IndicatorId,
  periodStart: CalendarDate,
});

export const outcomeRoutes = {
  listResults: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/results',
    summary: 'List the results of a project',
    access: { action: 'programme.read', on: 'project' },
    params: ofProject,
    query: PageQuery,
    success: listed(KeptResult, 'results'),
    errors: [],
    concurrency: 'none',
  },
  getResult: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/results/{resultId}',
    summary: 'Read a result',
    access: { action: 'programme.read', on: 'project' },
    params: ofResult,
    query: NoQuery,
    success: { 200: { description: 'The result.', body: KeptResult } },
    errors: [],
    concurrency: 'read',
  },
  putResult: {
    service: 'outcomes',
    method: 'PUT',
    path: '/projects/{projectId}/results/{resultId}',
    summary: 'Create or replace a result',
    access: { action: 'framework.change', on: 'project' },
    params: ofResult,
    query: NoQuery,
    body: ResultInput,
    success: {
      200: { description: 'The result as it is now.', body: KeptResult },
      201: { description: 'The new result.', body: KeptResult },
    },
    errors: [],
    concurrency: 'put',
  },
  listIndicators: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/indicators',
    summary: 'List the indicators of a project',
    access: { action: 'programme.read', on: 'project' },
    params: ofProject,
    query: PageQuery,
    success: listed(KeptIndicator, 'indicators'),
    errors: [],
    concurrency: 'none',
  },
  getIndicator: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/indicators/{indicatorId}',
    summary: 'Read an indicator with its baseline, periods and targets',
    access: { action: 'programme.read', on: 'project' },
    params: ofIndicator,
    query: NoQuery,
    success: { 200: { description: 'The indicator.', body: KeptIndicator } },
    errors: [],
    concurrency: 'read',
  },
  putIndicator: {
    service: 'outcomes',
    method: 'PUT',
    path: '/projects/{projectId}/indicators/{indicatorId}',
    summary: 'Create or replace an indicator of a result of the project',
    access: { action: 'framework.change', on: 'project' },
    params: ofIndicator,
    query: NoQuery,
    body: IndicatorInput,
    success: {
      200: { description: 'The indicator as it is now.', body: KeptIndicator },
      201: { description: 'The new indicator.', body: KeptIndicator },
    },
    errors: ['in_use'],
    concurrency: 'put',
  },
  listValues: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/indicators/{indicatorId}/values',
    summary: 'List the values of an indicator that you may see',
    access: { action: 'programme.read', on: 'project' },
    params: ofIndicator,
    query: PageQuery,
    success: listed(KeptValue, 'values'),
    errors: [],
    concurrency: 'none',
  },
  getValue: {
    service: 'outcomes',
    method: 'GET',
    path: '/projects/{projectId}/indicators/{indicatorId}/values/{periodStart}',
    summary: 'Read the value of a period',
    access: { action: 'programme.read', on: 'project' },
    params: ofValue,
    query: NoQuery,
    success: { 200: { description: 'The value.', body: KeptValue } },
    errors: [],
    concurrency: 'read',
  },
  recordValue: {
    service: 'outcomes',
    method: 'PUT',
    path: '/projects/{projectId}/indicators/{indicatorId}/values/{periodStart}',
    summary: 'Record or correct the value of a period; it is a draft until it is submitted',
    access: { action: 'value.record', on: 'project' },
    params: ofValue,
    query: NoQuery,
    body: ValueInput,
    success: {
      200: { description: 'The value as it is now.', body: KeptValue },
      201: { description: 'The new value.', body: KeptValue },
    },
    errors: ['value_locked'],
    concurrency: 'put',
  },
  reviewValue: {
    service: 'outcomes',
    method: 'POST',
    path: '/projects/{projectId}/indicators/{indicatorId}/values/{periodStart}/review',
    summary: 'Submit a value; as a coordinator return, approve or reopen it',
    access: { action: 'programme.read', on: 'project' },
    params: ofValue,
    query: NoQuery,
    body: ReviewInput,
    success: { 200: { description: 'The value after the step.', body: KeptValue } },
    errors: ['forbidden', 'own_value', 'review_conflict'],
    concurrency: 'change',
  },
  reviewValues: {
    service: 'outcomes',
    method: 'POST',
    path: '/programmes/{programmeId}/reviews',
    summary: 'Take the same step of review for up to 100 values, each on its own',
    access: { action: 'programme.read', on: 'programme' },
    params: ofProgramme,
    query: NoQuery,
    body: ReviewBatch,
    success: { 200: { description: 'What became of each value.', body: ReviewOutcomes } },
    errors: [],
    concurrency: 'batch',
  },
} as const satisfies RouteTable;
