/**
 * The emblem of the sample, drawn for it: a drop of water over three terraced fields. It is the sign of no organisation. Every path
 * is closed and has only moves, lines and curves.
 */
export const emblem = {
  kind: 'svg',
  alternative: {
    en: 'A drop of water over three terraced fields',
    zh: '三层梯田上的一滴水',
    lo: 'ຢົດນ້ຳຢູ່ເທິງທົ່ງນາສາມຊັ້ນ',
    km: 'ដំណក់ទឹកមួយលើវាលស្រែបីជាន់',
    my: 'လယ်ကွင်းသုံးဆင့်ပေါ်ရှိ ရေတစ်စက်',
  },
  viewBox: { left: 0, top: 0, width: 64, height: 64 },
  svgPaths: [
    {
      d: 'M32 4 C37 12 43 18 43 25 C43 31 38 36 32 36 C26 36 21 31 21 25 C21 18 27 12 32 4 Z',
      fill: '#2b7a9b',
    },
    {
      d: 'M4 42 C13 34 23 38 32 42 C41 46 51 44 60 38 L60 46 C51 51 41 52 32 48 C23 44 13 42 4 48 Z',
      fill: '#8fb36b',
    },
    {
      d: 'M4 51 C13 45 23 47 32 51 C41 55 51 54 60 49 L60 55 C51 59 41 59 32 56 C23 52 13 51 4 55 Z',
      fill: '#5b8f4f',
    },
    { d: 'M4 58 C13 54 23 55 32 59 C41 62 51 61 60 58 L60 62 L4 62 Z', fill: '#2f6b45' },
  ],
} as const;
