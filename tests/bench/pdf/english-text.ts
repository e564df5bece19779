import { seededChoice } from './seeded-choice.ts';

/** A source of text; `take` returns this many English words, or their equivalent in another language. */
export type TextSource = {
  readonly language: string;
  take(words: number): string;
};

const words =
  `a about access account achieved across activities actual after agreed agricultural all also among an and annual
appraisal approach are area as assessment at available average baseline be because been before below benefits between budget
building built but by capacity cash centre change children clean clinic commune communities community completed construction
cooperation cooperative cost council county credit crop current data decreased demand department development did different
disbursed disease distance district drainage drinking dry each earlier early economic education effective employment
enterprise equipment established evaluation every evidence expected experience extension families family farmers farming
female few field finance first flood food for forest four from fund funds further gained given goal government grain grew
group groups half harvest has have health high higher home house household households how improved in incidence income
increased indicator indicators industry infrastructure input irrigation is it its kilometres knowledge labour lack land last
learned lesson less level line livelihood livestock living local long lower made maintenance male management many market
markets materials measured meeting members men method migrant minutes monitoring month more most mountain national need new
no not now number of office officer on once one only or organisation other out outcome output over owner paid partner path
people per percent period person phase pilot plan planned planting plots poor population poverty practice price primary
processing production programme progress project provided province public pump quality quarter rain ratio reached received
record reduced reduction region relief remote repair reported required resettlement responsible result results revenue rice
rise river road roads roof rural safe same sample school season second seed selected service services set several share
sharing since site sites skills small soil source staff started state step still storage stove study supply support survey
sustainable system target technical term than that the their them then there these they third this those three through time
to together tools total town trade trained training transfer travel two under until up use used users valley value vegetable
verified village villages visit was water way well were what when where which while who with women work workers working year
years yield young`
    .split(/\s+/)
    .filter((word) => word !== '');

/** English of a fixed vocabulary in sentences of 6 to 21 words; another seed gives another text of the same words. */
export function englishText(seed: number): TextSource {
  const choose = seededChoice(seed);
  let left = 0;
  const sentences = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const word = words[choose(words.length)] ?? '';
      const begins = left === 0 || at === 0;
      left = begins ? 6 + choose(15) : left - 1;
      const ends = left === 0 || at === count - 1;
      const shown = begins ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
      return ends ? `${shown}.` : choose(12) === 0 ? `${shown},` : shown;
    }).join(' ');
  return {
    language: 'en',
    take: (count) => (count < 10 ? sentences(count).replace(/[.,]/g, '') : sentences(count)),
  };
}
