import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { suggest } from '@/lib/reply/suggest'

const drafts = (item: Partial<ReplyItem> & { text: string }, attempts = 8) => {
  const review: ReplyItem = { marketplace: 'wildberries', kind: 'review', rating: 1, ...item }
  const analysis = analyse(review)
  return Array.from({ length: attempts }, (_, attempt) =>
    suggest(review, {
      analysis,
      voice: defaultVoice,
      facts: [],
      recent: [],
      seed: 'complaints',
      attempt,
    }),
  )
}
const texts = (item: Partial<ReplyItem> & { text: string }) => drafts(item).map(({ text }) => text)
const apology = /прости|прощени|извин/giu

describe('the main point of a complaint', () => {
  it.each([
    ['Коробка чуть помята, но хуже другое: внутри нет пульта', /пульт/u],
    ['Дороговато. Заказывала зелёный, пришёл жёлтый', /жёлтый|жёлтым|не тот/u],
    ['Пахнет сильно, а срок годности вышел ещё весной, просрочка', /срок/u],
    ['Три чашки вместо шести', /три(?: чашки)? вместо шести|вместо шести чашек пришло три/u],
    ['Отменили заказ за день до праздника', /отменили/u],
    ['В пункте потеряли мой заказ', /потерял/u],
    ['Не было ложечек', /ложечек/u],
  ])('%s', (text, named) => {
    for (const draft of texts({ text })) expect(draft).toMatch(named)
  })

  it('is quoted, cleaned, where no words of ours would be sure', () => {
    for (const draft of texts({ text: 'Углы освещает а середину нет', rating: 2 }))
      expect(draft).toContain('«Углы освещает, а середину нет»')
  })
})

describe('what a complaint does not say', () => {
  it.each([
    [
      'An adjective stays with its own noun',
      'Кисть даёт огромное количество пузырей',
      /кисть показалась|количество показалось/iu,
    ],
    [
      'A box that fell apart is no lamp',
      'Упаковка никакая, сразу развалилась',
      /ночник развалился/iu,
    ],
    ['A scent for the allergic is no allergy', 'Резкая отдушка, аллергикам нельзя', /аллерги/iu],
    ['What differs in smell is no fake', 'В этот раз корм отличался по запаху', /подлинност/iu],
    ['A term that runs out does not leak', 'Скоро срок годности истечет', /протека/iu],
    [
      'A noun after «нет» must stand in the genitive',
      'Зарядки нет коробка мятая',
      /не оказалось коробки/iu,
    ],
  ])('%s', (_, text, never) => {
    for (const draft of texts({ text, rating: 2, product: { name: 'Ночник' } }))
      expect(draft).not.toMatch(never)
  })

  it('«отказались обменять» is no return of the buyer, nor is «если бы … отказалась»', () => {
    for (const text of [
      'Заказывал синюю, пришла красная. Обмен делать отказались',
      'На крышке жир. Если бы дороже был отказалась',
    ])
      expect(analyse({ marketplace: 'ozon', kind: 'review', rating: 2, text }).returned).toBe(false)
  })
})

describe('the subject of a trouble is the one that the buyer named', () => {
  it.each([
    ['Отходит провод у самой вилки', 'Фен', /провод отходит|отходит провод/u, /отслоился/u],
    ['Простыня в стирке, высота по краям растянулась', 'Простыня', /./u, /высота растянулась/u],
    ['После этого мыла кожа облезает', 'Мыло', /кожа отреагировала/u, /облезла|фото кожи/u],
    ['Из бойлера вода капает на пол', 'Бойлер', /вода (?:подтекает|капает)/u, /фото воды/u],
  ])('%s', (text, name, named, never) => {
    for (const draft of texts({ text, product: { name } })) {
      expect(draft).toMatch(named)
      expect(draft).not.toMatch(never)
    }
  })
})

