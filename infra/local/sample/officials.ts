/** The two officials whom the news item of the meeting names, each in a public function. */
export const liXiaobing = {
  kind: 'official',
  name: { en: 'Li Xiaobing' },
  title: { en: 'Director General of the Agency for International Economic Cooperation' },
  organisationId: 'aieco',
} as const;

export const tanWeiping = {
  kind: 'official',
  name: { en: 'Tan Weiping' },
  title: { en: 'Deputy Director General of the International Poverty Reduction Center in China' },
  organisationId: 'iprcc',
} as const;
