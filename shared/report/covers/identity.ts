import type * as pdf from '../../pdf/document.ts';
import type { CompositionContext } from '../composition-context.ts';
import { formatDay } from '../formats.ts';
import { joinTexts } from '../inline.ts';
import { findAgency } from '../names.ts';
import { quote, recordName } from '../record-texts.ts';
import { bare } from '../render/strings.ts';
import type { Text, Tree } from '../tree.ts';

/** How the publisher looks; undefined where nobody chose it, so that the cover is plain. */
export function makeIdentity(context: CompositionContext): Tree<pdf.Identity> | undefined {
  const { identity } = context.snapshot;
  if (!identity) return undefined;
  const { accent, emblem, imprint = {} } = identity;
  const publisher = imprint.publisher ?? findAgency(context)?.name;
  const lines = [imprint.publisher, imprint.contact, imprint.copyright];
  return {
    ...(accent !== undefined && { accent }),
    ...(emblem && { emblem: makeEmblem(emblem) }),
    ...(publisher && { publisher: [recordName(publisher)] }),
    imprint: lines.flatMap((line) => (line ? [recordName(line)] : [])),
  };
}

type Emblem = NonNullable<NonNullable<CompositionContext['snapshot']['identity']>['emblem']>;

function makeEmblem({ alternative, ...emblem }: Emblem): Tree<pdf.Emblem> {
  const told = { alternative: bare(quote(alternative)) };
  if (emblem.kind === 'png') return { ...told, png: emblem.png };
  const { svgPaths, viewBox } = emblem;
  return { ...told, svgPaths, viewBox };
}

/** "Beijing, 28 November 2026": where and as of when, at the foot of the cover. */
export function writePlaceAndDate({ snapshot }: CompositionContext): Text | undefined {
  const place = snapshot.identity?.place;
  return place && joinTexts([recordName(place), formatDay(snapshot.scope.asOf)], 'comma');
}