describe('what may be dangerous', () => {
  it.each([
    [
      'Чайник потёк на третий день, вода собирается под подставкой. Включать боюсь',
      /чайник потёк на третий день/u,
    ],
    ['Запахло горелым, сразу выдернула из розетки', /запах горелого/u],
    ['Провод греется, пользоваться страшно', /тревожно|провод греется/u],
  ])('is answered calmly, with a request not to use it: %s', (text, named) => {
    for (const draft of texts({ text, product: { name: 'Чайник электрический' } })) {
      expect(draft).toMatch(named)
      expect(draft).toMatch(/не пользуй|прекратите|не пользоваться/u)
      expect(draft).not.toMatch(/досадн|обидно|фото воды|расстро/u)
    }
  })

  it('is read as a defect, not as a parcel damaged or a bad service', () => {
    const { mentions } = analyse({
      marketplace: 'ozon',
      kind: 'review',
      rating: 1,
      text: 'Чайник потёк на третий день, вода собирается под подставкой. Включать боюсь',
    })
    expect(mentions.map(({ topic }) => topic)).toEqual(['durability', 'defect'])
  })

  it('is not seen where the buyer was afraid in vain', () => {
    const text = 'Сначала боялась включать, а работает тихо и спокойно'
    expect(analyse({ marketplace: 'ozon', kind: 'review', rating: 4, text }).danger).toBe(false)
  })
})

describe('harm that is told without its name', () => {
  it.each([
    ['Краска стекла, через двадцать минут у меня горел лоб', /лоб жгло/u],
    ['Протёрла лицо в ванне, и глаза защипало', /глаза щипало/u],
    ['Аж горло дерёт', /жечь/u],
    ['После приёма появилась сильная жажда и давление в голове', /сильная жажда/u],
  ])('%s', (text, named) => {
    expect(analyse({ marketplace: 'ozon', kind: 'review', rating: 2, text }).danger).toBe(true)
    for (const draft of texts({ text })) expect(draft).toMatch(named)
  })

  it.each(['У дочки глаза горят от счастья', 'Лампа горит ровно, лицо освещает хорошо'])(
    '%s: nobody is harmed',
    (text) => {
      expect(analyse({ marketplace: 'ozon', kind: 'review', rating: 5, text }).danger).toBe(false)
    },
  )
})

describe('a remark beside praise', () => {
  it.each([
    [
      'Всё понравилось. Единственное – шнур коротковат',
      5,
      /шнур (?:показался коротковатым|коротковат)/u,
    ],
    ['Отличная лампа, светит ярко. Хотелось бы провод подлиннее', 5, /«[Хх]отелось бы провод/u],
    ['Чуть великоват, ткань приятная', 4, /размер оказался велик/u],
  ])('is answered in a sentence of its own: %s', (text, rating, named) => {
    for (const draft of texts({ text, rating })) {
      expect(draft).toMatch(named)
      expect(draft).not.toMatch(/осталось неполным|порадовала не во всём|понравилось не всё/u)
    }
  })

  it.each([
    ['Качество отличное, пёс ест с удовольствием, но привезли в ужасном виде', /доехал в таком/u],
    ['Корм супер, кот доволен. Доставку ждали неделю дольше обещанного', /задержалась на неделю/u],
  ])('on the way to the buyer is named and not praised: %s', (text, named) => {
    for (const draft of texts({ text, rating: 4 })) {
      expect(draft).toMatch(named)
      expect(draft).not.toMatch(/доставка (?:вам )?(?:понрав|порад)|отметили доставку/u)
    }
  })

  it('does not turn praise of the whole into «в целом»', () => {
    for (const draft of texts({ text: 'Мешки отличные, но коробка мятая', rating: 4 }))
      expect(draft).not.toMatch(/в целом/u)
  })
})

