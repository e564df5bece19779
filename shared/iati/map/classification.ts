import { type Reference, SdgTarget, type Sector } from '../../domain/references.ts';
import type { Reading } from '../reading.ts';
import { textsOf } from '../texts/texts-of.ts';
import { childrenOf, type Element } from '../xml/element.ts';
import { shareOf } from './countries.ts';
import { lineOf, toLines } from './line.ts';
import { keepFirst, vocabularyName } from './references.ts';

type Classification = {
  readonly references?: Reference[];
  readonly sdgTargets?: string[];
  readonly sectors?: Sector[];
};

const max = { sectors: 50, sdgTargets: 30 };

/** Sectors, targets of the Sustainable Development Goals, and tags of an activity. */
export function classificationOf(activity: Element, reading: Reading): Classification {
  const sectors = childrenOf(activity, 'sector').flatMap((each) => sectorOf(each, reading) ?? []);
  const tags = childrenOf(activity, 'tag').flatMap((each) => tagOf(each, reading) ?? []);
  const inTargets = ({ vocabulary }: Reference) =>
    vocabulary === vocabularyName('TagVocabulary', '3') ||
    vocabulary === vocabularyName('SectorVocabulary', '8');
  const targets = [...tags, ...sectors].filter(inTargets).map(({ code }) => code.toLowerCase());
  const sdgTargets = [...new Set(targets)].filter((code) => SdgTarget.safeParse(code).success);
  if (sectors.length > max.sectors || sdgTargets.length > max.sdgTargets)
    reading.report('too-many', activity);
  return {
    ...keepFirst(tags, activity, reading),
    ...(sectors.length > 0 && { sectors: sectors.slice(0, max.sectors) }),
    ...(sdgTargets.length > 0 && { sdgTargets: sdgTargets.slice(0, max.sdgTargets) }),
  };
}

/** A sector of no vocabulary is of that of the OECD. */
function sectorOf(element: Element, reading: Reading): Sector | undefined {
  const code = lineOf(element, 'code', reading);
  const name = toLines(textsOf([element], reading), element, reading);
  if (code === undefined) {
    reading.report('reference-incomplete', element);
    return undefined;
  }
  const vocabulary = vocabularyName(
    'SectorVocabulary',
    lineOf(element, 'vocabulary', reading) ?? '1',
  );
  return { vocabulary, code, ...(name && { name }), ...shareOf(element, reading) };
}

function tagOf(element: Element, reading: Reading): Reference | undefined {
  const code = lineOf(element, 'code', reading);
  const vocabulary = lineOf(element, 'vocabulary', reading);
  if (code !== undefined && vocabulary !== undefined)
    return { vocabulary: vocabularyName('TagVocabulary', vocabulary), code };
  reading.report('reference-incomplete', element, code);
  return undefined;
}
