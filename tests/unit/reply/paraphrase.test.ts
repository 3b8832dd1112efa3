import { describe, expect, it } from 'vitest'
import type { ReplyItem } from '@/lib/reply/analysis'
import { vagueComplaint } from '@/lib/reply/complaints/elsewhere'
import { unquoted } from '@/lib/reply/complaints/unquoted'
import { productName } from '@/lib/reply/product/product-name-of'
import { draftsOf } from './drafts-of'

/** What stands after «жаль, что» for a quotation; the text of the review is the quotation, if no other is given. */
function told(quote: string, name?: string, text = quote) {
  const item: ReplyItem = {
    marketplace: 'ozon',
    kind: 'review',
    rating: 2,
    text,
    ...(name && { product: { name } }),
  }
  const { told, troubles } = unquoted({ ...vagueComplaint, quote }, item, productName(item))
  return told ? troubles[0] : undefined
}

describe('what differs from the picture or the card', () => {
  it.each([
    [
      'Оттенок совсем не такой, как на картинке',
      undefined,
      'оттенок оказался не таким, как на фото',
    ],
    [
      'Ткань не такая плотная, как на фото',
      undefined,
      'ткань оказалась не такой плотной, как на фото',
    ],
    ['Не соответствует описанию', 'Ваза керамическая', 'ваза оказалась не такой, как в описании'],
    [
      'Пуговицы отличаются от того, что было на фото',
      undefined,
      'пуговицы оказались не такими, как на фото',
    ],
    ['Полное несоответствие описанию', undefined, 'описание разошлось с действительностью'],
    ['На фото смотрится гораздо плотнее', 'Шторы', 'шторы оказались не такими, как на фото'],
    ['Вообще ничего общего с оригиналом', undefined, 'сходства с оригиналом не почувствовалось'],
  ])('%s', (quote, name, clause) => expect(told(quote, name)).toBe(clause))
})

describe('words that only name what the buyer met', () => {
  it.each([
    ['Тальк и крахмал в составе', 'в составе оказались тальк и крахмал'],
    ['Сплошной сахар с запахом ванили', 'состав [вас|тебя] огорчил'],
    ['Странный привкус', 'чувствуется странный привкус'],
    ['Резкий запах с нотками спирта', 'чувствуется резкий запах с нотками спирта'],
    ['Мелкий мусор на дне', 'обнаружился мелкий мусор на дне'],
    ['Ничего похожего на какао', 'ничего похожего на какао не нашлось'],
    ['2 стаканов нет', 'не хватает 2 стаканов'],
  ])('%s', (quote, clause) => expect(told(quote)).toBe(clause))

  it.each(['Категория – верхняя одежда', 'Задержка звука на целую минуту'])(
    'but not: %s',
    (quote) => expect(told(quote)).toBeUndefined(),
  )
})

describe('what was done by those whom nobody names', () => {
  it.each([
    ['Не привезли вообще', 'заказ так и не привезли'],
    ['До сих пор не вернули деньги за посылку', undefined],
    ['До сих пор не рассмотрели заявку', 'до сих пор не рассмотрели заявку'],
    ['Мне не могут привезти вторую неделю', 'заказ не могут привезти вторую неделю'],
    ['Из всей пачки проросло только 2', undefined],
    ['Из всех луковиц проросло только 2', 'из всех луковиц проросло только 2'],
    ['Упаковано в тонкий мешок', 'заказ был упакован в тонкий мешок'],
  ])('%s', (quote, clause) => expect(told(quote)).toBe(clause))

  it('another thing was sent', () => {
    expect(told('Прислали не масло, а маргарин')).toBe('прислали не масло, а маргарин')
    expect(told('Заказывала тени, а прислали румяна')).toBe('вместо теней прислали румяна')
  })
})

describe('a thing of which there are many, and nobody says what', () => {
  it.each([
    ['Мнутся от любого движения', 'товар мнётся от любого движения'],
    ['Пачкают пальцы', 'товар пачкает пальцы'],
    ['Сползают, царапаются', 'товар сползает и царапается'],
    ['Порвались через неделю носки', 'всё порвалось через неделю носки'],
    ['Небрежно сделаны', 'всё небрежно сделано'],
  ])('%s', (quote, clause) => expect(told(quote)).toBe(clause))

  it('but not where the many were named', () => {
    expect(told('Мнутся сразу', undefined, 'Рукава короткие. Мнутся сразу')).toBeUndefined()
  })
})

describe('what points, or speaks of the buyer', () => {
  it.each([
    ['Сзади что-то дребезжит', undefined, 'сзади что-то дребезжит'],
    ['Меня насторожил цвет', undefined, '[вас|тебя] насторожил цвет'],
    ['Через день щенок перестал есть корм', undefined, 'через день щенок перестал есть корм'],
    ['Недостаточно прочная основа кнопок', undefined, 'основа кнопок недостаточно прочная'],
    ['Пришло мятое', undefined, 'товар пришёл мятым'],
    ['Запаха почти нет', undefined, 'аромат почти не чувствуется'],
    ['Ручка дергается, если нажать посильнее', undefined, 'ручка дёргается, если нажать посильнее'],
    ['Пластом отходит от стены', 'Лак', 'лак пластом отходит от стены'],
    ['Из тюбика не вытащить', 'Крем', 'крем из тюбика не вытащить'],
  ])('%s', (quote, name, clause) => expect(told(quote, name)).toBe(clause))

  it.each(['Стену освещает, а пол нет', 'Запах, который обещан на банке, отсутствует'])(
    'half of a statement is none: %s',
    (quote) => expect(told(quote)).toBeUndefined(),
  )
})

it('a draft tells it in a sentence of its own', () => {
  for (const draft of draftsOf({ text: 'Оттенок не как на фото', rating: 2 }, 'paraphrase'))
    expect(draft).toMatch(/оттенок оказался не таким, как на фото/u)
})

describe('where nothing else was understood, the clauses are read the same way', () => {
  it.each([
    [
      'Мармелад совсем не застыл, несмотря на то что стоял ночь на холоде',
      /мармелад совсем не застыл/u,
    ],
    ['Аромата почти нет, ждала другого', /аромата? почти н/u],
  ])('%s', (text, clause) => {
    for (const draft of draftsOf({ text, rating: 2 }, 'paraphrase')) expect(draft).toMatch(clause)
  })

  it.each(['Не берите, совет от знающей', 'Думаю, комментарии не нужны'])(
    'and where nothing is told, it is asked: %s',
    (text) => {
      for (const draft of draftsOf({ text, rating: 1 }, 'paraphrase'))
        expect(draft).toMatch(/что (?:именно|оказалось)/iu)
    },
  )
})
