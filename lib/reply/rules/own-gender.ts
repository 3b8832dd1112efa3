import { t } from '@/lib/i18n/t'
import { type Match, phrases, type ReadText } from '@/lib/text/phrases'
import { replaceWith } from '../checking/fix'
import type { Fix } from '../draft'
import { defineRule, found } from '../rule'

/** First-person words of one gender. `{рад,рада}`: 0 – his, 1 – hers. */
function spokenBy(form: 0 | 1) {
  const pick = (forms: string) =>
    `(${forms
      .split(' ')
      .map((pair) => pair.split('/')[form])
      .join('|')})`
  const feels = pick('рад/рада готов/готова благодарен/благодарна признателен/признательна')
  const more = pick(
    'уверен/уверена согласен/согласна счастлив/счастлива должен/должна огорчён/огорчена',
  )
  const did = pick(
    'проверил/проверила передал/передала посмотрел/посмотрела уточнил/уточнила написал/написала прочитал/прочитала прочел/прочла узнал/узнала отправил/отправила понял/поняла нашел/нашла связался/связалась подготовил/подготовила изучил/изучила разобрался/разобралась хотел/хотела попросил/попросила увидел/увидела получил/получила сделал/сделала смог/смогла расстроился/расстроилась огорчился/огорчилась был/была',
  )
  const very = '(очень|искренне|так|безмерно|всегда|полностью|лично|тоже)?'
  return phrases(
    `^ ${very} (${feels}|${more})`,
    `(буду|я) ${very} (${feels}|${more})`,
    `${pick('был/была')} (бы)? ${very} ${feels}`,
    `(здравствуйте|день|вечер) ${very} ${feels} (что|помочь|видеть|слышать)`,
    `я (уже|лично|сам|сама|сразу|также|все|вас|вам|ваш|вашу|ваше|еще|бы|и|не)? ${did}`,
  )
}
const spoken = { male: spokenBy(0), female: spokenBy(1) }

/** Somebody else rejoices. */
const others = phrases(
  '(сын|дочь|дочка|муж|жена|мама|папа|ребенок|кто|он|она|малыш|внук|внучка|подруга|друг|брат|сестра|кот|кошка|именинни*) …3 (рад|рада|готов|готова|благодар*|счастлив*)',
  '(рада|рад) (здравствуйте|добрый|спасибо)',
)

const plural: Record<string, string> = {
  рад: 'рады',
  рада: 'рады',
  готов: 'готовы',
  готова: 'готовы',
  благодарен: 'благодарны',
  благодарна: 'благодарны',
  счастлив: 'счастливы',
  счастлива: 'счастливы',
  уверен: 'уверены',
  уверена: 'уверены',
}

/** The company's «мы» instead: «буду рад» → «будем рады». */
function inPlural(text: ReadText, { from, to, start, end }: Match): Fix[] {
  const forms = text.plain.slice(from, to)
  const fit = plural[forms.at(-1) ?? '']
  if (!fit || forms.some((form) => ['я', 'был', 'была', 'лично'].includes(form))) return []
  const said = text.text.slice(start, end)
  const insert = said.slice(0, said.lastIndexOf(' ') + 1).replace(/^буду(?=\s)/iu, 'будем') + fit
  return replaceWith(text, { start, end }, insert.charAt(0).toLowerCase() + insert.slice(1))
}

export const ownGender = defineRule({
  id: 'own-gender',
  source: t('rules.source.guideline', { part: 'X10' }),
  severity: 'error',
  title: t('rules.ownGender.title'),
  hint: t('rules.ownGender.hint'),
  check: (text, { voice }) =>
    (['male', 'female'] as const)
      .filter((gender) => gender !== voice.agentGender)
      .flatMap((gender) =>
        found(text, spoken[gender], { unless: others, fixes: (at) => inPlural(text, at) }),
      ),
  examples: {
    kept: [
      'Рады, что подошло.',
      'Будем рады видеть вас снова.',
      'Здорово, что сын был рад подарку!',
      'Мы готовы помочь с настройкой.',
      ['Рада, что платье село по фигуре.', { voice: { agentGender: 'female' } }],
      ['Я проверил комплект, ремешок вложен.', { voice: { agentGender: 'male' } }],
      'Рада, здравствуйте! Спасибо за отзыв.',
      'Ковёр готов к укладке сразу.',
      'Ваша мама будет рада такой шали.',
    ],
    broken: [
      '[Рада], что вам понравилось.',
      'Спасибо! [Буду рад] видеть вас снова.',
      ['[Рада], что подошло.', { voice: { agentGender: 'male' } }],
      '[Я проверил] комплект: ремешок вложен.',
      '[Я передала] ваш вопрос мастеру.',
      '[Готова] помочь с выбором.',
      'Здравствуйте! [Очень рад], что лампа светит ярко.',
      ['[Я уточнил] состав ткани.', { voice: { agentGender: 'female' } }],
      '[Была бы рада] помочь с настройкой.',
    ],
  },
})
