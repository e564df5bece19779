import type * as z from 'zod';
import { kindAt, type Putting } from '../../shared/contract/patch.ts';
import { maxJsonBytes } from '../../shared/contract/route.ts';
import { putTogether } from '../../shared/domain/history/personal-data.ts';
import { bringUpToDate } from '../../shared/domain/history/schema-steps.ts';
import type { Entities, Keys, Kind } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { restoreVersion, type Stored } from '../../shared/domain/record.ts';
import { services } from '../services.ts';
import type { Conditions, Subject } from './call.ts';
import { namedVersions } from './conditions.ts';
import { parse } from './input.ts';
import { mergePatch } from './merge-patch.ts';
import { isVisible } from './visible.ts';

type Patching = {
  readonly params: object;
  /** The patch. */
  readonly body: unknown;
  readonly put: Putting;
  readonly conditions: Conditions;
  readonly subject: Subject;
};

/**
 * The input that the PUT of a record gets for a patch of it: the input form of the version that If-Match names, with the patch merged in.
 * A retry names the same version, so it merges to the same input after the record has changed.
 * @throws Problem `not_found`, `body_too_large`, or `invalid_request` with each fault of the merged input
 */
export async function readPatched({
  put,
  params,
  body,
  conditions,
  subject,
}: Patching): Promise<unknown> {
  const kind = kindAt(put);
  if (!kind) throw new Error(`${put.path} is not the address of a record`);
  const stored = await services().records.readConsistently(kind, params as Keys[Kind]);
  if (!stored || !isVisible(kind, stored.record, subject)) throw new Problem('not_found');
  const before = inputForm(put.body, versionNamed(kind, stored, conditions));
  const merged = mergePatch(before, body);
  const bytes = Buffer.byteLength(JSON.stringify(merged));
  if (bytes > maxJsonBytes) {
    const detail = `With the patch the record has ${bytes} bytes; ${maxJsonBytes} are allowed.`;
    throw new Problem('body_too_large', detail);
  }
  return parse(put.body, merged, 'body');
}

/** The fields of a record that its PUT takes. */
function inputForm({ shape }: z.ZodObject, record: object): object {
  const fields = Object.entries(record).filter(([name]) => Object.hasOwn(shape, name));
  return Object.fromEntries(fields);
}

/** Another version than the current one is a retry's, or outdated, which the PUT refuses. */
function versionNamed<K extends Kind>(
  kind: K,
  stored: Stored<Entities[K]>,
  conditions: Conditions,
): object {
  const [version = 0] = namedVersions(conditions);
  if (version === stored.record.version) return stored.record;
  const entry = stored.history.find((each) => each.version === version);
  const restored = entry && restoreVersion(stored, version);
  if (!restored) return stored.record;
  return putTogether(bringUpToDate(kind, restored, entry.schema ?? 1), stored.personal);
}
