import type { Facts, Paragraph, Text as PrintedText } from '../../pdf/document.ts';
import { colon, label, type Text } from '../inline.ts';
import type { Labelled } from '../tree.ts';
import type { Voices } from '../voice.ts';
import { write } from './one-language.ts';
import { writeText } from './text.ts';
import { isSame, weave, writeBelow } from './two-languages.ts';

type Fact = Facts['facts'][number];

/** A text under its label, in a list of such. */
export function writeFact({ label: of, text }: Labelled, voices: Voices): Fact {
  return { label: writeLabel(of, voices), text: writeText(text, voices) };
}

/** The label in a column of its own, where its second language may stand below the first. */
function writeLabel(of: Text, [first, second]: Voices): PrintedText {
  const own = write([label(of)], first);
  if (!second) return own;
  const strong = of.map((inline) => ({ ...inline, strong: true }));
  const [bare, other] = [write(strong, first), write(strong, second)];
  if (isSame(bare, other)) return weave([label(of)], [first, second]);
  return [
    ...writeBelow(bare, other, second),
    ...weave([{ ...colon, strong: true }], [first, second]),
  ];
}

/** A text under its label, as a paragraph. */
export function writeLabelled({ label: of, text }: Labelled, voices: Voices): Paragraph {
  return { block: 'paragraph', text: writeText([label(of), ...text], voices), labelled: true };
}
