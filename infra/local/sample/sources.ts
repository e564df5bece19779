import type { Source } from '../../../shared/domain/source.ts';

/** Marks what is invented to show how a report looks; reports print it as such. */
export const illustrativeSource = (title: string): Source => ({ title, illustrative: true });

/** Where the facts of the sample come from; no link is given where none is known. */
export const sources = {
  chinaOrg2016: { title: 'china.org.cn', publishedOn: '2016-12-08' },
  laotianTimes: { title: 'Laotian Times, December 2016' },
  openDevelopmentMekong: { title: 'Open Development Mekong' },
  silkRoad: { title: 'imsilkroad.com' },
  xinhuaViaOdm: { title: 'Xinhua, via Open Development Mekong' },
  chinaAsean: { title: 'china-asean-media.com' },
  peoplesDaily2025: { title: "People's Daily", publishedOn: '2025-09-30' },
  cns: { title: 'China News Service' },
  xinhua20200628: { title: 'Xinhua', publishedOn: '2020-06-28' },
  peoplesDaily20201027: { title: "People's Daily", publishedOn: '2020-10-27' },
  mizzima: { title: 'Mizzima', publishedOn: '2018-02-02' },
  peoplesDaily20200825: { title: "People's Daily", publishedOn: '2020-08-25' },
  cctv: { title: 'CCTV', publishedOn: '2021-12-31' },
  mitv: { title: 'MITV' },
  iprcc: { title: 'International Poverty Reduction Center in China (IPRCC), news item' },
  official2023: { title: 'Statement by officials', publishedOn: '2023-06-27' },
  illustrative: { title: 'Illustrative value, not from a source', illustrative: true },
} as const satisfies Record<string, Source>;
