import { offsetIn } from '../domain/dates.ts';
import { idFrom } from '../domain/id-from.ts';
import type { ReportKind } from '../domain/reports/report-kind.ts';
import { withEveryList } from '../domain/snapshot/selection/empty-lists.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import type { ReportDocument } from '../pdf/document.ts';
import { allBlocks, mapLists } from '../pdf/nested-blocks.ts';
import { makeAttachments } from './attachments.ts';
import { dropEmptyColumns, dropFileOnlyParts, noteAlikeColumns } from './columns.ts';
import type { CompositionContext } from './composition-context.ts';
import { addMainLanguage, makeCover } from './covers/cover.ts';
import { makeIdentity } from './covers/identity.ts';
import { findSubjectProject } from './covers/long-report.ts';
import { addHowToRead } from './how-to-read.ts';
import { nameBefore, type Text } from './inline.ts';
import { nameKind } from './kind-name.ts';
import { writeDataQualityReport } from './kinds/data-quality.ts';
import { experienceSharing } from './kinds/experience-sharing.ts';
import { writeGoodPracticeSheet } from './kinds/good-practice-sheet.ts';
import { implementingOrganisation } from './kinds/implementing-organisation.ts';
import { meetingRecord } from './kinds/meeting-record.ts';
import { createLinkTargets } from './link-targets.ts';
import { createLongTexts } from './long-texts.ts';
import { findAgency } from './names.ts';
import { numberCaptions } from './numbered-captions.ts';
import { writeOutline } from './outline.ts';
import { phrases } from './phrases.ts';
import { recordName } from './record-texts.ts';
import { type DocumentTree, writeDocument } from './render/document.ts';
import { findMainLanguage } from './render/main-language.ts';
import { captionsOnce } from './repeated-captions.ts';
import { findMeeting } from './sections/meeting/find-meeting.ts';
import { writeVerification } from './sections/verification.ts';
import { createSourceRegister } from './source-register.ts';
import type { Block } from './tree.ts';
import { addUnprinted, findUnprinted } from './unprinted-text.ts';
import { createValueRegister } from './value-register.ts';
import { type Languages, type Voices, voicesOf } from './voice.ts';

/** Printed digits of the hash: enough to distinguish reports, few enough to read out. */
const shortHash = 12;

type WriteBlocks = (context: CompositionContext) => readonly Block[];

/** A sheet and the record of a meeting have a place of their own for the code of verification; the others end with it. */
const writersOfBodies: Readonly<Record<ReportKind, WriteBlocks>> = {
  experience_sharing: endWithCode((context) => writeOutline(experienceSharing, context)),
  implementing_organisation: endWithCode((context) =>
    writeOutline(implementingOrganisation, context),
  ),
  good_practice_sheet: writeGoodPracticeSheet,
  meeting_record: (context) => writeOutline(meetingRecord, context),
  data_quality: endWithCode(writeDataQualityReport),
};

function endWithCode(write: WriteBlocks): WriteBlocks {
  return (context) => [...write(context), ...writeVerification(context)];
}

/**
 * The document of a report. It depends on nothing but the snapshot: it is composed once, in no language, and then written in each
 * language of the report.
 * @param fingerprint SHA-256 of the snapshot in its canonical form, in hex
 */
export function compose(frozen: Snapshot, fingerprint: string): ReportDocument {
  const snapshot = { ...frozen, records: withEveryList(frozen.records) };
  const targets = createLinkTargets();
  const context = {
    snapshot,
    words: phrases,
    sources: createSourceRegister(),
    values: createValueRegister(snapshot, targets),
    targets,
    fingerprint,
  };
  const { document, voices } = write(composeTree(context), context);
  const blocks = mapLists(document.blocks, (list) =>
    captionsOnce(noteAlikeColumns(dropEmptyColumns(list))),
  );
  return {
    ...document,
    blocks: mapLists(blocks, dropFileOnlyParts),
    attachments: makeAttachments(frozen, allBlocks(blocks), context, voices),
  };
}

type Written = { readonly document: ReportDocument; readonly voices: Voices };

/** Writes the report in its languages, and once more if that shows that some texts cannot be printed, with a table that says so. */
function write(tree: DocumentTree, context: CompositionContext): Written {
  const written = writeOnce(tree, context);
  const unprinted = findUnprinted(written.document, context, written.voices);
  return unprinted.length === 0
    ? written
    : writeOnce({ ...tree, blocks: addUnprinted(tree.blocks, unprinted, context) }, context);
}

/** Everything is numbered and found before it is written, so that texts can name it. */
function writeOnce(tree: DocumentTree, context: CompositionContext): Written {
  const { snapshot, targets } = context;
  const { language, secondLanguage } = snapshot.scope;
  const languages: Languages = secondLanguage ? [language, secondLanguage] : [language];
  const mainLanguage = findMainLanguage(tree, languages);
  const voices = voicesOf(languages, createLongTexts(), mainLanguage);
  const cover = addMainLanguage(tree.cover, mainLanguage, context);
  const blocks = numberCaptions(tree.blocks);
  targets.locate(blocks);
  const document = writeDocument({ ...tree, cover, blocks }, voices);
  return { document: addHowToRead(document, context, voices), voices };
}

function composeTree(context: CompositionContext): DocumentTree {
  const { snapshot, words, fingerprint } = context;
  const { kind, asOf, includeDrafts } = snapshot.scope;
  const title = findTitle(context);
  const kindName = nameKind(context);
  const cover = makeCover(context, fingerprint.slice(0, shortHash));
  const identity = makeIdentity(context);
  return {
    title,
    kind: kindName,
    fullTitle: [nameBefore(title), ...kindName],
    author: findAuthor(context) ?? title,
    date: asOf,
    utcOffset: offsetIn(snapshot.timeZone, asOf),
    fingerprint,
    ...(includeDrafts && { watermark: words.draft }),
    footer: words.reportReference(
      snapshot.reportId ?? idFrom(Buffer.from(fingerprint, 'hex')),
      fingerprint.slice(0, shortHash),
    ),
    words: words.page,
    cover,
    ...(identity && { identity }),
    blocks: writersOfBodies[kind](context),
  };
}

/** The title of the experience, meeting, project or programme that the report is about. */
function findTitle(context: CompositionContext): Text {
  const { programme, projects } = context.snapshot.records;
  const { experienceId, kind } = context.snapshot.scope;
  const experience = projects
    .flatMap(({ experiences }) => experiences)
    .find((each) => each.experienceId === experienceId);
  const meeting = kind === 'meeting_record' ? findMeeting(context) : undefined;
  return recordName((experience ?? meeting ?? findSubjectProject(context) ?? programme).title);
}

function findAuthor(context: CompositionContext): Text | undefined {
  const agency = findAgency(context);
  return agency && recordName(agency.name);
}
