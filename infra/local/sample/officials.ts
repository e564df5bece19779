/** The two officials whom the news item of the meeting names, each in a public function. */
export const liXiaobing = {
  kind: 'official',
  name: { en: 'Li Xiaobing', zh: '李小兵' },
  title: {
    en: 'Director General',
    zh: '局长',
    lo: 'ຫົວໜ້າໃຫຍ່',
    km: 'អគ្គនាយក',
    my: 'ညွှန်ကြားရေးမှူးချုပ်',
  },
  organisationId: 'aieco',
} as const;

export const tanWeiping = {
  kind: 'official',
  name: { en: 'Tan Weiping', zh: '谭卫平' },
  title: {
    en: 'Deputy Director General',
    zh: '副主任',
    lo: 'ຮອງຫົວໜ້າໃຫຍ່',
    km: 'អគ្គនាយករង',
    my: 'ဒုတိယညွှန်ကြားရေးမှူးချုပ်',
  },
  organisationId: 'iprcc',
} as const;
