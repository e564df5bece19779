import type { ReportInputs } from '../../shared/domain/snapshot/snapshot.ts';
import { fullProgramme } from './full-programme.ts';
import { anEvidence, aProgramme } from './records.ts';

/** The files of the programme below. */
export const pictures = { emblem: 'f'.repeat(64), photograph: 'e'.repeat(64) } as const;
export const photographPixels = { width: 90, height: 60 } as const;

function photograph(evidenceId: string, experienceId?: string) {
  return anEvidence({
    evidenceId,
    mediaType: 'image/jpeg',
    public: true,
    sha256: pictures.photograph,
    pixels: photographPixels,
    photograph: {
      caption: { en: 'Water from the new tap', zh: '新水龙头的水', km: 'ទឹកពីក្បាលរ៉ូប៊ីណេថ្មី' },
      alternative: { en: 'A woman fills a bucket.' },
      takenOn: '2026-05-01',
      place: { en: 'Ban Xor' },
      copyright: 'The centre',
      consent: { kind: 'nobody_recognisable' },
      illustrates: { order: 1, ...(experienceId !== undefined && { experienceId }) },
    },
  });
}

/** The full programme with an emblem of pixels, all of an identity, and photographs of a project and of an experience. */
export function picturedProgramme(): ReportInputs {
  const { programme: _, ...full } = fullProgramme();
  const [first, ...others] = full.projects;
  if (!first) throw new Error('The programme has a project');
  const { experienceId } = first.experiences[0] ?? {};
  const evidence = [...first.evidence, photograph('a1'), photograph('b2', experienceId)];
  const programme = aProgramme({
    identity: {
      accent: '#123456',
      emblem: { kind: 'png', alternative: { en: 'Emblem of the agency' }, png: pictures.emblem },
      imprint: { contact: { en: 'office@example.org' }, copyright: { en: '© The agency' } },
      place: { en: 'Vientiane' },
      foreword: {
        text: { en: 'Welcome to this report.' },
        author: { name: { en: 'Somchai Example' }, title: { en: 'Director General' } },
      },
    },
  });
  return { ...full, programme, projects: [{ ...first, evidence }, ...others] };
}
