import * as z from 'zod';
import { type FieldCode, issueOf } from '../field-error.ts';
import { MultilingualLine } from '../text.ts';
import { Colour } from './colour.ts';
import { readPathData } from './svg-path.ts';

/** A drawing of a few hundred curves has about 10 KB; more is a picture. */
const maxPaths = 200;
const maxCommands = 4_000;
const maxCharacters = 20_000;
const maxSide = 100_000;

const alternative = MultilingualLine.describe('What it shows, for who cannot see it.');
const Side = z.number().min(-maxSide).max(maxSide);

const Paths = z.strictObject({
  kind: z.literal('svg').describe('A drawing.'),
  alternative,
  svgPaths: z
    .array(
      z.strictObject({
        d: z
          .string()
          .min(1)
          .max(maxCharacters)
          .describe('SVG path data: M L H V C S Q T A Z, in either case.'),
        fill: Colour.describe('What it is filled with; there are no outlines.'),
      }),
    )
    .min(1)
    .max(maxPaths)
    .describe('Painted in this order, by the even-odd rule; 20,000 characters in all.'),
  viewBox: z
    .strictObject({
      left: Side.describe('Where it begins, from the left.'),
      top: Side.describe('Where it begins, from the top.'),
      width: Side.positive().describe('Its width.'),
      height: Side.positive().describe('Its height.'),
    })
    .describe('The part of the drawing that is shown, as `viewBox` of SVG.'),
});
type Paths = z.infer<typeof Paths>;

const Picture = z.strictObject({
  kind: z.literal('png').describe('A picture.'),
  alternative,
  png: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal')
    .describe('The SHA-256 of a file that was sent to `/emblems` of the programme.'),
});

/** The sign of a programme or an organisation. */
export const Emblem = z
  .discriminatedUnion('kind', [Paths.superRefine(refusePathFaults), Picture])
  .meta({ id: 'Emblem' });
export type Emblem = z.infer<typeof Emblem>;

type PathFault = {
  readonly path: readonly (string | number)[];
  readonly code: FieldCode;
  readonly detail: string;
};

function refusePathFaults({ svgPaths }: Paths, context: z.core.$RefinementCtx): void {
  for (const { code, detail, path } of faultsOfPaths(svgPaths))
    context.addIssue(issueOf(code, detail, ['svgPaths', ...path]));
}

/** What of the paths cannot be drawn: nothing but path data gets into a file. */
function faultsOfPaths(svgPaths: Paths['svgPaths']): readonly PathFault[] {
  const characters = svgPaths.reduce((sum, { d }) => sum + d.length, 0);
  if (characters > maxCharacters)
    return [fault([], 'too_long', `has ${characters} characters; ${maxCharacters} are allowed`)];
  const all = svgPaths.map(({ d }) => readPathData(d));
  const commands = all.reduce((sum, read) => sum + (read?.length ?? 0), 0);
  if (commands > maxCommands)
    return [fault([], 'too_many', `has ${commands} commands; ${maxCommands} are allowed`)];
  return all.flatMap((read, at) => {
    if (!read) return fault([at, 'd'], 'wrong_format', 'is not path data of M L H V C S Q T A Z');
    const isWithin = read.every(({ numbers }) =>
      numbers.every((each) => Math.abs(each) <= maxSide),
    );
    return isWithin ? [] : fault([at, 'd'], 'too_large', `goes beyond ${maxSide}`);
  });
}

const fault = (path: PathFault['path'], code: FieldCode, detail: string): PathFault => ({
  path,
  code,
  detail,
});
