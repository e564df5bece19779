import type { Project } from '../domain/programme/project.ts';
import type { Reference, Sector } from '../domain/references.ts';
import type { Text } from '../pdf/document.ts';
import { formatNumber } from '../words/numbers.ts';
import { joinParts } from '../words/punctuation.ts';
import { plain } from './blocks.ts';
import type { CompositionContext } from './composition-context.ts';
import { addBrackets, joinTexts } from './join-texts.ts';
import { recordText } from './record-texts.ts';
import { writeSdgTargets } from './sdg-targets.ts';
import { recordFactWords } from './words/record-facts.ts';

type Classified = Pick<Project, 'sdgTargets' | 'sectors' | 'references'>;

/** How a record is classified in published lists: SDG targets, sectors, codes; each with its label. */
export function classificationFacts(
  { sdgTargets = [], sectors = [], references = [] }: Classified,
  context: CompositionContext,
): readonly (readonly [label: string, text: Text])[] {
  const { words, snapshot } = context;
  const labels = recordFactWords[snapshot.scope.language];
  const facts = [
    [words.experience.sdg, sdgTargets.length > 0 && plain(writeSdgTargets(sdgTargets, words))],
    [
      labels.sectors,
      joinIfAny(
        sectors.map((each) => writeSector(each, context)),
        context,
      ),
    ],
    [
      labels.codes,
      joinIfAny(
        references.map((each) => plain(writeCode(each))),
        context,
      ),
    ],
  ] as const;
  return facts.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}

/** "Water supply (DAC 14030; 60%)", or the code alone where it has no name. */
function writeSector({ name, share, ...reference }: Sector, context: CompositionContext): Text {
  const { words } = context;
  const percent = share === undefined ? [] : [words.numbers.percent(formatNumber(share, words))];
  const code = writeCode(reference);
  if (!name) return plain(joinParts([code, ...percent], 'semicolon', words));
  const beside = joinParts([code, ...percent], 'semicolon', words);
  return [...recordText(name, context), ...addBrackets([{ text: beside }], words)];
}

/** The code as the list writes it. */
function writeCode({ vocabulary, code, uri }: Reference): string {
  return [vocabulary, code, uri].filter((part) => part !== undefined).join(' ');
}

function joinIfAny(parts: readonly Text[], { words }: CompositionContext): Text | undefined {
  return parts.length === 0 ? undefined : joinTexts(parts, 'semicolon', words);
}
