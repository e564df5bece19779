import { Problem } from '../../shared/domain/problem.ts';
import { sha256Of } from '../../shared/sha256.ts';
import type { Answer } from '../http/answer.ts';
import { emblemFiles, emblemPath } from './emblem-files.ts';
import { readPng } from './read-png.ts';

/** The same file again is the same emblem: it is named by its content. */
export const sendEmblem: Answer<'sendEmblem'> = async ({ params, file }) => {
  const size = readPng(file);
  if (typeof size === 'string') throw Problem.at('', { code: 'wrong_format', detail: size });
  const png = sha256Of(file);
  const as = { type: 'image/png', name: 'emblem.png' };
  await emblemFiles().put(emblemPath(params.programmeId, png), file, as);
  const { width, height } = size;
  return { status: 200, body: { png, width, height } };
};
