import type { ReplyItem } from '../analysis'
import type { StepId } from '../draft'
import type { FoundMoment } from '../moment'
import type { FlagName } from '../phrase'

type Delicate = { id: 'delicate' | 'delicate-mourning'; told: RegExp; says: readonly string[] }

/** Goods for illness, grief, war and what is private: joy would hurt or embarrass. */
const delicate: readonly Delicate[] = [
  {
    id: 'delicate-mourning',
    told: /(?<![а-яё])(?:похорон|траур|ритуальн|поминк|поминальн|кладбищ|могил|панихид|покойн(?:ик|ой|ого|ому|ая)(?![а-яё])|покойник|надгроб)/iu,
    says: [
      'Сил [вам|тебе] и [вашим|твоим] близким.',
      'Спасибо, что доверились нам в такое время.',
      'Если понадобится помощь, [напишите|напиши] нам {place}.',
    ],
  },
  {
    id: 'delicate',
    told: /(?<![а-яё])(?:(?:на|для|с|зон[аеуы]?)\sсво(?![а-яё])|фронт(?:а|у|е|ом|овик[а-яё]*)?(?![а-яё])|передовую|мобилизован|бойц(?:ам|ы|у|а|ов)(?![а-яё])|военнослужащ|в\sокоп)/iu,
    says: [
      'Здоровья и сил [вам|тебе] и [вашим|твоим] близким.',
      'Пусть все вернутся домой здоровыми.',
      'Сил [вам|тебе], и пусть все вернутся домой.',
    ],
  },
  {
    id: 'delicate',
    told: /(?<![а-яё])(?:недержан|урологическ|лежач|подгузник[а-яё]*\sдля\sвзрослых|калоприемник|калоприёмник|катетер|инвалидн|костыл|пролежн|химиотерап|онколог|после\s(?:операци|инсульт|перелом|инфаркт)|инсулин|диабет|геморро|свеч[а-яё]*\s(?:ректальн|вагинальн)|глист|лекарств|антибиотик|тонометр|глюкометр|ингалятор|небулайзер|педикул|псориаз|варикоз|цистит|молочниц|отложени[а-яё]*\sсолей)/iu,
    says: [
      'Здоровья [вам|тебе] и [вашим|твоим] близким.',
      'Желаем здоровья [вам|тебе] и близким.',
      'Пусть всё будет хорошо. Если появятся вопросы, [пишите|пиши].',
      'Если что-то понадобится, мы всегда на связи.',
    ],
  },
  {
    id: 'delicate',
    told: /(?<![а-яё])(?:тест[а-яё]*\s(?:на|для|определения)\s(?:беременн|овуляц|вич)|презерватив|лубрикант|интимн|вибратор|тампон)/iu,
    says: [
      'Всего [вам|тебе] доброго.',
      'Если появятся вопросы, [пишите|пиши] – ответим.',
      'Будем рады помочь, если понадобится что-то ещё.',
    ],
  },
]

/** A calm parting where the goods or the buyer's case leave no room for joy. */
export function delicateIn({ text = '', pros = '', product }: ReplyItem): FoundMoment | undefined {
  const said = `${product?.name?.slice(0, 300) ?? ''}\n${pros.slice(0, 600)}\n${text.slice(0, 1500)}`
  const found = delicate.find(({ told }) => told.test(said))
  return found && { id: found.id, step: 'invite', weight: 3, says: found.says }
}

const joyous =
  /Здорово|Отлично|Радует|порадовал|Очень (?:рады|приятно)|Так приятно|От души|по душе|по сердцу|восторг|удовольстви|радост|Как (?:хорошо|здорово|замечательно|же)/u
const glad = /(?<![а-яё])(?:рады|рад|приятно|доволь)/iu

/** Whether a sentence is calm enough: no joy over goods for illness or grief, none over a «норм». */
export function isCalmEnough(text: string, step: StepId, flags: ReadonlySet<FlagName>): boolean {
  if (!flags.has('delicate') && !flags.has('lukewarm')) return true
  if (step !== 'thank' && (joyous.test(text) || text.includes('!'))) return false
  return !flags.has('mourning') || !glad.test(text)
}
