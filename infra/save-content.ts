import { writeFile } from 'node:fs/promises';

/** Saves a file that the API answers, or that it has a link to. @throws an error where the store refuses it */
export async function saveContent(answer: Response, to: string): Promise<void> {
  const location = answer.headers.get('location');
  const file = location === null ? answer : await fetch(location);
  if (!file.ok) throw new Error(`${to} was not saved: the store answered ${file.status}.`);
  await writeFile(to, await file.bytes());
}
