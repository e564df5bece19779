import { rectangle } from '../figures/path.ts';
import { fillPath, type Shape } from '../figures/shapes.ts';
import type { Emblem, SvgPaths } from '../identity.ts';
import { colours, millimetres } from '../theme.ts';
import type { Typesetter } from '../typesetter.ts';
import { outlineOfPath } from './outline.ts';

/** The side of the square that an emblem fits in. */
export const emblemSize = millimetres(20);

/** The emblem in its own colours, from the left of its square; nothing where its file is gone. */
export function emblemShapes(typesetter: Typesetter, emblem: Emblem): readonly Shape[] {
  if ('svgPaths' in emblem) return pathShapes(emblem);
  const image = typesetter.images.get(emblem.png);
  if (!image) return [];
  const scale = emblemSize / Math.max(image.width, image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  return [{ shape: 'image', image, x: 0, y: (emblemSize - height) / 2, width, height }];
}

/** On the accent an emblem of one colour is white; any other stands on white. */
export function emblemOnAccent(typesetter: Typesetter, emblem: Emblem): readonly Shape[] {
  if ('svgPaths' in emblem && new Set(emblem.svgPaths.map(({ fill }) => fill)).size === 1)
    return pathShapes(emblem, colours.paper);
  const shapes = emblemShapes(typesetter, emblem);
  const [side, start] = [emblemSize + 2 * edge, -edge];
  const plate = fillPath(rectangle(start, start, side, side), { colour: colours.paper });
  return shapes.length === 0 ? [] : [plate, ...shapes];
}

const edge = millimetres(1.5);

function pathShapes({ svgPaths, viewBox }: SvgPaths, colour?: string): readonly Shape[] {
  const { left, top, width, height } = viewBox;
  const scale = emblemSize / Math.max(width, height);
  const down = (emblemSize - height * scale) / 2;
  const placing = { left, top: top - down / scale, scale };
  return svgPaths.map(({ d, fill }) =>
    fillPath(outlineOfPath(d, placing), { colour: colour ?? fill, isExact: true }),
  );
}
