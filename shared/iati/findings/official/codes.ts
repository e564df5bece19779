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

/** The codelists of what is read, by the way from the activity to the element. */
const codelists: Readonly<Record<string, readonly Coded[]>> = {
  'activity-date': [{ rule: '9.4.1', in: 'type', codes: fourCodes }],
  'activity-status': [{ rule: '9.5.1', in: 'code', codes: list('1 2 3 4 5 6') }],
  description: [{ rule: '9.26.1', in: 'type', codes: fourCodes }],
  'document-link/language': [{ rule: '9.29.1', in: 'code', codes: { has: isLanguageCode } }],
  'location/exactness': [{ rule: '9.38.1', in: 'code', codes: list('1 2') }],
  'participating-org': [
    { rule: '9.41.1', in: 'role', codes: fourCodes },
    { rule: '9.42.1', in: 'type', codes: organisationTypes },
  ],
  'recipient-country': [
    // Kosovo and the Netherlands Antilles are in the list of IATI only.
    {
      rule: '9.50.1',
      in: 'code',
      codes: { has: (code) => ['XK', 'AN'].includes(code) || Country.safeParse(code).success },
    },
  ],
  'recipient-region': [{ rule: '9.52.1', in: 'vocabulary', codes: list('1 2 99') }],
  'reporting-org': [{ rule: '9.54.1', in: 'type', codes: organisationTypes }],
  result: [{ rule: '9.55.1', in: 'type', codes: list('1 2 3 9') }],
  'result/reference': [{ rule: '9.75.1', in: 'vocabulary', codes: list('1 99') }],
  'result/indicator': [{ rule: '9.60.1', in: 'measure', codes: list('1 2 3 4 5') }],
  'result/indicator/reference': [
    { rule: '9.74.1', in: 'vocabulary', codes: list('1 2 3 4 5 6 7 8 9 99') },
  ],
  sector: [{ rule: '9.78.1', in: 'vocabulary', codes: list('1 2 3 4 5 6 7 8 9 10 11 12 98 99') }],
  tag: [{ rule: '9.79.1', in: 'vocabulary', codes: list('1 2 3 4 5 99') }],
};
/** Below these, further elements have codes. */
const containers = new Set(['document-link', 'location', 'result', 'result/indicator']);

/** Codes of what is read, against their codelists. */
export function checkCodes(activity: Element, checking: Checking): void {
  checkChildren(activity, '', checking);
}

function checkChildren(element: Element, above: string, checking: Checking): void {
  for (const child of element.children) {
    const way = above === '' ? child.name : `${above}/${child.name}`;
    for (const { rule, in: attribute, codes } of lookUp(codelists, way) ?? []) {
      const code = child.attributes[attribute];
      if (code !== undefined && !codes.has(code)) checking.meet(rule, child, code);
    }
    if (containers.has(way)) checkChildren(child, way, checking);
  }
}
