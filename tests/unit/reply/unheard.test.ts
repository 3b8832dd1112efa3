import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

const drafts = (text: string, product?: string) => draftsOf({ text, rating: 4, product }, 'star', 5)
const honest = /честн|откровенн|замечани|как есть|минусах|жаль/iu
const joy =
  /рады, что (?:вс[её]|выбор|покупка)|покупка (?:понравилась|пришлась)|аромат приятный|удач|такому отзыву|чего[- ](?:то )?не хватило|недоставало|могло быть лучше/iu

describe('a remark under four stars that was not understood is never answered with joy alone', () => {
  it.each([
    'Больше понравились салфетки другой марки',
    'Смазывает неплохо, но на этом и всё',
    'грызут,но.без.охоты',
    'Исправьте инструкцию',
    'Есть вопросы к сборке',
    'Ну конечно не десятикратный, а от силы пятикратный',
    'Заказывала другой марки, всё прекрасно, а эта никак!',
    'В этот раз менее насыщенный аромат',
    'Надписи стёрты ещё до вскрытия',
  ])('«%s»', (text) => {
    for (const draft of drafts(text)) {
      expect(draft).toMatch(honest)
      expect(draft).not.toMatch(joy)
    }
  })

  it.each([
    ['Щетина густая. После мытья уже облезла', 'Кисть', /щетина|густ/iu],
    ['Хороший чайник, есть вопрос к упаковке', 'Чайник', /чайник/iu],
  ])('though something is praised: «%s»', (text, product, praised) => {
    for (const draft of drafts(text, product)) {
      expect(draft).toMatch(honest)
      expect(draft).toMatch(praised)
      expect(draft).not.toMatch(joy)
    }
  })

  it.each([
    ['Буквы на кнопках подтёрлись за лето', /жаль/iu],
    ['Мало схем', /жаль, что мало схем/iu],
  ])('and is regretted where nothing is praised: «%s»', (text, said) => {
    for (const draft of drafts(text)) expect(draft).toMatch(said)
  })
})

describe('what is no remark', () => {
  it.each(['Отличная точилка, очень нравится', 'Ткань мягкая, не просвечивает, цвет приятный'])(
    'is not thanked for as one: «%s»',
    (text) => {
      for (const draft of drafts(text)) expect(draft).not.toMatch(/честн|замечани|жаль/iu)
    },
  )

  it('nor is a merit before a «но» regretted', () => {
    for (const draft of drafts('Вытягивает пыль хорошо, но шерсть не берёт', 'Щётка'))
      expect(draft).not.toMatch(/жаль[^.]*вытягивает/iu)
  })
})

describe('a wish', () => {
  it.each(['Было бы здорово, если бы добавили карман', 'Не помешала бы вторая ручка'])(
    'is acknowledged as one: «%s»',
    (text) => {
      for (const draft of drafts(text)) {
        expect(draft).toMatch(/пожелани|подсказк/iu)
        expect(draft).not.toMatch(/уточни|уточнение/iu)
      }
    },
  )

  it('is quoted without the «но» before it', () => {
    for (const draft of drafts('Поднос хороший, но хотелось бы ручки пошире', 'Поднос'))
      expect(draft).not.toMatch(/«но /iu)
  })
})

it.each(['Мой пёс не хочет это есть', 'Корм раньше нравился, теперь собака перестала его есть'])(
  'an animal that does not eat was not pleased: «%s»',
  (text) => {
    for (const draft of drafts(text)) {
      expect(draft).toMatch(/питомцу по вкусу/u)
      expect(draft).not.toMatch(/понравилось/u)
    }
  },
)

it('what does not hold is told, however it is spelt', () => {
  for (const draft of drafts('Держаться плохо')) expect(draft).toMatch(/держится/u)
})
