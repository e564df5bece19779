import * as z from 'zod';
import { ActionStatus } from '../../domain/evaluation/management-response.ts';
import { MeetingId, OrganisationId } from '../../domain/identifiers.ts';
import {
  ActionItemInput,
  actionItemKind,
  DatedActionItem,
  KeptActionItem,
} from '../../domain/meetings/action-item.ts';
import { ActionProgress } from '../../domain/meetings/action-progress.ts';
import { programmeKind } from '../../domain/programme/programme.ts';
import { listed, NoQuery, PageQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

/** A page holds those of its records that fit, so it may be short. */
const ActionItemQuery = PageQuery.extend({
  status: ActionStatus.optional(),
  overdue: z.enum(['true', 'false']).optional(),
  organisationId: OrganisationId.optional(),
  meetingId: MeetingId.optional(),
});

export const actionItemRoutes = {
  listActionItems: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/action-items',
    summary: 'List action items, by status, owner or meeting, or those that are overdue today',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: ActionItemQuery,
    success: listed(DatedActionItem, 'action items'),
    errors: [],
    concurrency: 'none',
  },
  agreeActionItem: {
    service: 'meetings',
    method: 'POST',
    path: '/programmes/{programmeId}/action-items',
    summary: 'Agree who does what by when, from a requirement, a suggestion or a recommendation',
    access: { action: 'actionItem.change', on: 'programme' },
    params: programmeKind.key,
    query: NoQuery,
    body: ActionItemInput,
    success: { 201: { description: 'The new action item, open.', body: KeptActionItem } },
    errors: [],
    concurrency: 'create',
  },
  getActionItem: {
    service: 'meetings',
    method: 'GET',
    path: '/programmes/{programmeId}/action-items/{actionItemId}',
    summary: 'Read an action item',
    access: { action: 'programme.read', on: 'programme' },
    params: actionItemKind.key,
    query: NoQuery,
    success: { 200: { description: 'The action item.', body: KeptActionItem } },
    errors: [],
    concurrency: 'read',
  },
  replaceActionItem: {
    service: 'meetings',
    method: 'PUT',
    path: '/programmes/{programmeId}/action-items/{actionItemId}',
    summary: 'Change what is to be done, by whom or by when; how it stands remains',
    access: { action: 'actionItem.change', on: 'programme' },
    params: actionItemKind.key,
    query: NoQuery,
    body: ActionItemInput,
    success: { 200: { description: 'The action item as it is now.', body: KeptActionItem } },
    errors: [],
    concurrency: 'change',
  },
  reportActionItem: {
    service: 'meetings',
    method: 'POST',
    path: '/programmes/{programmeId}/action-items/{actionItemId}/progress',
    summary: 'Say how an action item of your organisation stands; only coordinators drop one',
    access: { action: 'actionItem.report', on: 'actionItem' },
    params: actionItemKind.key,
    query: NoQuery,
    body: ActionProgress,
    success: { 200: { description: 'The action item as it stands now.', body: KeptActionItem } },
    errors: [],
    concurrency: 'change',
  },
} as const satisfies RouteTable;
