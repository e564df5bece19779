import {
  attributesOf,
  elementsIn,
  elementsNamed,
  ownText,
  parseSource,
  type SourceElement,
} from '../../../shared/iati/writing/source-tree.ts';

const figures = new Set(['baseline', 'target', 'actual']);
const days = new Set(['period-start', 'period-end', 'baseline', 'activity-date', 'document-date']);

/**
 * What a text of an activity has, as raw strings: values, dates, dimensions, languages and references. Nothing of reading or writing is
 * used but the tree of the text.
 * @param inWritable leaves out what 2.03 takes nowhere, and the languages of a version that says them elsewhere
 */
export function rawFacts(text: string, inWritable: boolean): readonly string[] {
  const facts: string[] = [];
  const look = (element: SourceElement) => {
    const { name } = element;
    const attributes = attributesOf(element);
    const say = (kind: string, said: string | undefined) => {
      if (said !== undefined) facts.push(`${kind} ${JSON.stringify(said)}`);
    };
    if (inWritable && !canStand(element)) return;
    if (figures.has(name)) say('value', attributes.value);
    // Budgets of 1.0x may lack what 2.03 requires of them.
    const isOfBudget = element.parent?.name === 'budget';
    if (days.has(name) && !isOfBudget) say('date', dayOf(element));
    if (name === 'baseline') say('year', attributes.year);
    if (name === 'dimension') say('dimension', `${attributes.name} ${attributes.value}`);
    if (name === 'reference') say('reference', `${attributes.vocabulary} ${attributes.code}`);
    if (!inWritable) say('language', attributes['xml:lang']);
    for (const child of elementsIn(element)) look(child);
  };
  look(parseSource(text));
  return facts;
}

/** 1.0x has some days as text. */
function dayOf(element: SourceElement): string | undefined {
  const inText = /^\s*(\d{4}-\d\d-\d\d)\s*$/.exec(ownText(element))?.[1];
  return attributesOf(element)['iso-date'] ?? inText;
}

/** Whether 2.03 takes a result, period or baseline; others are left out when 1.0x is lifted, and named. */
function canStand(element: SourceElement): boolean {
  const { name } = element;
  const hasDay = (child: string) => elementsNamed(element, child).some((each) => dayOf(each));
  if (name === 'result') return elementsNamed(element, 'indicator').length > 0;
  if (name === 'period') return hasDay('period-start') && hasDay('period-end');
  return name !== 'baseline' || attributesOf(element).year !== undefined;
}

/** The elements whose tag or own text is another in two texts of an activity. */
export function changedElements(one: string, other: string): readonly string[] {
  const [before, after] = [each(parseSource(one)), each(parseSource(other))];
  const differ = after.filter((line, at) => line !== before[at]);
  return before.length === after.length
    ? differ
    : [`${before.length} and ${after.length} elements`];
}

function each(element: SourceElement): readonly string[] {
  return [`${element.open}${ownText(element)}`, ...elementsIn(element).flatMap(each)];
}
