import type { Project } from '../domain/programme/project.ts';
import type { Reference, Sector } from '../domain/references.ts';
import type { CompositionContext } from './composition-context.ts';
import { formatPercent } from './formats.ts';
import { type Inline, inBrackets, joinTexts, plain } from './inline.ts';
import { recordText } from './record-texts.ts';
import { writeSdgTargets } from './sdg-targets.ts';
import type { Text } from './tree.ts';

type Classified = Pick<Project, 'sdgTargets' | 'sectors' | 'references'>;

/** How a record is classified in published lists: SDG targets, sectors, codes; each with its label. */
export function classificationFacts(
  { sdgTargets = [], sectors = [], references = [] }: Classified,
  context: CompositionContext,
): readonly (readonly [label: Inline, text: Text])[] {
  const { words } = context;
  const labels = words.recordFacts;
  const facts = [
    [words.experience.sdg, sdgTargets.length > 0 && writeSdgTargets(sdgTargets)],
    [labels.sectors, joinIfAny(sectors.map(writeSector))],
    [labels.codes, joinIfAny(references.map((each) => plain(writeCode(each))))],
  ] as const;
  return facts.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}

/** "Water supply (DAC 14030; 60%)", or the code alone where it has no name. */
function writeSector({ name, share, ...reference }: Sector): Text {
  const percent = share === undefined ? [] : [formatPercent(share)];
  const code = writeCode(reference);
  const beside = joinTexts([code, ...percent], 'semicolon');
  return name ? [...recordText(name), inBrackets(beside)] : beside;
}

/** What people call the lists that IATI has numbers for. */
const listNames: ReadonlyMap<string, string> = new Map([
  ['IATI SectorVocabulary 1', 'OECD DAC'],
  ['IATI SectorVocabulary 2', 'OECD DAC'],
  ['IATI SectorVocabulary 7', 'SDG'],
  ['IATI SectorVocabulary 8', 'SDG'],
  ['IATI TagVocabulary 2', 'SDG'],
  ['IATI TagVocabulary 3', 'SDG'],
]);

/** The code as the list writes it. */
function writeCode({ vocabulary, code, uri }: Reference): string {
  const list = listNames.get(vocabulary) ?? vocabulary;
  return [list, code, uri].filter((part) => part !== undefined).join(' ');
}

function joinIfAny(parts: readonly Text[]): Text | undefined {
  return parts.length === 0 ? undefined : joinTexts(parts, 'semicolon');
}
