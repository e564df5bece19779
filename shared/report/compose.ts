import { idFrom } from '../domain/id-from.ts';
import type { ReportLanguage } from '../domain/reports/report.ts';
import type { ReportKind } from '../domain/reports/report-kind.ts';
import { withEveryList } from '../domain/snapshot/selection/empty-lists.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import type { Block, ReportDocument } from '../pdf/document.ts';
import { unbreakableWords } from '../words/compounds.ts';
import { daysForTwo } from '../words/dates.ts';
import { digitOption, fractionForTwo } from '../words/numbers.ts';
import { type CompositionContexts, makeAttachments } from './attachments.ts';
import { inBothLanguages } from './bilingual/document.ts';
import { dropEmptyColumns, dropFileOnlyColumns } from './columns.ts';
import type { CompositionContext } from './composition-context.ts';
import { makeCover } from './covers/cover.ts';
import { findSubjectProject } from './covers/long-report.ts';
import { factsTogether } from './group-facts.ts';
import { nameKind } from './kind-name.ts';
import { writeDataQualityReport } from './kinds/data-quality.ts';
import { experienceSharing } from './kinds/experience-sharing.ts';
import { writeGoodPracticeSheet } from './kinds/good-practice-sheet.ts';
import { implementingOrganisation } from './kinds/implementing-organisation.ts';
import { meetingRecord } from './kinds/meeting-record.ts';
import { createLongTexts, type LongTexts } from './long-texts.ts';
import { writeOutline } from './outline.ts';
import { recordString } from './record-texts.ts';
import { captionsOnce } from './repeated-captions.ts';
import { findMeeting } from './sections/meeting/find-meeting.ts';
import { createSourceRegister } from './source-register.ts';
import { addUnprinted, findUnprinted } from './unprinted-text.ts';
import { createValueRegister } from './value-register.ts';
import { wordsOf } from './words/languages.ts';
import type { Words } from './words/words.ts';

/** Printed digits of the hash: enough to distinguish reports, few enough to read out. */
const shortHash = 12;

const writersOfBodies: Readonly<
  Record<ReportKind, (context: CompositionContext) => readonly Block[]>
> = {
  experience_sharing: (context) => writeOutline(experienceSharing, context),
  implementing_organisation: (context) => writeOutline(implementingOrganisation, context),
  good_practice_sheet: writeGoodPracticeSheet,
  meeting_record: (context) => writeOutline(meetingRecord, context),
  data_quality: writeDataQualityReport,
};

/**
 * The document of a report. It depends on nothing but the snapshot, and every language has the same blocks.
 * @param fingerprint SHA-256 of the snapshot in its canonical form, in hex
 */
export function compose(frozen: Snapshot, fingerprint: string): ReportDocument {
  const contexts = createContexts(frozen);
  const whole = composeInAllLanguages(contexts, fingerprint);
  return {
    ...dropFileOnlyColumnsOf(whole),
    attachments: makeAttachments(frozen, whole.blocks, contexts),
  };
}

/** A context for each language of the report. */
function createContexts(frozen: Snapshot): CompositionContexts {
  const { language, secondLanguage } = frozen.scope;
  const longTexts = createLongTexts();
  const first = createContext(language, frozen, longTexts);
  if (secondLanguage === undefined) return [first];
  return [first, createContext(secondLanguage, frozen, longTexts)];
}

function createContext(
  language: ReportLanguage,
  frozen: Snapshot,
  longTexts: LongTexts,
): CompositionContext {
  const scope = { ...frozen.scope, language };
  const snapshot = { ...frozen, scope, records: withEveryList(frozen.records) };
  const { language: first, secondLanguage: second } = frozen.scope;
  return {
    snapshot,
    words: chooseWords(language, second),
    languages: second === undefined ? [first] : [first, second],
    sources: createSourceRegister(),
    values: createValueRegister(snapshot),
    longTexts,
  };
}

/**
 * A bilingual report prints each figure once, so both languages share a format: numbers as in the second language, fractions as 3/5,
 * days as 2020-11-04.
 */
function chooseWords(language: ReportLanguage, second: ReportLanguage | undefined): Words {
  const words = wordsOf[language];
  if (second === undefined) return words;
  const { numbers, punctuation } = wordsOf[second];
  const reported = { ...words.reported, fraction: fractionForTwo };
  const shared = { numbers, figureBrackets: punctuation.brackets, reported, ...daysForTwo };
  return { ...words, ...shared };
}

function dropFileOnlyColumnsOf(whole: ReportDocument): ReportDocument {
  return { ...whole, blocks: dropFileOnlyColumns(whole.blocks) };
}

function composeInAllLanguages(
  [first, second]: CompositionContexts,
  fingerprint: string,
): ReportDocument {
  const document = composeInOneLanguage(first, fingerprint);
  const other = second && composeInOneLanguage(second, fingerprint);
  const unprinted = findUnprinted(other ? [document, other] : [document], first);
  const own = addUnprinted(document, unprinted, first);
  const whole =
    second && other ? inBothLanguages(own, addUnprinted(other, unprinted, second)) : own;
  return { ...whole, blocks: captionsOnce(factsTogether(dropEmptyColumns(whole.blocks))) };
}

function composeInOneLanguage(context: CompositionContext, fingerprint: string): ReportDocument {
  const { snapshot, words } = context;
  const title = findTitle(context);
  const kind = nameKind(context);
  const opening = makeCover(context, fingerprint.slice(0, shortHash));
  const blocks = writersOfBodies[snapshot.scope.kind](context);
  return {
    format: 1,
    title: `${title}${words.punctuation.colon}${kind}`,
    subject: kind,
    author: findAuthor(context) ?? title,
    language: snapshot.scope.language,
    date: snapshot.scope.asOf,
    fingerprint,
    unbreakableWords,
    ...(snapshot.scope.includeDrafts && { watermark: words.draft }),
    runningHead: title,
    runningKind: kind,
    footer: words.reportReference(
      snapshot.reportId ?? idFrom(Buffer.from(fingerprint, 'hex')),
      fingerprint.slice(0, shortHash),
    ),
    words: { ...words.page, ...digitOption(words) },
    cover: opening,
    blocks,
  };
}

/** The title of the experience, meeting, project or programme that the report is about. */
function findTitle(context: CompositionContext): string {
  const { programme, projects } = context.snapshot.records;
  const { experienceId, kind } = context.snapshot.scope;
  const experience = projects
    .flatMap(({ experiences }) => experiences)
    .find((each) => each.experienceId === experienceId);
  const meeting = kind === 'meeting_record' ? findMeeting(context) : undefined;
  return recordString(
    (experience ?? meeting ?? findSubjectProject(context) ?? programme).title,
    context,
  );
}

function findAuthor(context: CompositionContext): string | undefined {
  const agency = context.snapshot.records.organisations.find(({ roles }) =>
    roles.includes('coordinating'),
  );
  return agency && recordString(agency.name, context);
}
