import { Problem } from '../../shared/domain/problem.ts';
import { faultOfPng, sizeOfPng } from '../../shared/pdf/emblem/png.ts';
import { sha256Of } from '../../shared/sha256.ts';
import type { Answer } from '../http/answer.ts';
import { emblemFiles, emblemPath } from './emblem-files.ts';

/** The same file again is the same emblem: it is named by its content. */
export const sendEmblem: Answer<'sendEmblem'> = async ({ params, file }) => {
  const detail = faultOfPng(file);
  if (detail !== undefined) throw Problem.at('', { code: 'wrong_format', detail });
  const png = sha256Of(file);
  const as = { type: 'image/png', name: 'emblem.png' };
  await emblemFiles().put(emblemPath(params.programmeId, png), file, as);
  return { status: 200, body: { png, ...sizeOfPng(file) } };
};
