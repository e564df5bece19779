import { frameworkFaults } from '../../shared/domain/framework/framework-faults.ts';
import type { Answer } from '../http/answer.ts';
import { invalidRequest } from '../http/input.ts';
import { applyFramework } from './apply-framework.ts';
import { readSurroundings } from './framework-surroundings.ts';

/** Refuses the document as a whole for a fault within it; else each record has its own outcome. */
export const recordFramework: Answer<'recordFramework'> = async (call) => {
  const { body: framework } = call;
  const around = await readSurroundings(call, framework);
  const faults = frameworkFaults(framework, around.known);
  if (faults.length > 0) throw invalidRequest(faults.map((fault) => ({ in: 'body', ...fault })));
  return { status: 200, body: { items: await applyFramework(call, framework, around) } };
};
