import { asPercentage, type Decimal, rounded } from '../domain/decimal.ts';

/** A decimal as it was entered, its thousands grouped: "1282.50" -> "1,282.50". */
export function grouped(value: Decimal): string {
  const [whole = '', fraction] = value.split('.');
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}

/** A ratio as a percentage with at most one decimal: 0.8333 -> "83.3 %". */
export function percentage(ratio: Decimal): string {
  return `${grouped(rounded(asPercentage(ratio), 1))} %`;
}
