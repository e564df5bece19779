import type { PersonRole } from '../../domain/person.ts';
import type { ReportLanguage } from '../../domain/reports/report.ts';

export type PeopleWords = {
  readonly roles: Readonly<Record<PersonRole, string>>;
  /** One of several people of a role. */
  readonly numbered: (role: string, number: string) => string;
};

const joinBySpace: PeopleWords['numbered'] = (role, number) => `${role}\u00A0${number}`;

/** Whom reports name by role: those who reviewed, reopened and invited. */
export const peopleWords: Readonly<Record<ReportLanguage, PeopleWords>> = {
  en: {
    roles: {
      administrator: 'administrator',
      coordinator: 'coordinator',
      implementer: 'implementing officer',
      reader: 'reader',
    },
    numbered: joinBySpace,
  },
  zh: {
    roles: {
      administrator: '系统管理员',
      coordinator: '协调员',
      implementer: '实施人员',
      reader: '读者',
    },
    numbered: (role, number) => `${role}${number}`,
  },
  lo: {
    roles: {
      administrator: 'ຜູ້ດູແລລະບົບ',
      coordinator: 'ຜູ້ປະສານງານ',
      implementer: 'ພະນັກງານຈັດຕັ້ງປະຕິບັດ',
      reader: 'ຜູ້ອ່ານ',
    },
    numbered: joinBySpace,
  },
  km: {
    roles: {
      administrator: 'អ្នកគ្រប់គ្រងប្រព័ន្ធ',
      coordinator: 'អ្នកសម្របសម្រួល',
      implementer: 'មន្ត្រីអនុវត្ត',
      reader: 'អ្នកអាន',
    },
    numbered: joinBySpace,
  },
  my: {
    roles: {
      administrator: 'စနစ်စီမံခန့်ခွဲသူ',
      coordinator: 'ညှိနှိုင်းရေးတာဝန်ခံ',
      implementer: 'အကောင်အထည်ဖော်တာဝန်ခံ',
      reader: 'ဖတ်ရှုသူ',
    },
    numbered: joinBySpace,
  },
};
