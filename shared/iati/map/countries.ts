import { Country } from '../../domain/country.ts';
import type { ProjectInput } from '../../domain/programme/project.ts';
import { Share } from '../../domain/references.ts';
import type { Reading } from '../reading.ts';
import { textsOf } from '../texts/texts-of.ts';
import { attributeOf, childrenOf, type Element } from '../xml/element.ts';
import { lineOf, toLines } from './line.ts';
import { vocabularyName } from './references.ts';

type Places = Pick<ProjectInput, 'country' | 'countries' | 'regions'>;
type Region = NonNullable<ProjectInput['regions']>[number];
type CountryShare = NonNullable<ProjectInput['countries']>[number];

const maxRegions = 50;

/** Where a project is: its countries and regions, or else those of its transactions. */
export function placesOf(activity: Element, reading: Reading): Places {
  const own = placesIn([activity], reading);
  if (own) return own;
  const inTransactions = placesIn(childrenOf(activity, 'transaction'), {
    ...reading,
    report: () => {},
  });
  reading.report(inTransactions ? 'country-of-transactions' : 'country-missing', activity);
  return inTransactions ?? { regions: [{ name: { en: 'Not stated' } }] };
}

function placesIn(elements: readonly Element[], reading: Reading): Places | undefined {
  const named = elements.flatMap((each) => childrenOf(each, 'recipient-country'));
  const countries = new Map<string, CountryShare>();
  const unknown: Region[] = [];
  for (const each of named) {
    const code = attributeOf(each, 'code')?.toUpperCase() ?? '';
    if (!Country.safeParse(code).success) {
      reading.report('country-unknown', each, code);
      unknown.push(...regionOf(each, 'IATI Country', reading));
    } else if (countries.has(code)) reading.report('repeated-place', each, code);
    else countries.set(code, { country: code, ...shareOf(each, reading) });
  }
  const regions = elements
    .flatMap((each) => childrenOf(each, 'recipient-region'))
    .flatMap((each) => regionOf(each, vocabularyOf(each, reading), reading));
  return combine([...countries.values()], distinct([...unknown, ...regions]));
}

function combine(countries: CountryShare[], regions: Region[]): Places | undefined {
  const [first, second] = countries;
  if (!first && regions.length === 0) return undefined;
  return {
    ...(first && (second ? { countries } : { country: first.country })),
    ...(regions.length > 0 && { regions: regions.slice(0, maxRegions) }),
  };
}

function distinct(regions: readonly Region[]): Region[] {
  return [...new Map(regions.map((each) => [JSON.stringify(each), each])).values()];
}

const vocabularyOf = (region: Element, reading: Reading) =>
  vocabularyName('RegionVocabulary', lineOf(region, 'vocabulary', reading) ?? '1');

function regionOf(element: Element, vocabulary: string, reading: Reading): readonly Region[] {
  const code = lineOf(element, 'code', reading);
  const name = toLines(textsOf([element], reading), element, reading);
  const shown = name ?? (code === undefined ? undefined : { und: code });
  if (!shown) return [];
  const reference = code === undefined ? {} : { reference: { vocabulary, code } };
  return [{ name: shown, ...reference, ...shareOf(element, reading) }];
}

/** The percentage of an element as a share of the whole. */
export function shareOf(element: Element, { report }: Reading): { readonly share?: string } {
  const raw = attributeOf(element, 'percentage');
  if (raw === undefined) return {};
  const share = raw.replace(/^0+(?=\d)/, '');
  if (Share.safeParse(share).success) return { share };
  report('share-wrong', element, raw);
  return {};
}
