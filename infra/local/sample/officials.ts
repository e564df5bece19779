/** The two officials whom the news item of the meeting names, each in a public function; the Chinese is ours. */
export const liXiaobing = {
  kind: 'official',
  name: { en: 'Li Xiaobing' },
  title: { en: 'Director General', zh: '局长' },
  organisationId: 'aieco',
} as const;

export const tanWeiping = {
  kind: 'official',
  name: { en: 'Tan Weiping' },
  title: { en: 'Deputy Director General', zh: '副主任' },
  organisationId: 'iprcc',
} as const;
