import type { Answer } from '../http/call.ts';
import { json } from '../http/replies.ts';

export const getHealth: Answer<'getHealth'> = async () =>
  json(200, { status: 'ok' }, { 'cache-control': 'no-store' });
