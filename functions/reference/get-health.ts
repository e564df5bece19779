import type { Answer } from '../http/answer.ts';

export const getHealth: Answer<'getHealth'> = async () => ({
  status: 200,
  body: { status: 'ok' },
});
