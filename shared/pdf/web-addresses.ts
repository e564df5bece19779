import type { Block, Run, Text } from './document.ts';
import { linkAddress } from './paint/link-address.ts';

/** Makes links of the web addresses that people wrote in running text and in cells; the text stays as it is written. */
export function withLinks(block: Block): Block {
  switch (block.block) {
    case 'paragraph':
    case 'note':
      return hasAddress(block.text) ? { ...block, text: addLinks(block.text) } : block;
    case 'list':
      return block.items.some(hasAddress) ? { ...block, items: block.items.map(addLinks) } : block;
    case 'facts':
      if (!block.facts.some(({ text }) => hasAddress(text))) return block;
      return {
        ...block,
        facts: block.facts.map((fact) => ({ ...fact, text: addLinks(fact.text) })),
      };
    case 'table':
      if (!block.rows.some((row) => row.some(hasAddress))) return block;
      return { ...block, rows: block.rows.map((row) => row.map(addLinks)) };
    default:
      return block;
  }
}

/** Every address has this. */
const mark = '://';

const hasAddress = (text: Text) => text.some(mayHaveAddress);

const addLinks = (text: Text): Text => (hasAddress(text) ? text.flatMap(linksIn) : text);

/** A run that leads somewhere is a link already, and the name of a figure is none. */
function mayHaveAddress({ text, link, to, data }: Run): boolean {
  return text.includes(mark) && link === undefined && to === undefined && data === undefined;
}

/** What an address may have, but for brackets, quotes and the signs that end a sentence. */
const sign = '[^\\s\\p{C}"<>\\\\^`{|}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}、。，；：！？…។៕၊။ฯ]';
const written = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}+.-])https?://${sign}+(?:\\(${sign}+\\)${sign}*)*`,
  'giu',
);
const signsAtEnd = /[.,;:!?'*_~]+$/;
/** In a script without spaces the sentence goes on behind an address in ASCII. */
const goesOn =
  /(?<=[a-z0-9])(?=[\p{Script=Han}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}])/iu;
/** A host has a name with a dot. */
const hasHost = /^https?:\/\/[^/?#]+\.[^/?#.]+/i;

function linksIn(run: Run): readonly Run[] {
  if (!mayHaveAddress(run)) return [run];
  const parts: Run[] = [];
  let end = 0;
  const add = (to: number, link?: string) => {
    if (to > end) parts.push(partOf(run, end, to, link));
    end = Math.max(end, to);
  };
  for (const { 0: found, index } of run.text.matchAll(written)) {
    const address = addressIn(found);
    if (address === undefined) continue;
    add(index);
    add(index + address.length, address);
  }
  add(run.text.length);
  return parts;
}

function addressIn(found: string): string | undefined {
  const whole = found.replace(signsAtEnd, '');
  const start = whole.split(goesOn, 1)[0]?.replace(signsAtEnd, '') ?? whole;
  return [start, whole].find((each) => hasHost.test(each) && linkAddress(each) !== undefined);
}

/** Only the first part of a run begins a line or a translation. */
function partOf(run: Run, start: number, end: number, link: string | undefined): Run {
  const { newLine, startsTranslation, ...rest } = run;
  const text = run.text.slice(start, end);
  return { ...(start === 0 ? run : rest), text, ...(link !== undefined && { link }) };
}
