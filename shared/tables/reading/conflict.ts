import type { ValueLines } from './value-lines.ts';

/** Ours stays: a change of another version, or of a value that is locked. */
export function hasConflict({
  lines,
  located: { value, period },
  context,
  report,
}: ValueLines): boolean {
  const [line] = lines;
  if (!line) return false;
  const { periodStart } = period;
  if (periodStart > context.today) {
    report(line.place, 'as-of-in-future', { raw: periodStart });
    return true;
  }
  const versions = lines.map((each) => each.cell('version').text.trim());
  const known = value ? String(value.version) : '';
  const at = versions.findIndex((version) => version !== known);
  if (at !== -1) {
    const raw = versions[at] ?? '';
    const rule = raw === '' && value ? 'version-missing' : 'version-conflict';
    report((lines[at] ?? line).placeOf('version'), rule, { raw, read: known });
    return true;
  }
  if (value?.status !== 'submitted' && value?.status !== 'approved') return false;
  report(line.place, 'value-locked', { raw: value.status });
  return true;
}
