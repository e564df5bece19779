import type { ProjectRecords } from '../../domain/owned-records.ts';
import type { Experience } from '../../domain/sharing/experience.ts';
import { heading } from '../blocks.ts';
import { cite } from '../citations.ts';
import type { CompositionContext } from '../composition-context.ts';
import { formatCount } from '../formats.ts';
import { type Inline, joinTexts, plain } from '../inline.ts';
import { photographColumns } from '../photograph-columns.ts';
import { writePhotographs } from '../photographs.ts';
import { recordParagraphs } from '../record-texts.ts';
import {
  listFigures,
  makeCards,
  type NamedFigure,
} from '../sections/experience/experience-figures.ts';
import { writeFurtherReading, writeReplication } from '../sections/experience/replication.ts';
import { writeSteps } from '../sections/experience/steps.ts';
import { writeState, writeStatement } from '../sections/experience/validation-state.ts';
import { writeSheetFacts } from '../sections/sheet/facts.ts';
import { isHero, writeSheetFigures } from '../sections/sheet/figures.ts';
import { writeSheetRedefinitions } from '../sections/sheet/redefinitions.ts';
import {
  cutTitles,
  type ShortenedExperience,
  sheetRooms,
  shortenExperience,
} from '../sections/sheet/shorten.ts';
import { sourcesOfSheet, writeSheetSources } from '../sections/sheet/sources.ts';
import { writeVerification } from '../sections/verification.ts';
import { createSourceRegister } from '../source-register.ts';
import type { Block, Text } from '../tree.ts';

/** The compact form has smaller headings, and leaves out what the footer and the cover of the programme's report say as well. */
type Form = 'full' | 'compact';
type Sheet = {
  readonly experience: Experience;
  readonly records: ProjectRecords;
  readonly form: Form;
  readonly context: CompositionContext;
};

/** One experience on one page, or two where it has many figures or long texts: no table of contents, no annexes. */
export function writeGoodPracticeSheet(context: CompositionContext): readonly Block[] {
  const { projects } = context.snapshot.records;
  return projects.flatMap((records) =>
    records.experiences.flatMap((whole) => {
      const [fullest, ...shorter] = sheetRooms.map((room) => shortenExperience(whole, room));
      if (!fullest) return [];
      const writeIn = (form: Form, shortened: ShortenedExperience) => [
        ...writeExperience({
          experience: shortened.experience,
          records: cutTitles(records, shortened.room),
          form,
          // An alternative numbers the sources that it cites.
          context: { ...context, sources: createSourceRegister() },
        }),
        ...writeLeftOut(shortened, context),
      ];
      const onOne = [writeIn('full', fullest), writeIn('compact', fullest)];
      const onTwo = [...onOne, ...shorter.map((each) => writeIn('compact', each))];
      const rest: Block = { block: 'fitted', pages: 2, alternatives: onTwo };
      return [{ block: 'fitted', alternatives: [...onOne, [rest]] }] as const;
    }),
  );
}

/** What of the practice is in the snapshot only. */
function writeLeftOut(
  { left, hasCutTexts }: ShortenedExperience,
  { words }: CompositionContext,
): readonly Block[] {
  const { practice } = words;
  const told = [
    ...(left > 0 ? [practice.more(formatCount(left))] : []),
    ...(hasCutTexts ? [practice.cut] : []),
  ];
  return told.length === 0 ? [] : [writeSmall('note', joinTexts(told, 'semicolon'))];
}

function writeExperience(sheet: Sheet): readonly Block[] {
  const { experience, records, context } = sheet;
  const figures = listFigures(experience, records);
  const hero = figures.find(isHero);
  const others = figures.filter((each) => each !== hero);
  return [
    ...writeOpening(sheet, hero),
    ...writeMiddle(sheet),
    ...writeSheetFigures(others, records, context),
    ...writeTitled(sheet, 'reuse', context.words.practice.replication, [
      ...writeReplication({ ...experience, replicability: undefined }, context),
      ...writeFurtherReading(experience, context),
    ]),
    ...writeSheetRedefinitions(context),
    ...writeFoot(sheet),
  ];
}

/** The largest figure and the challenge beside the photograph; beside each other without one. */
function writeOpening(sheet: Sheet, hero: NamedFigure | undefined): readonly Block[] {
  const { experience, form, context } = sheet;
  const photographs = writePhotographs(experience, context);
  const size = form === 'full' ? 'hero' : 'card';
  const figure = hero ? [makeCards([hero], size, context)] : [];
  const challenge = writeTitled(
    sheet,
    'challenge',
    context.words.experience.challenge,
    recordParagraphs(experience.challenge, context),
  );
  const { alone, besideText } = photographColumns;
  const right = form === 'full' ? alone : besideText;
  if (photographs.length > 0)
    return besideEachOther([12 - right, [...figure, ...challenge]], [right, photographs]);
  return besideEachOther([5, figure], [7, challenge]);
}

/** What was done and what came of it; where it works, by whom and as of when. */
function writeMiddle(sheet: Sheet): readonly Block[] {
  const { experience, form, context } = sheet;
  const { experience: labels } = context.words;
  const { replicability, results } = experience;
  const story = [
    ...writeTitled(sheet, 'approach', labels.approach, [writeSteps(experience)]),
    ...writeTitled(sheet, 'results', labels.results, recordParagraphs(results, context)),
  ];
  const elsewhere: readonly Block[] = replicability
    ? [
        {
          block: 'band',
          blocks: [
            heading(3, 'sheet-elsewhere', labels.replicability),
            ...recordParagraphs(replicability, context),
          ],
        },
      ]
    : [];
  const facts = writeSheetFacts(experience, form, context);
  return besideEachOther([7, story], [5, [...elsewhere, ...facts]]);
}

/** Validation and evidence, and where the sheet can be verified. */
function writeFoot({ experience, form, context }: Sheet): readonly Block[] {
  const { practice, experience: labels } = context.words;
  const said = writeStatement(experience, context);
  const validation = [
    heading(3, 'sheet-validation', practice.validation),
    writeSmall('fact', writeState(experience, context)),
    ...(said.length === 0 ? [] : [writeSmall('fact', said)]),
  ];
  cite(experience.evidence ?? [], context);
  const sources = writeSheetSources(context);
  const evidence =
    sources.length === 0 ? [] : [heading(3, sourcesOfSheet, labels.evidence), ...sources];
  const statement = form === 'full' ? [writeSmall('note', plain(practice.statement))] : [];
  return [
    ...besideEachOther([7, validation], [5, evidence]),
    ...besideEachOther([7, statement], [5, writeVerification(context)]),
  ];
}

const writeSmall = (size: 'fact' | 'note', text: Text): Block => ({
  block: 'paragraph',
  size,
  text,
});

type Part = readonly [span: number, blocks: readonly Block[]];

/** What is alone has the whole width. */
function besideEachOther(...parts: readonly Part[]): readonly Block[] {
  const given = parts.filter(([, blocks]) => blocks.length > 0);
  if (given.length < 2) return given.flatMap(([, blocks]) => blocks);
  return [{ block: 'columns', parts: given.map(([span, blocks]) => ({ span, blocks })) }];
}

function writeTitled(
  { form }: Sheet,
  id: string,
  title: Inline,
  blocks: readonly Block[],
): readonly Block[] {
  if (blocks.length === 0) return [];
  return [heading(form === 'full' ? 2 : 3, `sheet-${id}`, plain(title)), ...blocks];
}
