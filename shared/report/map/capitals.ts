import type { Position } from '../tree.ts';

/** Where the capitals of the countries with an outline are, to a hundredth of a degree. */
const places: Readonly<Record<string, Position>> = {
  BD: [90.41, 23.71],
  BN: [114.94, 4.9],
  ID: [106.85, -6.21],
  KH: [104.92, 11.56],
  LA: [102.61, 17.97],
  LK: [79.89, 6.89],
  MM: [96.13, 19.76],
  MN: [106.92, 47.92],
  MY: [101.69, 3.15],
  PH: [120.98, 14.6],
  TH: [100.5, 13.75],
  TL: [125.57, -8.56],
  TZ: [35.74, -6.17],
  UG: [32.58, 0.32],
  VN: [105.85, 21.03],
  ZM: [28.28, -15.42],
};

export const findCapital = (country: string): Position | undefined => places[country];
