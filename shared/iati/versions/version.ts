import { childrenOf, type Element } from '../xml/element.ts';

export type Version = '1.0x' | '2.01' | '2.02' | '2.03';

export type FoundVersion = {
  readonly version: Version;
  /** False where what is named is no version of IATI; then it is read as the newest. */
  readonly isKnown: boolean;
};

/** The version of an activity, by itself or by the root of its file; where neither says one, by whether its texts are narratives. */
export function versionOf(activity: Element, root: Readonly<Record<string, string>>): FoundVersion {
  const declared = (activity.attributes.version ?? root.version ?? '').trim();
  if (declared === '') return { version: hasNarratives(activity) ? '2.03' : '1.0x', isKnown: true };
  if (/^1(\.0\d?)?$/.test(declared)) return { version: '1.0x', isKnown: true };
  const known = (['2.01', '2.02', '2.03'] as const).find((each) => each === declared);
  return { version: known ?? '2.03', isKnown: known !== undefined };
}

function hasNarratives(activity: Element): boolean {
  return activity.children.some((child) => childrenOf(child, 'narrative').length > 0);
}