describe('the shape of a reply to a complaint', () => {
  const replies = texts({ text: 'Молния разошлась на второй день', rating: 1 })

  it('apologises once', () => {
    for (const reply of replies) expect(reply.match(apology) ?? []).toHaveLength(1)
  })

  it('is not one row of steps: sentences merge and the order varies', () => {
    const rows = drafts({ text: 'Молния разошлась на второй день', rating: 1 }, 12).map(
      ({ sentences }) => sentences.map(({ step }) => step).join(),
    )
    expect(new Set(rows).size).toBeGreaterThan(4)
  })

  it('takes harm seriously', () => {
    for (const reply of texts({ text: 'У дочки пошла сыпь после этого крема' })) {
      expect(reply).toMatch(/не пользуй|прекратите|больше не пользоваться/u)
      expect(reply).not.toMatch(/досадн|обидно/u)
    }
  })

  it('under praise with few stars asks lightly', () => {
    for (const reply of texts({ text: 'Всё супер, размер сел отлично', rating: 2 }))
      expect(reply).not.toMatch(/разочаров|не принесла радости|неудачн/u)
  })
})

describe('two words for one trouble', () => {
  it.each([
    ['Банка была открыта, упаковка вскрыта', 5, /ещё до вас/u],
    ['Уже спустя день начали отваливаться кнопки', 2, /покупка отвал|клавиатура отвал/u],
  ])('are one trouble, of the thing that the buyer named: %s', (text, rating, never) => {
    for (const draft of texts({ text, rating, product: { name: 'Клавиатура' } }))
      expect(draft).not.toMatch(never)
  })

  it('what is regretted is never praised', () => {
    for (const draft of texts({ text: 'Слегка мятая коробка пришла. А лампа шикарная', rating: 5 }))
      expect(draft).not.toMatch(/(?:рады|хорошо|приятно), что слегка мятая/iu)
  })

  it('an animal that fell ill is danger, and worms are named', () => {
    const item = {
      marketplace: 'ozon',
      kind: 'review',
      rating: 1,
      text: 'Коту плохо после корма',
    } as const
    expect(analyse(item).danger).toBe(true)
    for (const draft of texts({ text: 'Внутри черви, выбросили всё' }))
      expect(draft).toMatch(/насеком/u)
  })
})

describe('what was not understood', () => {
  it.each([
    ['Врёт на два градуса, не меньше', /показания оказались неточными/u],
    ['Думала, будет побольше', /размер оказался скромнее/u],
    ['Мурзик корм не ест', /питомцу по вкусу/u],
  ])('is shown to have been read: %s', (text, named) => {
    for (const draft of texts({ text, rating: 2 })) expect(draft).toMatch(named)
  })

  it.each([
    [
      'Обложка яркая, красочная, но вот беда: проклеено кое-где',
      /жаль, что обложка|что обложка яркая, –/u,
    ],
    ['Упаковка целая, но внутри чужой размер', /что упаковка целая, (?:–|не)/u],
    ['Всё выкинули, деньги на ветер', /«Всё выкинули»/u],
  ])('does not turn praise or an act into a trouble: %s', (text, never) => {
    for (const draft of texts({ text, rating: 2 })) expect(draft).not.toMatch(never)
  })

  it('a guess under five stars and praise is no complaint', () => {
    const text = 'Отличная лампа, сожалений никаких. Никогда бы не подумала, что так понравится'
    for (const draft of texts({ text, rating: 5 })) expect(draft).not.toMatch(/жаль|досадн/iu)
  })

  it.each([
    'По таймеру отключается, очень классно',
    'Замечательная сумка, очень дорого выглядит, удобная',
    'Коробка целая, повреждений не обнаружила. Отличная лампа',
    'Отличный чай, осадка нет совсем',
  ])('praise in words of complaint is no complaint: %s', (text) => {
    for (const draft of texts({ text, rating: 5 })) expect(draft).not.toMatch(/жаль|досадн/iu)
  })

  it('a torn box is asked about as a box, a late parcel as an order', () => {
    for (const draft of texts({ text: 'Чай отличный, но коробка мятая', rating: 5 }))
      expect(draft).not.toMatch(/если это мешает/iu)
  })
})
