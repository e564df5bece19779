import type { Service } from '../../shared/contract/route.ts';
import type { Handler } from './invoke.ts';

type Entry = { readonly handler: unknown };
export type FunctionName = Service | 'render-report' | 'run-import' | 'run-export' | 'sweep';

/** The entries of the functions, imported when they are first called: they read their settings then. */
const entries: Readonly<Record<FunctionName, () => Promise<Entry>>> = {
  programmes: () => import('../../functions/programmes/index.ts'),
  outcomes: () => import('../../functions/outcomes/index.ts'),
  evidence: () => import('../../functions/evidence/index.ts'),
  exchange: () => import('../../functions/exchange/index.ts'),
  experiences: () => import('../../functions/experiences/index.ts'),
  evaluations: () => import('../../functions/evaluations/index.ts'),
  meetings: () => import('../../functions/meetings/index.ts'),
  reports: () => import('../../functions/reports/index.ts'),
  history: () => import('../../functions/history/index.ts'),
  verify: () => import('../../functions/verify/index.ts'),
  reference: () => import('../../functions/reference/index.ts'),
  'render-report': () => import('../../functions/render-report/index.ts'),
  'run-import': () => import('../../functions/run-import/index.ts'),
  'run-export': () => import('../../functions/run-export/index.ts'),
  sweep: () => import('../../functions/sweep/index.ts'),
};

export async function handlerOf(name: FunctionName): Promise<Handler> {
  const { handler } = await entries[name]();
  return handler as Handler;
}
