import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'

const texts = (text: string) => {
  const review: ReplyItem = { marketplace: 'wildberries', kind: 'review', rating: 1, text }
  const analysis = analyse(review)
  return Array.from(
    { length: 6 },
    (_, attempt) =>
      suggest(review, {
        analysis,
        voice: defaultVoice,
        facts: [],
        recent: [],
        seed: 'circumstance',
        attempt,
      }).text,
  )
}

const named =
  /подар|праздник|дет(?:и|ск|ей)|ребёнк|не в первый раз|повторяется|раньше|прежних|доверял|такого ожидания|так ждут/u

describe('what made a trouble worse is felt with', () => {
  it.each([
    ['Чашка пришла разбитой, брали маме в подарок', /[Пп]одар/u],
    ['Заказывала к новому году, гирлянда не горит', /[Пп]раздник/u],
    ['В наборе нет фломастеров, ребёнок расстроился', /[Дд]ет/u],
    ['Уже второй раз приходит брак, экран не включается', /не в первый раз|повторяется/u],
    ['Крем стал жидкий, раньше был очень хороший', /раньше|прежних/u],
    ['Так ждала эту лампу, а она не работает', /ожидани|так ждут/u],
    ['Бусины не держатся, дочка расстроилась', /[Дд]ет/u],
    ['Купили сыну машинку, колесо отвалилось', /ребёнк|детей/u],
  ])('%s', (text, said) => {
    for (const draft of texts(text)) expect(draft).toMatch(said)
  })

  it.each([
    'Чашка пришла разбитой, хорошо что брали не в подарок',
    'Заказали три по акции, 1 в подарок, а крышка сломана',
    'Обычно к новому году мёд густеет, а этот жидкий',
    'Раньше брала другой бренд, был отличный, а этот горчит',
    'Маленькие, только ребёнку подойдут, шов кривой',
    'Очень расстроилась, маме платье мало',
    'Долго ждала ответа продавца, крышка сломана',
  ])('not where nothing did: %s', (text) => {
    for (const draft of texts(text)) expect(draft).not.toMatch(named)
  })
})
