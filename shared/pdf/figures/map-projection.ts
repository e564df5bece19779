import type { Position } from '../drawing.ts';
import type { Point } from './path.ts';

export type Projection = {
  readonly height: number;
  readonly pointsPerKilometre: number;
  toPoint(position: Position): Point;
};

const margin = 8;
/** Of latitude; the earth is round enough for the scale of a small map. */
const kilometresPerDegree = 111.2;

/** An equirectangular projection that is true to scale at the middle latitude. */
export function project(
  positions: readonly Position[],
  mapWidth: number,
  room: number,
): Projection {
  const [longitudes, latitudes] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const longitudeScale = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const degreesWide = Math.max((east - west) * longitudeScale, 0.01);
  const degreesHigh = Math.max(north - south, 0.01);
  const scale = Math.min((mapWidth - 2 * margin) / degreesWide, (room - 2 * margin) / degreesHigh);
  const left = (mapWidth - degreesWide * scale) / 2;
  return {
    height: degreesHigh * scale + 2 * margin,
    pointsPerKilometre: scale / kilometresPerDegree,
    toPoint: ([longitude, latitude]) => [
      left + (longitude - west) * longitudeScale * scale,
      margin + (north - latitude) * scale,
    ],
  };
}
