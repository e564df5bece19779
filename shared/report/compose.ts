import { idFrom } from '../domain/id-from.ts';
import type { ReportLanguage } from '../domain/reports/report.ts';
import type { ReportKind } from '../domain/reports/report-kind.ts';
import { withEveryList } from '../domain/reports/selection/nothing-of.ts';
import type { Snapshot } from '../domain/reports/snapshot.ts';
import type { Block, ReportDocument } from '../pdf/document.ts';
import { sharedDays } from '../words/dates.ts';
import { ownDigits, sharedFraction } from '../words/numbers.ts';
import { attachmentsOf, type Settings } from './attachments.ts';
import { inBothLanguages } from './bilingual/document.ts';
import { printedColumns, withoutEmptyColumns } from './columns.ts';
import { type Setting, shown } from './composition-context.ts';
import { cover } from './covers/cover.ts';
import { about } from './covers/long-report.ts';
import { factsTogether } from './group-facts.ts';
import { kindInWords } from './kind-name.ts';
import { dataQualityReport } from './kinds/data-quality.ts';
import { experienceSharing } from './kinds/experience-sharing.ts';
import { goodPracticeSheet } from './kinds/good-practice-sheet.ts';
import { implementingOrganisation } from './kinds/implementing-organisation.ts';
import { meetingRecord } from './kinds/meeting-record.ts';
import { type LongTexts, startLongTexts } from './long-texts.ts';
import { outlined } from './outline.ts';
import { captionsOnce } from './repeated-captions.ts';
import { theMeeting } from './sections/meeting/find-meeting.ts';
import { startRegister } from './source-register.ts';
import { addUnprinted, findUnprinted } from './unprinted-text.ts';
import { valueRegister } from './value-register.ts';
import { wordsOf } from './words/languages.ts';
import type { Words } from './words/words.ts';

/** How much of the hash is printed: enough to tell reports apart, short enough to read out. */
const shortHash = 12;

const bodies: Readonly<Record<ReportKind, (setting: Setting) => readonly Block[]>> = {
  experience_sharing: (setting) => outlined(experienceSharing, setting),
  implementing_organisation: (setting) => outlined(implementingOrganisation, setting),
  good_practice_sheet: goodPracticeSheet,
  meeting_record: (setting) => outlined(meetingRecord, setting),
  data_quality: dataQualityReport,
};

/**
 * The document of a report: what its kind says, in a fixed order. Nothing but the snapshot decides what is in it, and
 * every language has the same blocks.
 * @param fingerprint SHA-256 of the snapshot in its canonical form, in hex
 */
export function compose(frozen: Snapshot, fingerprint: string): ReportDocument {
  const settings = settingsOf(frozen);
  const whole = composedOf(settings, fingerprint);
  return { ...printedOf(whole), attachments: attachmentsOf(frozen, whole.blocks, settings) };
}

/** One of each language of the report. */
function settingsOf(frozen: Snapshot): Settings {
  const { language, secondLanguage } = frozen.scope;
  const longTexts = startLongTexts();
  const first = settingOf(language, frozen, longTexts);
  if (secondLanguage === undefined) return [first];
  return [first, settingOf(secondLanguage, frozen, longTexts)];
}

function settingOf(language: ReportLanguage, frozen: Snapshot, longTexts: LongTexts): Setting {
  const scope = { ...frozen.scope, language };
  const snapshot = { ...frozen, scope, records: withEveryList(frozen.records) };
  const { language: first, secondLanguage: second } = frozen.scope;
  return {
    snapshot,
    words: wordsIn(language, second),
    languages: second === undefined ? [first] : [first, second],
    sources: startRegister(),
    values: valueRegister(snapshot),
    longTexts,
  };
}

/**
 * In two languages figures stand once, so they are written as both readers read them: numbers as in the second, parts of a
 * whole as 3/5, days as 2020-11-04. The sentences of a language keep its own numbers.
 */
function wordsIn(language: ReportLanguage, second: ReportLanguage | undefined): Words {
  const words = wordsOf[language];
  if (second === undefined) return words;
  const { numbers, joints } = wordsOf[second];
  const reported = { ...words.reported, fraction: sharedFraction };
  const shared = { numbers, figureBrackets: joints.brackets, reported, ...sharedDays };
  return { ...words, ...shared, ownNumbers: words.numbers };
}

function printedOf(whole: ReportDocument): ReportDocument {
  return { ...whole, blocks: printedColumns(whole.blocks) };
}

function composedOf([first, second]: Settings, fingerprint: string): ReportDocument {
  const document = printedWith(first, fingerprint);
  const other = second && printedWith(second, fingerprint);
  const unprinted = findUnprinted(other ? [document, other] : [document], first);
  const own = addUnprinted(document, unprinted, first);
  const whole =
    second && other ? inBothLanguages(own, addUnprinted(other, unprinted, second)) : own;
  return { ...whole, blocks: captionsOnce(factsTogether(withoutEmptyColumns(whole.blocks))) };
}

function printedWith(setting: Setting, fingerprint: string): ReportDocument {
  const { snapshot, words } = setting;
  const title = titleOf(setting);
  const kind = kindInWords(setting);
  const opening = cover(setting, fingerprint.slice(0, shortHash));
  const blocks = bodies[snapshot.scope.kind](setting);
  return {
    format: 1,
    title: `${title}${words.joints.colon}${kind}`,
    subject: kind,
    author: authorOf(setting) ?? title,
    language: snapshot.scope.language,
    date: snapshot.scope.asOf,
    fingerprint,
    ...(snapshot.scope.includeDrafts && { watermark: words.draft }),
    runningHead: title,
    runningKind: kind,
    footer: words.reportReference(
      idFrom(Buffer.from(fingerprint, 'hex')),
      fingerprint.slice(0, shortHash),
    ),
    words: { ...words.page, ...ownDigits(words) },
    cover: opening,
    blocks,
  };
}

/** The title of what a report is about. */
function titleOf(setting: Setting): string {
  const { programme, projects } = setting.snapshot.records;
  const { experienceId, kind } = setting.snapshot.scope;
  const experience = projects
    .flatMap(({ experiences }) => experiences)
    .find((each) => each.experienceId === experienceId);
  const meeting = kind === 'meeting_record' ? theMeeting(setting) : undefined;
  return shown((experience ?? meeting ?? about(setting) ?? programme).title, setting);
}

function authorOf(setting: Setting): string | undefined {
  const agency = setting.snapshot.records.organisations.find(({ roles }) =>
    roles.includes('coordinating'),
  );
  return agency && shown(agency.name, setting);
}
