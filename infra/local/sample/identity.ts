import type { Identity } from '../../../shared/domain/identity/identity.ts';
import { emblem } from './emblem.ts';
import type { SampleText } from './sample-text.ts';

/** Says on every cover that nobody has issued it. */
const copyright: SampleText = {
  en: 'Made from public sources; not issued by the organisations it names',
  zh: '根据公开来源编制，并非所列机构发布',
  lo: 'ເຮັດຈາກແຫຼ່ງຂໍ້ມູນສາທາລະນະ; ບໍ່ແມ່ນອອກໂດຍອົງການທີ່ກ່າວເຖິງ',
  km: 'ធ្វើពីប្រភពសាធារណៈ មិនមែនចេញដោយអង្គភាពដែលបានរៀបរាប់ឡើយ',
  my: 'အများသိ အရင်းအမြစ်များမှ ပြုလုပ်ထားပြီး ဖော်ပြထားသော အဖွဲ့အစည်းများက ထုတ်ပြန်ခြင်း မဟုတ်ပါ',
};

/** How the reports of the sample look. */
export const identity: Identity = {
  emblem: { ...emblem, svgPaths: [...emblem.svgPaths] },
  accent: '#0b4f6c',
  imprint: { copyright },
};
