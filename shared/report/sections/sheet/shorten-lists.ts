import type { Experience } from '../../../domain/sharing/experience.ts';

/** So many items of each list have room on two pages. */
const maxItems = {
  approach: 10,
  partners: 8,
  successFactors: 5,
  constraints: 5,
  evidence: 12,
  links: 5,
} as const;

type Lists = keyof typeof maxItems;

/** An experience with the first items of its lists, and how many items are left out. */
export function shortenLists(experience: Experience): {
  readonly experience: Experience;
  readonly left: number;
} {
  const names = Object.keys(maxItems) as Lists[];
  const long = names.filter((name) => (experience[name]?.length ?? 0) > maxItems[name]);
  const shorter = long.map((name) => [name, experience[name]?.slice(0, maxItems[name])]);
  const left = long.reduce(
    (sum, name) => sum + (experience[name]?.length ?? 0) - maxItems[name],
    0,
  );
  return { experience: { ...experience, ...Object.fromEntries(shorter) }, left };
}
