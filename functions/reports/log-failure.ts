import { faultOf, log } from '../log.ts';

/** An alarm counts these lines (`infra/alarms.ts`): a message that is given back is no error of the function. */
export function logFailure(reportId: string, error: unknown): void {
  log.error('report not rendered', { reportId, error: faultOf(rootOf(error)) });
}

function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error;
}
