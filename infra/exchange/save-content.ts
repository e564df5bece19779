import { writeFile } from 'node:fs/promises';
import { Refused } from './outcome.ts';
import { print } from './terminal.ts';

/** Saves a file that the API answers, or that it has a link to. */
export async function saveContent(answer: Response, to: string): Promise<void> {
  const { status, headers } = answer;
  const file = status === 303 ? await fetch(headers.get('location') ?? '') : answer;
  if (!file.ok) throw new Refused(`${to} was not saved: the store answered ${file.status}.`);
  await writeFile(to, await file.bytes());
  print(to);
}
