import type { Told } from '../words/told'
import { denied } from './trouble'

const skin =
  '(?:кож(?:а|у|е|ей)|лиц[оаеу]|губ[аыу]?|щек[иу]|лоб|ше[яюе]|век[иао]|подбород[A-Za-zЀ-ӿ]{1,3}|нос[ауе]?|рук[иуе]?|ладон[иь]|пальц[A-Za-zЀ-ӿ]{1,3}|ног[иуе]|голов[ауе]|подмыш[A-Za-zЀ-ӿ]{1,4}|десн[A-Za-zЀ-ӿ]{1,2}|глаз[аоу]?)'
const other = '(?:волос[A-Za-zЀ-ӿ]{0,3}|ресниц[A-Za-zЀ-ӿ]{0,3}|бров[иь])'
const nails = 'ног(?:ти|тей|тя|оть|тям|тевую)'
const own =
  '(?:\\s(?:мне|себе|все|всю|весь|ей|ему|дочке|сыну|ребенку|маме|жене|мой|мою|мои|свои|свою|сразу|мгновенно|просто|полностью|напрочь|жутко|сильно|дико|очень|ужасно|прямо|стал[аои]|начал[аои]|начинает|даже))'
const burnt = '(?:сожг|сжег|сжгл|спалил|обожг|обжег|обжиг|ошпар|разъел)[A-Za-zЀ-ӿ]{0,4}'
const spoilt =
  '(?:испорти|испорче|угроби|погуби|убил|сожг|сжег|сжгл|спалил|поломал|обломал|переломал)[A-Za-zЀ-ӿ]{0,5}'
const stings =
  '(?:печь|печет|пекл[оа]|жечь|жгло|жжет|жгет|жж[A-Za-zЀ-ӿ]{1,4}|щипать|щиплет|щипало|саднит[A-Za-zЀ-ӿ]{0,2}|саднить|чесаться|зудит|зудеть)'
const pet =
  '(?:кот(?:а|у|ик[A-Za-zЀ-ӿ]{0,2}|е[а-я]{1,4})?|кошк[A-Za-zЀ-ӿ]{1,3}|кошеч[A-Za-zЀ-ӿ]{2,3}|собак[A-Za-zЀ-ӿ]{1,3}|собач[A-Za-zЀ-ӿ]{2,3}|пес(?:ик)?[A-Za-zЀ-ӿ]{0,2}|пс[ауе]|щен[A-Za-zЀ-ӿ]{1,4}|котен[A-Za-zЀ-ӿ]{1,4}|питом[A-Za-zЀ-ӿ]{2,4}|хвостат[A-Za-zЀ-ӿ]{2,3}|попуга[A-Za-zЀ-ӿ]{1,2}|хомяк[A-Za-zЀ-ӿ]{0,2}|кролик[A-Za-zЀ-ӿ]{0,2})'
const ill =
  '(?:вырвал[аои]|рвал[ао]|рвет|рвота|стошнил[оа]|тошнит|понос[A-Za-zЀ-ӿ]{0,3}|диаре[A-Za-zЀ-ӿ]{1,2}|пронесло|прослабило|отравил[A-Za-zЀ-ӿ]{2,4}|заболел[аи]?|умер(?:ла|ли)?|погиб(?:ла|ли)?|сдох(?:ла|ли)?|(?:стало\\s)?плохо(?:\\sстало)?)'
const whole = (parts: string) => `(?<![A-Za-zЀ-ӿ])${parts}(?![A-Za-zЀ-ӿ])`
const either = (one: string, two: string) =>
  new RegExp(
    `${whole(one)}(?:\\s[A-Za-zЀ-ӿ]{1,14}){0,3}\\s${whole(two)}|${whole(two)}(?:\\s[A-Za-zЀ-ӿ]{1,14}){0,3}\\s${whole(one)}`,
    'u',
  )

/** What the thing did to the buyer's body, or to those whom he feeds: said of a body part and what befell it. */
export const bodily: readonly Told[] = [
  [either(pet, ill), 'питомцу стало плохо', 'health'],
  [
    new RegExp(
      `${whole(burnt)}${own}{0,3}\\s${whole(skin)}|${whole(skin)}${own}{0,3}\\s${whole(burnt)}`,
      'u',
    ),
    'дошло до ожога',
    'health',
  ],
  [
    new RegExp(
      `${whole(skin)}(?:\\s[A-Za-zЀ-ӿ]{1,12}){0,4}\\s${whole(stings)}|${whole(stings)}${own}{0,2}\\s${whole(skin)}`,
      'u',
    ),
    'появилось жжение',
    'health',
  ],
  [
    new RegExp(
      `${whole(spoilt)}${own}{0,3}\\s${whole(nails)}|${whole(nails)}${own}{0,3}\\s(?:расслоил|поломал|потрескал|воспал|испорчен|болят|болит|посинел|отош|слез)[A-Za-zЀ-ӿ]{0,5}`,
      'u',
    ),
    'пострадали ногти',
    'health',
  ],
  [new RegExp(`${whole(spoilt)}${own}{0,3}\\s${whole(other)}`, 'u'), 'пострадали волосы', 'health'],
  [
    new RegExp(
      `${whole(spoilt)}${own}{0,3}\\s(?:кож[уа]|лицо|желудок|зуб(?:ы)?|эмаль|зрение|слух)(?![A-Za-zЀ-ӿ])`,
      'u',
    ),
    'дошло до вреда здоровью',
    'health',
  ],
  [
    /(?<![A-Za-zЀ-ӿ])(?:от|после)\s(?:него|нее|них|эт[A-Za-zЀ-ӿ]{1,3}(?:\s[A-Za-zЀ-ӿ]{3,14})?)\s(?:[A-Za-zЀ-ӿ]{1,12}\s){0,3}(?:болит|болят|ломит|заболел[аио]|разболел[A-Za-zЀ-ӿ]{2,4})(?![A-Za-zЀ-ӿ])/u,
    'после этого появилась боль',
    'health',
  ],
]

/** The harm that a clause in plain text tells of, as it is told. */
export const harmIn = (clause: string): string | undefined =>
  bodily.find(([pattern]) => {
    const hit = pattern.exec(clause)
    return hit && !denied(clause, hit.index) && !/(?<![A-Za-zЀ-ӿ])не\s/u.test(hit[0])
  })?.[1]
