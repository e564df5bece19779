import { sheetRoutes } from '../../shared/contract/routes/sheet.ts';
import { copyOf } from '../../shared/domain/framework/copy-framework.ts';
import type { Framework } from '../../shared/domain/framework/framework.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { checkHolds } from '../http/held.ts';
import { authorise } from '../http/subject.ts';
import { applyFramework } from './apply-framework.ts';
import { readSurroundings } from './framework-surroundings.ts';
import { documentOf, readFramework } from './read-framework.ts';

export const copyFramework: Answer<'copyFramework'> = async (call) => {
  const framework = copyOf(await readSource(call), call.body);
  const around = await readSurroundings(call, framework);
  return { status: 200, body: { items: await applyFramework(call, framework, around) } };
};

/** @throws Problem `invalid_request` for a project that the caller may not read, or the project itself */
async function readSource({ caller, params, body }: Call<'copyFramework'>): Promise<Framework> {
  const source = { projectId: body.fromProjectId };
  if (source.projectId === params.projectId)
    throw Problem.at('/fromProjectId', 'is the project itself');
  try {
    const { getFramework: route } = sheetRoutes;
    const subject = await authorise(route.access, caller, source);
    await checkHolds(route, subject, source);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'not_found') throw error;
    throw Problem.at('/fromProjectId', 'is not a project that you may read');
  }
  return documentOf(await readFramework(source));
}
