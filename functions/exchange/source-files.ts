import { gunzipSync, gzipSync } from 'node:zlib';
import { importFiles } from './import-files.ts';

type Named = { readonly programmeId: string; readonly activityHash: string };

const pathOf = ({ programmeId, activityHash }: Named) =>
  `imports/sources/${programmeId}/${activityHash}`;

/** Keeps the text of an activity under its hash: exports write from it, and the next import compares with it. */
export async function keepSource(named: Named, text: string): Promise<void> {
  const as = { type: 'application/gzip', name: `${named.activityHash}.xml.gz` };
  await importFiles().put(pathOf(named), gzipSync(text), as);
}

/** The text of an activity that was imported; undefined where none is kept under the hash. */
export async function readSource(named: Named): Promise<string | undefined> {
  const content = await importFiles().get(pathOf(named));
  return content && new TextDecoder().decode(gunzipSync(content));
}
