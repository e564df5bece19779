import type { ValueLines } from './value-lines.ts';

/** Why ours stays: the change is of another version, the value is locked, or its period has not begun. */
export function reasonToKeep({
  lines,
  located: { value, period },
  context,
  report,
}: ValueLines): 'conflict' | 'locked' | 'not begun' | undefined {
  const [line] = lines;
  if (!line) return undefined;
  const { periodStart } = period;
  if (periodStart > context.today) {
    report(line.place, 'as-of-in-future', { raw: periodStart });
    return 'not begun';
  }
  const versions = lines.map((each) => each.cell('version').text.trim());
  const known = value ? String(value.version) : '';
  const at = versions.findIndex((version) => version !== known);
  if (at !== -1) {
    const raw = versions[at] ?? '';
    const rule = raw === '' && value ? 'version-missing' : 'version-conflict';
    report((lines[at] ?? line).placeOf('version'), rule, { raw, read: known });
    return 'conflict';
  }
  if (value?.status !== 'submitted' && value?.status !== 'approved') return undefined;
  report(line.place, 'value-locked', { raw: value.status });
  return 'locked';
}
