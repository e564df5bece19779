import type { CompositionContext } from '../composition-context.ts';
import { plain } from '../inline.ts';
import { bare } from '../render/strings.ts';
import type { Block } from '../tree.ts';

/** Where a reader of the paper can verify the report; nothing where the deployment names no public address. */
export function writeVerification({
  words,
  snapshot,
  fingerprint,
}: CompositionContext): readonly Block[] {
  const { publicAddress } = snapshot;
  if (publicAddress === undefined) return [];
  const address = `${publicAddress}/verify/${fingerprint}`;
  const { title, text, alternative } = words.verification;
  return [
    {
      block: 'code',
      address,
      printed: plain(address),
      title: plain(title),
      text: plain(text),
      alternative: bare(alternative),
    },
  ];
}
