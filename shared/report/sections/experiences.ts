import type { Experience } from '../../domain/experience.ts';
import type { ProjectRecords } from '../../domain/kinds.ts';
import type { MultilingualText } from '../../domain/text.ts';
import type { Block, Text } from '../../pdf/document.ts';
import { goals } from '../charts/goals.ts';
import { spanInWords } from '../dates.ts';
import {
  citations,
  heading,
  labelled,
  line,
  paragraphs,
  plain,
  run,
  type Setting,
  shown,
} from '../setting.ts';
import { trimmed } from './summary.ts';

/** What was tried, what came of it, and what it would take to do it elsewhere. */
export function experiences(setting: Setting): readonly Block[] {
  const { projects } = setting.snapshot.records;
  return [
    ...goals(
      projects.flatMap((records) => records.experiences),
      setting,
    ),
    ...projects.flatMap((records) =>
      records.experiences.flatMap((experience) => ofExperience(experience, records, setting)),
    ),
  ];
}

function ofExperience(
  experience: Experience,
  records: ProjectRecords,
  setting: Setting,
): readonly Block[] {
  const { words } = setting;
  const { experienceId, title, status, practice } = experience;
  const kind = words.experience[practice];
  const mark = status === 'published' ? kind : `${kind}${words.joints.comma}${words.unpublished}`;
  return [
    heading(2, `experience-${experienceId}`, line(title, setting)),
    { block: 'paragraph', text: [{ text: mark, emphasis: true }] },
    ...circumstances(experience, setting),
    ...part(words.experience.challenge, experience.challenge, setting),
    ...approach(experience, setting),
    ...part(words.experience.results, experience.results, setting),
    ...figures(experience, records, setting),
    ...assessment(experience, setting),
    ...evidence(words.experience.evidence, experience.evidence, setting),
  ];
}

function circumstances(experience: Experience, setting: Setting): readonly Block[] {
  const { words } = setting;
  const { place, partners = [], sdgTargets = [] } = experience;
  const period = spanInWords(experience, words);
  return [
    ...(place ? [labelled(words.experience.place, line(place, setting), setting)] : []),
    ...(period === undefined ? [] : [labelled(words.experience.period, plain(period), setting)]),
    ...(partners.length === 0
      ? []
      : [
          labelled(
            words.experience.partners,
            plain(partners.map((each) => shown(each, setting)).join(words.joints.semicolon)),
            setting,
          ),
        ]),
    ...(sdgTargets.length === 0
      ? []
      : [labelled(words.experience.sdg, plain(sdgTargets.join(words.joints.comma)), setting)]),
  ];
}

/** A titled part of the text; short titles inside an experience are not headings of the report. */
function part(label: string, text: MultilingualText, setting: Setting): readonly Block[] {
  const [first, ...rest] = paragraphs(text, setting);
  return first?.block === 'paragraph' ? [labelled(label, first.text, setting), ...rest] : [];
}

function approach({ approach: steps }: Experience, setting: Setting): readonly Block[] {
  const items = steps.map(
    ({ who, did }): Text => [
      { ...run(who, setting), strong: true },
      { text: setting.words.joints.colon },
      run(did, setting),
    ],
  );
  const title = {
    text: `${setting.words.experience.approach}${setting.words.joints.colon}`.trimEnd(),
    strong: true,
  };
  return [
    { block: 'paragraph', text: [title] },
    { block: 'list', ordered: true, items },
  ];
}

function figures(
  { figures: ids = [] }: Experience,
  { indicators }: ProjectRecords,
  setting: Setting,
): readonly Block[] {
  const titles = ids.flatMap((id) => {
    const found = indicators.find(({ indicatorId }) => indicatorId === id);
    return found ? [shown(found.title, setting)] : [];
  });
  return titles.length === 0
    ? []
    : [
        labelled(
          setting.words.experience.figures,
          plain(titles.join(setting.words.joints.semicolon)),
          setting,
        ),
      ];
}

function assessment(experience: Experience, setting: Setting): readonly Block[] {
  const { experience: words } = setting.words;
  const {
    costs,
    successFactors = [],
    constraints = [],
    sustainability,
    replicability,
    contact,
  } = experience;
  return [
    ...(costs ? part(words.costs, costs, setting) : []),
    ...successFactors.flatMap((text) => part(words.successFactors, text, setting)),
    ...constraints.flatMap((text) => part(words.constraints, text, setting)),
    ...(sustainability ? part(words.sustainability, sustainability, setting) : []),
    ...(replicability ? part(words.replicability, replicability, setting) : []),
    ...(contact === undefined ? [] : [labelled(words.contact, plain(contact), setting)]),
  ];
}

export function evidence(
  label: string,
  sources: Experience['evidence'],
  setting: Setting,
): readonly Block[] {
  const cited = trimmed(citations(sources ?? [], setting));
  return cited.length === 0 ? [] : [labelled(label, cited, setting)];
}
