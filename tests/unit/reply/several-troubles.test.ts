import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'

const texts = (item: Partial<ReplyItem> & { text: string }) => {
  const review: ReplyItem = { marketplace: 'wildberries', kind: 'review', rating: 1, ...item }
  const analysis = analyse(review)
  return Array.from(
    { length: 8 },
    (_, attempt) =>
      suggest(review, {
        analysis,
        voice: defaultVoice,
        facts: [],
        recent: [],
        seed: 'several',
        attempt,
      }).text,
  )
}

describe('several troubles of one review', () => {
  it.each([
    ['Пробирка пришла разбитой, вкус кислый', [/разбит/u, /вкус/u]],
    ['Размер мал. Пахнет ужасно', [/мал|размер/u, /запах/u]],
    ['Бутылка пришла вскрытой. В комплекте нет мерной ложки', [/вскрыт/u, /ложк/u]],
    [
      'Экран не показывает время, присоски не держат, коробка пришла мятой',
      [/экран/u, /присоск/u, /коробка/u],
    ],
    ['Линза поцарапана. Функция подсветки отсутствует', [/линза/u, /подсветки отсутствует/u]],
    ['Пахнет ужасно, а потом отошло покрытие', [/запах|пах/u, /покрытие/u]],
    ['Доставили в треснутой коробке, половина просыпана', [/коробка/u, /рассып|просыпана/u]],
    ['Молния сломалась через неделю. Своих денег не стоит', [/молния/u, /денег/u]],
  ])('are named: %s', (text, named) => {
    for (const draft of texts({ text })) for (const one of named) expect(draft).toMatch(one)
  })

  it.each([
    ['Стекло поцарапано и крышка не закрывается', 'стекло поцарапано и крышка не закры'],
    ['Молния сломана и ткань тонкая', 'молния сломана и ткань тонкая'],
    ['Пришла мятая и грязная', 'покупка пришла мятой и грязной'],
    ['Обе коробки были вскрыты и сильно разорваны', 'обе коробки были вскрыты и сильно разорваны'],
  ])('of one clause are named together: %s', (text, said) => {
    for (const draft of texts({ text })) expect(draft).toContain(said)
  })

  it.each([
    ['Крышка не закрывается, если перекручена и мятая', /мят/u],
    ['Запах мяты и крема слишком резкий', /мятым|мятой/u],
  ])('are not made of one: %s', (text, never) => {
    for (const draft of texts({ text })) expect(draft).not.toMatch(never)
  })

  it.each([
    ['не греет совсем дует холодным', /не греет/u, /греет\s\S*\s?дует/u],
    ['Посылка пришла не упакованная и поэтому банка помята', /помят/u, /упакованная\sи(?![а-яё])/u],
    ['ремешок порвался на второй день застёжка слабая', /ремешок|застёжка/u, /день застёжка/u],
  ])('are parted where no comma does it: %s', (text, named, never) => {
    for (const draft of texts({ text })) {
      expect(draft).toMatch(named)
      expect(draft).not.toMatch(never)
    }
  })

  it.each([
    ['what was no trouble', 'Молния заедает. А у другой модели проблем с замком нет', /проблем с/u],
    ['the buyer', 'Банка разбита. У меня такое чувство, что бросали нарочно', /у меня/u],
    [
      'one thing twice',
      'Пришёл просроченный крем. Товар просрочен на полгода',
      /просроч.*просроч/u,
    ],
  ])('leave out %s', (_, text, said) => {
    for (const draft of texts({ text })) expect(draft).not.toMatch(said)
  })
})
