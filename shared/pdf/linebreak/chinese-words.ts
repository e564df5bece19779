import { copyText, createTextCache } from '../shaping/text-cache.ts';
import { segmenterOf } from './segmenters.ts';

/** What a reader takes for one word, and the dictionary does not know as one. */
const compounds =
  /可持续|目标值|实际值|完成率|基线|汇总|加总|减贫|扶贫|疫情|防控|产出|录入|链接|序号|户数|币种|填报|评级|时区|线下|线上|结转|不适用|不公开|未(?:报告|核实|说明|汇总|加总)|平均数|优先级|管理层|哈希值|项目点|伙伴国|术语表|登记表|(?:主办|接收|管理)方|(?:审核|报告|发言)人|孟加拉国|乌兹别克斯坦|赞比亚|(?:进行|筹备|实施|收尾)中/gu;

/** The same words stand in the cells of every report. */
const known = createTextCache<ReadonlySet<number>>(({ size }) => 40 * size);
const neighbours = /\p{Script=Han}{2}/u;
const nowhere: ReadonlySet<number> = new Set();

/** The offsets of a text that lie within a word of Chinese. */
export function withinChineseWords(text: string): ReadonlySet<number> {
  if (!neighbours.test(text)) return nowhere;
  const before = known.get(text);
  if (before) return before;
  const offsets = new Set<number>();
  for (const { segment, index } of segmenterOf('zh', 'word').segment(text))
    addWithin(offsets, segment, index);
  for (const { 0: compound, index } of text.matchAll(compounds))
    addWithin(offsets, compound, index);
  known.set(copyText(text), offsets);
  return offsets;
}

function addWithin(offsets: Set<number>, word: string, start: number): void {
  for (let at = start + 1; at < start + word.length; at += 1) offsets.add(at);
}
