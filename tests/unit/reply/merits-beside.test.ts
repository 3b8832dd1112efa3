import { describe, expect, it } from 'vitest'
import { isSlight } from '@/lib/reply/complaints/slight'
import { idiom, likedNote } from '@/lib/reply/echo/words/idioms'
import { draftsOf } from './drafts-of'

const drafts = (text: string, product?: string) =>
  draftsOf({ text, product, rating: 3 }, 'merits', 3)

describe('a merit in passing is taken up beside the trouble', () => {
  it.each([
    ['Крем норм, но запах резкий', /крем в целом устроил/u],
    ['Сироп неплохой, но бутылка пришла липкая', /сироп в целом устроил/u],
    ['Отпариватель свою функцию выполняет, но шнур короткий', /справляется со своей задачей/u],
  ])('%s', (text, told) => {
    for (const draft of drafts(text)) expect(draft).toMatch(told)
  })

  it.each([
    ['Сам скраб хороший, но крышка пришла треснутой', /сам скраб понравился/u],
    ['Ткань плотная, расцветка очень понравилась. Но молния расходится', /расцветка понравилась/u],
    ['К самой крупе претензий нет, но пакет порван', /к самой крупе претензий нет/u],
    ['По качеству нареканий никаких, но шнур короткий', /по качеству нареканий нет/u],
    ['Режет хорошо, но ручка шатается', /(?:рад[ыу]|хорошо|приятно|радует)[^.]* режет хорошо/iu],
    ['Шарф не плохой, но колется', /шарф в целом устроил/u],
    ['Замок заедает, а в остальном всё отлично', /в остальном всё понравилось/u],
    ['Травяной чай мне понравился, а вот коробка мятая', /чай (?:вам )?понравился/u],
  ])('in a sentence of its own: %s', (text, told) => {
    for (const draft of drafts(text)) expect(draft).toMatch(told)
  })

  it.each([
    ['Доставили быстро, но стекло мутное', 'Часы', /заказ приехал быстро/u],
    ['Упаковка целая, а сам крем так себе, эффекта нет', 'Крем', /упаковка доехала целой/u],
    [
      'Жилет хороший, ношу второй год. Но пришлось отказаться, так как молния сломана',
      undefined,
      /жилет (?:вам )?понравился/u,
    ],
    [
      'Наносится легко, впитывается быстро. Но запах резкий',
      undefined,
      /наносится легко и впитывается быстро/u,
    ],
    ['На запах мыло приятное, но обёртка порвана', undefined, /запах понравился/u],
    [
      'Подошва жёсткая, а так для своей цены нормально',
      'Тапочки',
      /за свои деньги покупка устроила/u,
    ],
    ['Крышка тугая, в целом неплохие', 'Контейнеры', /контейнеры в целом устроили/u],
    ['Очень сложно отмывается. Из плюсов цвет и запах', undefined, /цвет и запах понравились/u],
    ['Из плюсов: кожу не стягивает. Из минусов: крышка тугая', undefined, /кожу не стягивает/u],
    ['Ткань при этом бомбическая, но сильно маломерит', 'Платье', /ткань (?:вам )?понравил/u],
    ['Шнур короткий, а в работе хороший', undefined, /в деле всё понравилось/u],
  ])('how it came and what it does, too: %s', (text, product, told) => {
    for (const draft of drafts(text, product)) expect(draft).toMatch(told)
  })

  it('a term that is merely short spoils no merit', () => {
    for (const draft of drafts('Халва вкусная, но до конца срока годности остался месяц'))
      expect(draft).toMatch(/вкус|понравил/u)
  })

  it.each([
    ['Запах был чудесный. Теперь запах неприятный', 'Соль для ванн', /запах (?:вам )?понравился/u],
    [
      'Сами конфеты жутко сладкие, плёнка порвана',
      'Конфеты',
      /(?:рады|хорошо|приятно), что[^.]*сладк/iu,
    ],
    ['Доставлена быстро, но не соответствует описанию', 'Лупа', /быстро[^«]*«Доставлена быстро/u],
    ['За такие деньги ничего хорошего ожидать не приходится', undefined, /соотношение/u],
    ['Не могу хвалить, мне прежняя мазь лучше помогает', 'Мазь', /результат/u],
    ['Светит хорошо, но не ярко, провод слабый', 'Лампа', /свет яркий/u],
  ])('no merit: %s', (text, product, never) => {
    for (const draft of drafts(text, product)) expect(draft).not.toMatch(never)
  })

  it('what pleased is not said to have failed as a whole', () => {
    for (const draft of drafts('Корм хороший, а кошка не ест'))
      expect(draft).not.toMatch(/разочаровал[ао]|неудачной|не порадовала/u)
  })

  it.each([
    ['Фонарик светит тускло, хорошо, что чек остался', 'Фонарик'],
    ['Коробка хорошая, а сам крем как вода', 'Крем'],
    ['Может и хороший крем, но у меня сыпь не прошла', 'Крем'],
    ['Кожа нормальная, крем не впитывается', 'Крем'],
    ['Очень хороший продавец, но фен сгорел', 'Фен'],
  ])('no merit of the goods: %s', (text, product) => {
    for (const draft of drafts(text, product))
      expect(draft).not.toMatch(/(?:понравил|устроил)(?:ся|ась|ось|ись|[аои])?(?![а-яё])/u)
  })

  it.each(['Крем не увлажняет, запах резкий', 'Раньше сироп был неплохой, а теперь вода'])(
    'no merit: %s',
    (text) => {
      for (const draft of drafts(text)) expect(draft).not.toMatch(/устроил|(?<!не )увлажняет,/u)
    },
  )
})

