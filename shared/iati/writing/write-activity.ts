import { type FileFacts, type ReadActivity, readActivity } from '../read-activity.ts';
import { canonicalLanguage } from '../texts/language.ts';
import { canMatter } from '../unread.ts';
import { showsDecimalCommas } from '../values/decimal-commas.ts';
import { ActivityReader } from '../xml/reader.ts';
import { activityNode } from './activity-nodes.ts';
import { completeNode } from './complete.ts';
import { conform } from './conform.ts';
import { fillRequired } from './fill-required.ts';
import { toSource } from './insert.ts';
import { broughtHere, insideSource } from './inside-source.ts';
import { liftSource } from './lift-source.ts';
import { mendSource } from './mend-source.ts';
import { patch } from './patch.ts';
import { findPlaces } from './places.ts';
import { removeUnapproved } from './remove-unapproved.ts';
import type { WritingFinding } from './rules.ts';
import { parseSource, textOfSource } from './source-tree.ts';
import type { RecordsToWrite, Surroundings, Writing } from './writing.ts';

export type WrittenActivity = {
  /** Undefined where nothing valid can be written of the project. */
  readonly xml: string | undefined;
  readonly findings: readonly WritingFinding[];
};

export type Task = Surroundings & {
  /** The text of the activity that the project was imported from. */
  readonly source?: string | undefined;
  /** Whether figures of the source that no approved value has are left out. */
  readonly isApprovedOnly: boolean;
  /** Of the texts of an activity without a source. */
  readonly defaultLanguage: string;
};

/** Writes a project as an activity of 2.03: from its records, or as its source with what has changed since. */
export function writeActivity(records: RecordsToWrite, task: Task): WrittenActivity {
  return task.source === undefined
    ? writeWhole(records, task)
    : writeOver(task.source, records, task);
}

function writeWhole(records: RecordsToWrite, task: Task): WrittenActivity {
  const { findings, report } = collect();
  const writing: Writing = { ...task, language: task.defaultLanguage, report };
  const node = activityNode(records, writing);
  const record = node.record ?? '';
  const whole = completeNode(node, undefined, record, report);
  const names = new Set((whole ?? node).children.map(({ name }) => name));
  for (const [rule, any] of wanted) if (!any.some((each) => names.has(each))) report(rule, record);
  return { xml: whole && textOfSource(toSource(whole, '', '\n  ')), findings: findings() };
}

/** What the official ruleset asks for beside what the schema requires. */
const wanted = [
  ['country-missing', ['recipient-country', 'recipient-region']],
  ['sector-missing', ['sector']],
] as const;

function writeOver(text: string, records: RecordsToWrite, task: Task): WrittenActivity {
  const { findings, report } = collect();
  const facts = { today: task.today, hasDecimalCommas: showsDecimalCommas([encode(text)]) };
  const read = readSource(text, facts);
  const source = parseSource(read.source);
  const { element, version } = read;
  const language = canonicalLanguage(element.attributes['xml:lang'] ?? '') ?? 'und';
  const said = insideSource(read, records, task.organisations);
  const reading = { ...facts, identifier: '', sourceName: '', language, report: () => {} };
  const places = findPlaces(read, said, source, reading);
  const [before, now] = [collect(), collect()];
  const nodes = [
    activityNode(broughtHere(said, records), { ...task, language, report: before.report }),
    activityNode(records, { ...task, language, report: now.report }),
  ] as const;
  const record = nodes[1].record ?? '';
  mendSource(source, (rule, raw) => report(rule, record, raw));
  if (version === '1.0x') {
    report('version-lifted', record);
    liftSource(source);
    fillRequired(nodes[1], source, places);
    conform(source, (raw) => report('no-place-in-2.03', record, raw));
  }
  if (task.isApprovedOnly) removeUnapproved(records, said, places, report);
  const patching = { language, report: now.report, activity: source, places };
  patch([source], withoutOwn(nodes[0]), withoutOwn(nodes[1]), record, patching);
  const known = new Set(before.findings().map((each) => JSON.stringify(each)));
  const found = now.findings().filter((each) => !known.has(JSON.stringify(each)));
  return { xml: textOfSource(source), findings: [...findings(), ...found] };
}

/** The reporting organisation and language of a source are its own, whatever the programme says. */
function withoutOwn(node: ReturnType<typeof activityNode>) {
  const children = node.children.filter(({ name }) => name !== 'reporting-org');
  return { ...node, attributes: {}, children };
}

/** @throws Error where the text is no activity, which nothing that was imported is */
function readSource(text: string, facts: FileFacts): ReadActivity {
  const reader = new ActivityReader(canMatter);
  const [found] = [...reader.write(encode(text)), ...reader.end()];
  if (!found) throw new Error('The source has no activity');
  return readActivity(found, facts);
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Each finding once. */
function collect() {
  const all = new Map<string, WritingFinding>();
  const report: Writing['report'] = (rule, record, raw) => {
    const finding = raw === undefined ? { rule, record } : { rule, record, raw: raw.slice(0, 500) };
    all.set(JSON.stringify(finding), finding);
  };
  return { report, findings: () => [...all.values()] };
}
