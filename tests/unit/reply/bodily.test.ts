import { describe, expect, it } from 'vitest'
import { defaultVoice } from '@/lib/domain/voice'
import { analyse } from '@/lib/reply/analyse'
import type { ReplyItem } from '@/lib/reply/analysis'
import { lacksLetter } from '@/lib/reply/echo/words/misspelt'
import { suggest } from '@/lib/reply/suggest'

const review = (text: string, rating: number): ReplyItem => ({
  marketplace: 'wildberries',
  kind: 'review',
  rating,
  text,
})
const draft = (text: string, rating: number) => {
  const item = review(text, rating)
  const input = { voice: defaultVoice, facts: [], recent: [], seed: 'bodily', attempt: 0 }
  return suggest(item, { ...input, analysis: analyse(item) }).text
}

describe('harm to the body is danger', () => {
  it.each([
    ['Спалила себе весь нос этим пилингом', 'нос обожгло'],
    ['Через минуту шею стало дико печь', 'шею сильно жгло'],
    ['Гель испортил мне ногти, расслоились', 'пострадали ногти'],
    ['Собачку вырвало два раза, пакет выкинула', 'собаке стало плохо'],
    ['Стельки жёсткие, от них колени болят', 'заболели колени'],
    ['Пакет мятый. Краска сожгла волосы', 'пострадали волосы'],
    ['Началась аллергия – щёки стало печь', 'началась аллергия'],
    ['Лицо стало печь, через час аллергия на шее', 'началась аллергия'],
    ['Аллергия, а потом и ожог: обожгло губу', 'дело дошло до ожога'],
    ['Кроме того, жутко щиплют веки, сползают и толку никакого', 'веки сильно щиплет'],
    ['Мицеллярка слабая, после неё неприятные ощущения в глазах', 'в глазах появились неприятные'],
  ])('%s', (text, told) => {
    expect(analyse(review(text, 1)).danger).toBe(true)
    expect(draft(text, 1)).toContain(told)
  })

  it.each([
    ['Колени болят давно, думала поможет, но толку ноль', 1],
    ['Кожа на сумке облезла за месяц', 2],
    ['Обожгла палец чайником, мазь за день сняла боль, супер', 5],
    ['Кожу не щиплет, но и толку нет', 2],
    ['Ногти накладные отклеились', 2],
    ['Кот есть не стал', 1],
  ])('%s: is none', (text, rating) => expect(analyse(review(text, rating)).danger).toBe(false))
})

it('a participle with a prefix has two «н»', () => {
  for (const word of ['испорченый', 'бракованая', 'порваные', 'поцарапаная'])
    expect(lacksLetter(word)).toBe(true)
  for (const word of ['зеленый', 'кожаный', 'песчаная', 'жареные', 'постоянный'])
    expect(lacksLetter(word)).toBe(false)
})

it('what the buyer foresees has not happened yet', () => {
  expect(draft('Брюки будут вытягиваться и покрываться катышками', 2)).not.toMatch(
    /покрылись катышками|появились катышки/u,
  )
})

it('«не то, что хотела» is no other thing sent, and a rhetorical question is not answered', () => {
  expect(draft('Немножко не то, что я хотела', 2)).not.toContain('не тот товар')
  expect(draft('Коробка рваная. Золото там искали, что ли?', 1)).not.toMatch(/вопрос «/u)
})

it('what fits, sticks or is small is the thing, not what it is put on or holds', () => {
  expect(draft('Плёнка на телефон не клеится', 1)).not.toContain('телефон плохо')
  expect(draft('Очень маленькая! Кошелёк не входит', 2)).not.toContain('кошелёк оказался мал')
  expect(draft('Кейс хлипкий, сам шуруповёрт тянет', 2)).not.toContain('шуруповёрт показался')
  expect(draft('Саше не пахнет вообще', 2)).toContain('аромат не чувствуется')
  expect(draft('Обнаружила, что замок не застёгивается', 2)).toContain('замок не застёгивается')
  expect(draft('Порезалась о край банки', 1)).toContain('дошло до пореза')
})

describe('a cord that gets hot is danger', () => {
  it.each([
    ['Фен сушит хорошо, но шнур сильно греется', true],
    ['Расплавилась вилка на третий день', true],
    ['Провод не греется, но сам вентилятор шумит', false],
    ['Пол греется плохо, кабель короткий', false],
  ])('%s: %s', (text, danger) => {
    expect(analyse(review(text, 2)).danger).toBe(danger)
    if (danger) expect(draft(text, 2)).toMatch(/пользоваться|пользуйтесь/u)
  })
})

describe('harm alone is told, in the strongest word', () => {
  it.each([
    ['Гель липкий, дорогой, дикая аллергия началась', /сильная аллергия/u, /липк|ден[её]г|цена/u],
    ['Тоник вызвал раздражение, коробка мятая', /тоник вызвал раздражение/u, /мят/u],
    ['Через день на подбородке высыпало. Денег жалко', /на подбородке появились/u, /денег/u],
    ['После йогурта весь вечер тошнило и рвало', /тошнить|рвота/u, /недомогание/u],
    [
      'От пенки аллергия, неделю лечила дерматит',
      /аллергия и пришлось лечить дерматит/u,
      /пенкой/u,
    ],
  ])('%s', (text, told, never) => {
    expect(draft(text, 1)).toMatch(told)
    expect(draft(text, 1)).not.toMatch(never)
  })

  it('is answered by asking to stop using that very thing, save where it is used no more', () => {
    const asks = (text: string) => draft(text, 2)
    expect(asks('Наношу тоник, и щёки жжёт')).toContain('пользуйтесь тоником')
    expect(asks('Коту плохо от этого корма')).toContain('давайте питомцу этот корм')
    expect(asks('От тоника щёки жжёт, отдала подруге')).not.toMatch(/пользуйтесь/u)
    expect(asks('Голова кружилась, перестала пить эти капсулы')).not.toMatch(/не принимайте/u)
    expect(asks('Тоник чуть пощипывает кожу')).toMatch(
      /(?:случай|пока) (?:больше )?не пользуйтесь тоником/u,
    )
  })
})
