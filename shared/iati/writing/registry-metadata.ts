import type { OrganisationInput } from '../../domain/programme/organisation.ts';
import type { MultilingualText } from '../../domain/text.ts';
import { typeCodes } from '../codes.ts';
import { pickText } from './texts.ts';

type Published = {
  readonly programme: {
    readonly title: MultilingualText;
    readonly startDate?: string | undefined;
    readonly endDate?: string | undefined;
  };
  readonly reporting: OrganisationInput | undefined;
  readonly activities: number;
  readonly language: string;
  readonly generatedAt: string;
};

/** What the IATI Registry asks for beside the files. What nobody told us is null, and `fillIn` names each. */
export function registryMetadata({
  programme: { title, startDate, endDate },
  reporting,
  activities,
  language,
  generatedAt,
}: Published) {
  const named = pickText(title, language);
  const metadata = {
    publisher: {
      name: reporting ? pickText(reporting.name, language) : null,
      identifier: reporting?.externalId ?? null,
      type: reporting?.type ? typeCodes[reporting.type] : null,
      licence: null,
      contact: { name: null, email: null, address: null, website: null },
    },
    datasets: [
      {
        file: 'activities.xml',
        type: 'activity',
        title: named,
        activities,
        period: { start: startDate ?? null, end: endDate ?? null },
        sourceUrl: null,
      },
      { file: 'organisation.xml', type: 'organisation', title: named, sourceUrl: null },
    ],
    version: '2.03',
    language,
    generatedAt,
  };
  return { ...metadata, fillIn: findNull(metadata) };
}

/** The places of what is null, as JSON pointers. */
function findNull(value: unknown, at = ''): readonly string[] {
  if (value === null) return [at];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => findNull(inner, `${at}/${name}`));
}
