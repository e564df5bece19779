import type { ApprovalWords } from './words.ts';

export const approvals: ApprovalWords = {
  caption: 'ການອະນຸມັດ ຕາມຜູ້ທີ່ເຊີນຜູ້ບັນທຶກ',
  approvedBy: 'ອະນຸມັດໂດຍ',
  invitedBy: 'ຜູ້ບັນທຶກຖືກເຊີນໂດຍ',
  theApprover: 'ຜູ້ອະນຸມັດເອງ',
  approvals: 'ຄ່າທີ່ອະນຸມັດແລ້ວ',
  newAuthors: 'ໃນນັ້ນ ສົ່ງເມື່ອຜູ້ບັນທຶກເປັນສະມາຊິກບໍ່ຮອດໜຶ່ງມື້',
};