describe('the main point is told in our words', () => {
  it.each([
    ['Для работы камеры надо оплатить подписку', 'Камера', /подписк/u],
    ['Приложение платное, в описании ни слова', 'Фитнес-браслет', /приложение оказалось платным/u],
    ['Коробка такая, будто по ней слон ходил, пришлось отказаться', undefined, /такой помятой/u],
  ])('%s', (text, product, told) => {
    for (const draft of drafts(text, product)) expect(draft).toMatch(told)
  })

  it.each([
    ['Снимаю звезду, потому что туман не вращается', 'Ночник', /туман не (?:крут|вращ)/u],
    ['Не очень удобная в использовании', undefined, /пользоваться оказалось не очень удобно/u],
    ['Разочарована звуком', 'Колонка', /звук не порадовал/u],
    ['Пришла половина банки', undefined, /так мало/u],
  ])('%s', (text, product, told) => {
    for (const draft of drafts(text, product)) expect(draft).toMatch(told)
  })

  it.each([
    'Пахнет вкусно, но наш котик есть не стал',
    'Корм понравился, а вот кошкам не очень, не едят',
    'Собака есть отказалась',
  ])('a pet that does not eat: %s', (text) => {
    for (const draft of drafts(text, 'Корм')) expect(draft).toMatch(/питомцу по вкусу|питом|есть/u)
  })

  it('copies no turn of speech', () => {
    for (const draft of drafts('Чай такой горький, что глаза на лоб лезут'))
      expect(draft).not.toMatch(/лоб/u)
    expect(idiom.test('по коробке будто танк проехал')).toBe(true)
    expect(idiom.test('танк из пластика треснул')).toBe(false)
  })

  it('takes no liked note of a taste for a trouble', () => {
    expect(likedNote.test('естественная кислинка')).toBe(true)
    expect(likedNote.test('не приятная горчинка')).toBe(false)
    expect(likedNote.test('сильная горчинка')).toBe(false)
    expect(likedNote.test('вкусно пахнет')).toBe(true)
    expect(likedNote.test('вроде не держит')).toBe(false)
  })
})

describe('a slight harm that passed is answered calmly', () => {
  it.each([
    ['Кожа слегка покраснела, но через час прошло', true],
    ['Немного щиплет', true],
    ['Сильное покраснение, лицо опухло', false],
    ['У ребёнка слегка покраснела кожа', false],
  ])('%s: %s', (text, slight) => {
    expect(isSlight({ marketplace: 'ozon', kind: 'review', rating: 3, text })).toBe(slight)
  })

  it('without alarm', () => {
    for (const draft of drafts('После маски кожа слегка покраснела, но через час прошло')) {
      expect(draft).not.toMatch(/тревог|прямо сейчас/u)
      expect(draft).toMatch(/не пользуйтесь/u)
    }
  })
})

describe('under two stars', () => {
  const low = (text: string) => draftsOf({ text, rating: 2 }, 'merits', 3)
  it.each([
    ['Цвет красивый, ткань приятная. Но юбка мала', /цвет/u],
    ['Красивый олень, но не светится', /олень красивый/u],
    ['Джемпер мал. Расцветка шикарная, качество прекрасное', /расцветк|качество/u],
  ])('what was praised more than once is taken up: %s', (text, told) => {
    for (const draft of low(text)) expect(draft).toMatch(told)
  })
  it.each([
    ['Всегда брала этот чай, вкусный и ароматный. Теперь он горький', /вкусн|ароматн|отметили/u],
    ['Мешки нормальные, но коробка порвана', /мешки/u],
  ])('but not what was so before, nor a word in passing: %s', (text, never) => {
    for (const draft of low(text)) expect(draft).not.toMatch(never)
  })
})
