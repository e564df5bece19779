import { Me } from '../../domain/me.ts';
import { NoParams, NoQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const meRoutes = {
  getMe: {
    service: 'programmes',
    method: 'GET',
    path: '/me',
    summary: 'Read who you are, your memberships, and what you may do in each',
    description:
      'For everybody who is signed in, members or not. It names every action that you are allowed, so that a client shows only those; whether a record allows a step at the moment depends on its state. Memberships of withdrawn programmes are left out. It changes nothing.',
    access: 'signed_in',
    params: NoParams,
    query: NoQuery,
    success: { 200: { description: 'You, with your memberships and actions.', body: Me } },
    errors: [],
    concurrency: 'content',
  },
} as const satisfies RouteTable;
