import { describeApi } from '../../shared/contract/openapi.ts';
import { routes } from '../../shared/contract/routes.ts';
import { buildOnce } from '../build-once.ts';
import type { Answer } from '../http/answer.ts';

const contract = buildOnce(() => describeApi(routes));

export const getContract: Answer<'getContract'> = async () => {
  return { status: 200, body: contract() };
};
