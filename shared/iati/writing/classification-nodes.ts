import type { Reference } from '../../domain/references.ts';
import { vocabularyName } from '../map/references.ts';
import { type Node, nodeOf } from './node.ts';
import { vocabularyOrOwn } from './references.ts';
import { narrativesOf } from './texts.ts';
import type { RecordsToWrite, Writing } from './writing.ts';

const sdgTags = vocabularyName('TagVocabulary', '3');
const sdgSectors = vocabularyName('SectorVocabulary', '8');

/** Sectors and tags of a project; targets of the Sustainable Development Goals, also those of its indicators, are tags. */
export function classificationNodes(
  { project, indicators }: RecordsToWrite,
  record: string,
  writing: Writing,
): readonly Node[] {
  const { sectors = [], references = [] } = project;
  const isTarget = ({ vocabulary }: Reference) =>
    vocabulary === sdgTags || vocabulary === sdgSectors;
  const named = new Set(
    [...sectors, ...references].filter(isTarget).map(({ code }) => code.toLowerCase()),
  );
  const targets = new Set(
    [project, ...indicators.map(({ input }) => input)].flatMap(({ sdgTargets = [] }) => sdgTargets),
  );
  return [
    ...sectors.map((sector) =>
      nodeOf(
        'sector',
        {
          vocabulary: vocabularyOrOwn('SectorVocabulary', sector, record, writing),
          'vocabulary-uri': sector.uri,
          code: sector.code,
          percentage: sector.share,
        },
        { children: narrativesOf(sector.name ?? {}, writing.language) },
      ),
    ),
    ...references.map((each) =>
      nodeOf('tag', {
        vocabulary: vocabularyOrOwn('TagVocabulary', each, record, writing),
        'vocabulary-uri': each.uri,
        code: each.code,
      }),
    ),
    ...[...targets]
      .filter((code) => !named.has(code))
      .map((code) => nodeOf('tag', { vocabulary: '3', code })),
  ];
}
