import type { Answer } from '../http/answer.ts';
import { answerContent } from '../http/answer-content.ts';
import { documentOf, readFramework } from './read-framework.ts';

export const getFramework: Answer<'getFramework'> = async (call) =>
  answerContent(documentOf(await readFramework(call.params)));
