import { Country } from '../../../domain/country.ts';
import { lookUp } from '../../lookup.ts';
import type { Element } from '../../xml/element.ts';
import type { Checking } from './check.ts';
import { isLanguageCode } from './languages.ts';
import type { OfficialRuleId } from './rules.ts';

const list = (codes: string) => new Set(codes.split(' '));
const organisationTypes = list('10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90');
const fourCodes = list('1 2 3 4');

type Coded = {
  readonly rule: OfficialRuleId;
  /** The attribute that has the code. */
  readonly in: string;
  readonly codes: { readonly has: (code: string) => boolean };
};

/** The codes of an element, and the elements within it that have codes. */
type Codelists = {
  readonly own?: readonly Coded[];
  readonly within?: Readonly<Record<string, Codelists>>;
};

const one = (rule: OfficialRuleId, attribute: string, codes: Coded['codes']) => ({
  own: [{ rule, in: attribute, codes }],
});

/** The codelists of what is read, by the elements of an activity. */
const codelists: Readonly<Record<string, Codelists>> = {
  'activity-date': one('9.4.1', 'type', fourCodes),
  'activity-status': one('9.5.1', 'code', list('1 2 3 4 5 6')),
  description: one('9.26.1', 'type', fourCodes),
  'document-link': { within: { language: one('9.29.1', 'code', { has: isLanguageCode }) } },
  location: { within: { exactness: one('9.38.1', 'code', list('1 2')) } },
  'participating-org': {
    own: [
      { rule: '9.41.1', in: 'role', codes: fourCodes },
      { rule: '9.42.1', in: 'type', codes: organisationTypes },
    ],
  },
  'recipient-country': one('9.50.1', 'code', {
    // Kosovo and the Netherlands Antilles are in the list of IATI only.
    has: (code) => ['XK', 'AN'].includes(code) || Country.safeParse(code).success,
  }),
  'recipient-region': one('9.52.1', 'vocabulary', list('1 2 99')),
  'reporting-org': one('9.54.1', 'type', organisationTypes),
  result: {
    ...one('9.55.1', 'type', list('1 2 3 9')),
    within: {
      reference: one('9.75.1', 'vocabulary', list('1 99')),
      indicator: {
        ...one('9.60.1', 'measure', list('1 2 3 4 5')),
        within: { reference: one('9.74.1', 'vocabulary', list('1 2 3 4 5 6 7 8 9 99')) },
      },
    },
  },
  sector: one('9.78.1', 'vocabulary', list('1 2 3 4 5 6 7 8 9 10 11 12 98 99')),
  tag: one('9.79.1', 'vocabulary', list('1 2 3 4 5 99')),
};

/** Codes of what is read, against their codelists. */
export function checkCodes(activity: Element, checking: Checking): void {
  checkWithin(activity, codelists, checking);
}

function checkWithin(
  { children }: Element,
  known: NonNullable<Codelists['within']>,
  checking: Checking,
): void {
  for (const child of children) {
    const { own = [], within } = lookUp(known, child.name) ?? nothing;
    for (const { rule, in: attribute, codes } of own) {
      const code = child.attributes[attribute];
      if (code !== undefined && !codes.has(code)) checking.meet(rule, child, code);
    }
    if (within) checkWithin(child, within, checking);
  }
}

const nothing: Codelists = {};
