import { idFrom } from '../domain/id-from.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Block, ReportDocument } from '../pdf/document.ts';
import { attachmentsOf } from './attachments.ts';
import { counted, ownDigits } from './numbers.ts';
import { auditAnnex } from './sections/audit.ts';
import { background } from './sections/background.ts';
import { byProject } from './sections/by-project.ts';
import { commonIndicators } from './sections/common-indicators.ts';
import { cover } from './sections/cover.ts';
import { experiences } from './sections/experiences.ts';
import { lessons } from './sections/lessons.ts';
import { methodAnnex } from './sections/method.ts';
import { notSummed } from './sections/not-summed.ts';
import { partners } from './sections/partners.ts';
import { results } from './sections/results.ts';
import { sourcesAnnex } from './sections/sources.ts';
import { summary } from './sections/summary.ts';
import { heading, plain, type Setting, shown } from './setting.ts';
import { startRegister } from './source-register.ts';
import { wordsOf } from './words/languages.ts';
import type { Words } from './words/words.ts';

/** How much of the hash is printed: enough to tell reports apart, short enough to read out. */
const shortHash = 12;

/**
 * The document of a report: the sections that have records behind them, in a fixed order, then the annexes. Nothing
 * but the snapshot decides what is in it.
 * @param fingerprint SHA-256 of the snapshot in its canonical form, in hex
 */
export function compose(snapshot: Snapshot, fingerprint: string): ReportDocument {
  const words = wordsOf[snapshot.scope.language];
  const setting = { snapshot, words, sources: startRegister() };
  const { programme } = snapshot.records;
  const title = shown(programme.title, setting);
  const kind = words.kinds[snapshot.scope.kind];
  const sections = sectionsOf(setting);
  const blocks: readonly Block[] = [{ block: 'contents' }, ...sections, ...annexesOf(setting)];
  return {
    format: 1,
    title: `${title}${words.joints.colon}${kind}`,
    subject: kind,
    author: authorOf(setting) ?? title,
    language: snapshot.scope.language,
    date: snapshot.scope.asOf,
    fingerprint,
    ...(snapshot.scope.includeDrafts && { watermark: words.draft }),
    runningHead: `${title} · ${kind}`,
    footer: words.reportReference(
      idFrom(Buffer.from(fingerprint, 'hex')),
      fingerprint.slice(0, shortHash),
    ),
    words: { ...words.page, ...ownDigits(words) },
    cover: cover(setting, fingerprint.slice(0, shortHash)),
    blocks,
    attachments: attachmentsOf(setting, blocks),
  };
}

type Section = { readonly name: keyof Words['sections']; readonly blocks: readonly Block[] };

/** The headings of sections are numbered as they come, so that one left out leaves no gap. */
function sectionsOf(setting: Setting): readonly Block[] {
  const sections: readonly Section[] = [
    { name: 'summary', blocks: [...commonIndicators(setting), ...summary(setting)] },
    { name: 'background', blocks: background(setting) },
    { name: 'partners', blocks: partners(setting) },
    { name: 'results', blocks: results(setting) },
    { name: 'byProject', blocks: byProject(setting) },
    { name: 'experiences', blocks: experiences(setting) },
    { name: 'lessons', blocks: lessons(setting) },
  ];
  return titled(sections, (at, title) => `${counted(at + 1, setting.words)}. ${title}`, setting);
}

/** The register of sources comes last of the annexes that cite, because it lists what was cited. */
function annexesOf(setting: Setting): readonly Block[] {
  const annexes: readonly Section[] = [
    { name: 'method', blocks: [...methodAnnex(setting), ...notSummed(setting)] },
    { name: 'audit', blocks: auditAnnex(setting) },
    { name: 'sources', blocks: sourcesAnnex(setting) },
  ];
  const lettered = (at: number, title: string) =>
    setting.words.annex(String.fromCharCode(65 + at), title);
  return titled(annexes, lettered, setting);
}

function titled(
  sections: readonly Section[],
  number: (at: number, title: string) => string,
  { words }: Setting,
): readonly Block[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ name, blocks }, at) => [
      heading(1, name, plain(number(at, words.sections[name]))),
      ...blocks,
    ]);
}

function authorOf(setting: Setting): string | undefined {
  const agency = setting.snapshot.records.organisations.find(({ roles }) =>
    roles.includes('coordinating'),
  );
  return agency && shown(agency.name, setting);
}
