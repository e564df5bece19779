import type { SvgPaths } from '../identity.ts';
import { readPathData } from './svg-path.ts';

/** An emblem of a few hundred curves is about 10 KB; more is a picture. */
export const maxPaths = 200;
export const maxCommands = 4_000;
const maxSide = 100_000;

/** Why paths cannot be an emblem; undefined if they can. Nothing but path data and fills gets into a file. */
export function faultOfPaths({ svgPaths, viewBox }: SvgPaths): string | undefined {
  const [left, top, width, height] = viewBox;
  if (![left, top, width, height].every(Number.isFinite) || width <= 0 || height <= 0)
    return 'viewBox is not left, top, width and height, the last two above zero';
  if (Math.max(...viewBox.map(Math.abs)) > maxSide) return `viewBox goes beyond ${maxSide}`;
  if (svgPaths.length === 0) return 'svgPaths is empty';
  if (svgPaths.length > maxPaths)
    return `svgPaths has ${svgPaths.length} paths, more than ${maxPaths}`;
  let commands = 0;
  for (const [at, { d, fill }] of svgPaths.entries()) {
    if (!/^#[0-9a-f]{6}$/i.test(fill)) return `svgPaths/${at}/fill is not a colour such as #0b4f6c`;
    if (d.length > maxCommands * 100) return `svgPaths/${at}/d is longer than any emblem`;
    const read = readPathData(d);
    if (!read) return `svgPaths/${at}/d is not path data of M L H V C S Q T A Z`;
    if (read.some(({ numbers }) => numbers.some((number) => Math.abs(number) > maxSide)))
      return `svgPaths/${at}/d goes beyond ${maxSide}`;
    commands += read.length;
    if (commands > maxCommands) return `svgPaths has more than ${maxCommands} commands`;
  }
  return undefined;
}
