import { Problem } from '../../shared/domain/problem.ts';

/**
 * The offered type that the Accept header prefers (RFC 9110, 12.5.1): most specific range, then quality.
 * @returns an empty text for a route whose answers have no content
 * @throws Problem `not_acceptable` that lists what there is
 */
export function negotiate(accept: string | undefined, types: readonly string[]): string {
  if (types.length === 0) return '';
  const ranges = (accept ?? '*/*').split(',').map(range);
  const rated = types.map((type) => ({ type, quality: quality(type, ranges) }));
  const best = rated.reduce((left, right) => (right.quality > left.quality ? right : left), {
    type: '',
    quality: 0,
  });
  if (best.quality > 0) return best.type;
  throw new Problem('not_acceptable', `This can be served as ${types.join(' or ')}.`);
}

/** Whether the Accept-Encoding header takes gzip; without the header nothing is compressed. */
export function acceptsGzip(acceptEncoding: string | undefined): boolean {
  const ranges = (acceptEncoding ?? '').split(',').map(range);
  const gzip =
    ranges.find(({ media }) => media === 'gzip') ?? ranges.find(({ media }) => media === '*');
  return gzip !== undefined && gzip.quality > 0;
}

type Range = { readonly media: string; readonly quality: number };

function range(text: string): Range {
  const [media = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const quality = weight === undefined ? 1 : Number(weight);
  return { media, quality: Number.isFinite(quality) ? quality : 0 };
}

function quality(type: string, ranges: readonly Range[]): number {
  const [family] = type.split('/');
  for (const media of [type, `${family}/*`, '*/*']) {
    const matching = ranges.find((candidate) => candidate.media === media);
    if (matching) return matching.quality;
  }
  return 0;
}
