import type { OrganisationInput } from '../../../shared/domain/programme/organisation.ts';
import { sources } from './sources.ts';

export const organisations: Readonly<Record<string, OrganisationInput>> = {
  aieco: {
    name: {
      en: 'Agency for International Economic Cooperation, Ministry of Commerce',
      zh: '商务部国际经济合作事务局',
    },
    roles: ['coordinating'],
    country: 'CN',
    sources: [sources.iprcc],
  },
  iprcc: {
    name: { en: 'International Poverty Reduction Center in China (IPRCC)', zh: '中国国际扶贫中心' },
    roles: ['supporting'],
    country: 'CN',
    sources: [sources.iprcc],
  },
  'guangxi-centre': {
    name: {
      en: 'Foreign Capital Poverty Alleviation Project Management Center of Guangxi Zhuang Autonomous Region',
      zh: '广西壮族自治区外资扶贫项目管理中心',
    },
    roles: ['implementing'],
    country: 'CN',
    sources: [sources.iprcc],
  },
  'sichuan-centre': {
    name: {
      en: 'Project Center of Sichuan Poverty Alleviation and Development Bureau',
      zh: '四川省扶贫开发局项目中心',
    },
    roles: ['implementing'],
    country: 'CN',
    sources: [sources.iprcc],
  },
  'yunnan-centre': {
    name: {
      en: 'International Poverty Reduction and Development Center of Yunnan Province',
      zh: '云南省国际扶贫与发展中心',
    },
    roles: ['implementing'],
    country: 'CN',
    sources: [sources.iprcc],
  },
  'cambodia-mrd': {
    name: { en: 'Ministry of Rural Development, Cambodia' },
    roles: ['partner_government'],
    country: 'KH',
    sources: [sources.xinhua20200628],
  },
  'myanmar-drd': {
    name: { en: 'Department of Rural Development, Myanmar' },
    roles: ['partner_government'],
    country: 'MM',
    sources: [sources.mizzima],
  },
};
