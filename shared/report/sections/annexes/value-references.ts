import type { Keys } from '../../../domain/kinds.ts';
import type { CompositionContext } from '../../composition-context.ts';
import { joinTexts, type Text } from '../../inline.ts';

/** The references of values in the order of their numbers, neighbours as a span: "V1–V4, V9". */
export function listValueReferences(
  values: readonly Keys['value'][],
  context: CompositionContext,
): Text {
  const numbered = values
    .map((value) => ({ value, number: numberOf(context.values.referenceOf(value)) }))
    .toSorted((left, right) => left.number - right.number);
  const spans: (typeof numbered)[] = [];
  for (const each of numbered) {
    const last = spans.at(-1);
    if (last?.at(-1)?.number === each.number - 1) last?.push(each);
    else spans.push([each]);
  }
  return joinTexts(
    spans.map((span) => writeSpan(span, context)),
    'comma',
  );
}

const numberOf = (reference: string) => Number(reference.slice(1));

function writeSpan(
  span: readonly { readonly value: Keys['value'] }[],
  { values }: CompositionContext,
): Text {
  const [first, last] = [span[0], span.at(-1)];
  if (!first || !last) return [];
  if (first === last) return [values.link(first.value)];
  const sign = span.length === 2 ? ', ' : '–';
  return [values.link(first.value), { text: sign }, values.link(last.value)];
}
