import type { PracticeWords } from './words.ts';

export const practice: PracticeWords = {
  promisingSheet: 'ໃບສະຫຼຸບແບບປະຕິບັດທີ່ມີທ່າແຮງ',
  validation: 'ການຢັ້ງຢືນ',
  validatedBy: (day, organisation) =>
    `ແບບປະຕິບັດທີ່ດີ: ຢັ້ງຢືນວັນທີ ${day} ໂດຍ ${organisation} ເຊິ່ງບໍ່ໄດ້ເຂົ້າຮ່ວມ.`,
  validated: (day) => `ແບບປະຕິບັດທີ່ດີ: ຢັ້ງຢືນວັນທີ ${day} ໂດຍຜູ້ທີ່ບໍ່ໄດ້ເຂົ້າຮ່ວມ.`,
  notValidated: 'ແບບປະຕິບັດທີ່ມີທ່າແຮງ: ຍັງບໍ່ມີຜູ້ທີ່ບໍ່ໄດ້ເຂົ້າຮ່ວມຢັ້ງຢືນ.',
  replication: 'ເງື່ອນໄຂການນຳໃຊ້ບ່ອນອື່ນ',
  links: 'ລິ້ງ',
  figures: 'ຕົວເລກຂອງແບບປະຕິບັດນີ້: ຄ່າທຳອິດ ແລະ ຄ່າຫຼ້າສຸດຂອງແຕ່ລະຕົວ',
  statement:
    'ແບບປະຕິບັດຈະເອີ້ນວ່າດີ ເມື່ອມີຫຼັກຖານ ແລະ ມີຜູ້ທີ່ບໍ່ໄດ້ເຂົ້າຮ່ວມຢັ້ງຢືນແລ້ວ. ຕົວເລກທີ່ບໍ່ມີໃຜລາຍງານຈະສະແດງວ່າ “ບໍ່ໄດ້ລາຍງານ” ບໍ່ແມ່ນສູນ.',
  more: (number) => `ມີອີກ ${number}\u00A0ລາຍການໃນໄຟລ໌ແນບ snapshot.json`,
  inFiles: (number) => `${number}\u00A0ລາຍການ, ໃນໄຟລ໌ແນບ`,
  cut: 'ຂໍ້ຄວາມທີ່ລົງທ້າຍດ້ວຍ “…” ມີເຕັມໃນໄຟລ໌ແນບ snapshot.json',
};
