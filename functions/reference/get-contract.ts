import { openApi } from '../../shared/contract/openapi.ts';
import { routes } from '../../shared/contract/routes.ts';
import type { Answer } from '../http/call.ts';
import { json } from '../http/replies.ts';

let document: object | undefined;

export const getContract: Answer<'getContract'> = async () => {
  document ??= openApi(routes);
  return json(200, document, { 'cache-control': 'public, max-age=300' });
};
