import { describe, expect, it } from 'vitest'
import { draftsOf } from './drafts-of'

type Row = [text: string, product: string | undefined, told: RegExp]
const replies = (text: string, product?: string, rating = 5) =>
  draftsOf({ text, product, rating }, text)

describe('what changed for those who use it is told again', () => {
  it.each<Row>([
    [
      'Младшая дочка перестала бояться грозы, теперь засыпает сама',
      'Ночник',
      /дочка перестала бояться грозы и теперь засыпает сама/u,
    ],
    ['Племянник три дня не отходил от него', 'Конструктор', /не отходил от конструктора/u],
    ['Пёс наконец-то стал есть', 'Корм для собак', /пёс наконец-то стал есть/u],
    ['Волосы перестали путаться', 'Бальзам для волос', /волосы перестали путаться/u],
    ['Дышать дома стало легче', 'Увлажнитель воздуха', /дышать дома стало легче/u],
    ['Муж доволен, спит как младенец', 'Подушка', /муж спит как младенец/u],
  ])('%s', (text, product, told) => {
    for (const said of replies(text, product)) expect(said).toMatch(told)
  })

  it.each<Row>([
    ['Кофемолка перестала работать через день', 'Кофемолка', /рады, что|здорово|хорошо, что/iu],
    ['Супер, но кот не ест', 'Корм для кошек', /кот (?:не )?ест/u],
    ['Надеюсь, сын будет играть каждый день', 'Машинка', /сын играет/u],
    ['Дочка учится в пятом классе, тетради хорошие', 'Тетради', /дочка учится/u],
    ['Сын носит очки, футляр удобный', 'Футляр', /сын носит/u],
  ])('but not: %s', (text, product, told) => {
    for (const said of replies(text, product)) expect(said).not.toMatch(told)
  })
})

describe('whom it was bought for is named once', () => {
  it.each([
    ['Брала внуку, внуку понравилось', 'Пазл', /внук/gu],
    ['Взяла в подарок сестре', 'Шарф', /сестр/gu],
  ])('%s', (text, product, named) => {
    for (const said of replies(text, product)) expect(said.match(named) ?? []).toHaveLength(1)
  })
})

describe('a lack under many stars is not passed over', () => {
  it.each<Row>([
    ['Мягкая, не хватает петельки на рукаве', 'Куртка', /не хватает петельки на рукаве/u],
    ['Тушь понравилась, но пришла без коробочки', 'Тушь', /без короб/u],
    ['Всё отлично, но не могу настроить', 'Колонка', /настроить колонку не получается/u],
    ['Ткань приятная. Не угадала с размером', 'Платье', /размер/u],
    ['Ароматный! Ну очень мало…', 'Чай', /количеств/u],
  ])('%s', (text, product, told) => {
    for (const said of replies(text, product)) expect(said).toMatch(told)
  })

  it.each<Row>([
    ['Пришла без единого скола, спасибо большое', 'Ваза', /жаль/iu],
    ['Не могу нарадоваться, чудо', 'Плед', /жаль/iu],
    ['Слов не хватает, прелесть', 'Платье', /жаль/iu],
    ['Сын с аллергией, на этот крем ничего не высыпало', 'Крем', /жаль|аллерги/iu],
    ['Скользит по ткани как по маслу', 'Утюг', /жаль/iu],
    ['Супер, оладьи отлетают', 'Сковорода', /жаль/iu],
  ])('but not: %s', (text, product, told) => {
    for (const said of replies(text, product)) expect(said).not.toMatch(told)
  })
})

describe('a remark under four stars is told, and so is what the thing does suit', () => {
  const remarks = (text: string, product?: string) => replies(text, product, 4)
  it.each<Row>([
    ['Мыло хорошее, но ждала, что будет душистее и гуще', 'Мыло', /пахнет|мыло/u],
    ['Пенка нежная. Ожидала, что будет гуще', 'Пенка', /не такой густой, как хотелось/u],
    ['Часы отличные, но неверно указывается время', 'Метеостанция', /неверно указывается время/u],
    ['Губы мягкие, но на губах чувствуется песок', 'Бальзам', /на губах чувствуется песок/u],
    ['Вкусный зефир, но половина раскрошилась', 'Зефир', /половина раскрошилась/u],
    ['Тонкие фартуки, но для кухни вполне', 'Фартук', /для кухни/u],
    ['Крем нравится, только жидковат', undefined, /(?:он|консистенция) показал/u],
    ['Кубики яркие, но крышка плохо закрывается', 'Кубики', /кубики яркие.+крышка плохо/u],
  ])('%s', (text, product, told) => {
    for (const said of remarks(text, product)) expect(said).toMatch(told)
  })
  it.each<Row>([
    ['Думала, что будет больше, а он как раз', 'Пенал', /жаль/iu],
    ['Ожидала, что будет ярче. Но всё хорошо', 'Ночник', /не таким ярким/u],
  ])('but not: %s', (text, product, told) => {
    for (const said of replies(text, product)) expect(said).not.toMatch(told)
  })
})

describe('merits that a buyer tells without a word of praise', () => {
  it.each<Row>([
    ['Крючок выдержал все мои шубы', 'Крючок', /крючок выдержал все шубы/u],
    ['Петуния приехала живая, спасибо', undefined, /растение доехало живым/u],
    ['Прогуляла в них весь день, ни одной мозоли', 'Туфли', /обошлось без мозолей/u],
    ['Мама давно просила, угадали с подарком', 'Миксер', /подарок/u],
    ['Ношу уже третий месяц', 'Шапка', /третий месяц/u],
    ['На пробу взял, теперь закажу большую пачку', 'Кофе', /нов|следующ|ждём|повтор|ещё/u],
    ['Пульт на удивление не хлипкий', 'Гирлянда', /пульт не хлипкий/u],
    ['Маска хорошо питает волосы пользуюсь две недели', 'Маска', /питает волосы(?! пользуюсь)/u],
  ])('%s', (text, product, told) => {
    for (const said of replies(text, product)) expect(said).toMatch(told)
  })
  it.each<Row>([
    ['Оттенок темнее, чем на фото, но мне даже больше нравится', 'Пудра', /жаль/iu],
    ['Бабушка увидела, она просто в восторге', 'Шаль', /вы в таком восторге/u],
    ['Взяла кофе, вкусный', 'Кофе', /кофе (?:порадовало|понравилось)/u],
  ])('but not: %s', (text, product, told) => {
    for (const said of replies(text, product)) expect(said).not.toMatch(told)
  })
})

describe('what is said in passing is understood', () => {
  it.each<Row>([
    [
      'При болях в животе только ею и спасаюсь',
      'Глина пищевая',
      /рады|приятно|здорово|хорошо|отлично/iu,
    ],
    ['Светит мягко, создаёт уют', 'Торшер', /создаёт уют/u],
    ['Носки не линяют и их удобно стирать т. к. быстро сохнут', 'Носки', /стирать удобно/u],
    ['Пробовали дважды, вкус чая не меняют', 'Фильтры', /фильтры не меняют вкус чая/u],
  ])('%s', (text, product, told) => {
    for (const said of replies(text, product)) expect(said).toMatch(told)
  })
  it.each<Row>([
    ['При болях в животе только ею и спасаюсь', 'Глина пищевая', /жаль|прощения/iu],
    ['Фото без фильтров, оттенок очень красивый', 'Помада', /комплект/u],
    ['Наполнитель хорошо комкуется', 'Наполнитель', /жаль/iu],
    ['Ткань приятная. Размер небольшой', 'Косынка', /размер (?:подошёл|понравился)/u],
  ])('but not: %s', (text, product, told) => {
    for (const said of replies(text, product)) expect(said).not.toMatch(told)
  })
  it('one judgement is passed once, and does not silence the praise', () => {
    for (const said of draftsOf(
      {
        text: 'Пахнет приятно, приятный бонус в коробке, но пенится слабо',
        product: 'Мыло',
        rating: 4,
      },
      'judged',
    )) {
      expect(said).toMatch(/приятн/u)
    }
  })
  it('whom it pleased is named beside a remark', () => {
    const text = 'Собачке очень нравится, но две банки пришли мятые'
    for (const said of draftsOf({ text, product: 'Корм для собак', rating: 4 }, 'pleased'))
      expect(said).toMatch(/собаке понравилось/u)
  })
})

describe('a verdict at the end holds', () => {
  it.each<Row>([
    [
      'Своеобразный, на любителя, а мне понравилось',
      undefined,
      /рады|приятно|здорово|хорошо|отлично/iu,
    ],
    ['Аллергию не вызвала, хорошая', 'Пудра', /без аллергии/u],
    ['Справляется со своим предназначением', 'Терка', /со своей задачей/u],
  ])('%s', (text, product, told) => {
    for (const said of replies(text, product, 4)) expect(said).toMatch(told)
  })
  it('whom it did not please is not named as pleased', () => {
    const text =
      'Сладкий! Мне такие нравятся, хотя подружке показалось, что отдаёт содой. Коробка порвана'
    for (const said of draftsOf({ text, product: 'Зефир', rating: 4 }, 'whom'))
      expect(said).not.toMatch(/подруге понравилось/u)
  })
})

describe('what sounds like a trouble and is none', () => {
  it.each<Row>([
    ['Думала, что реплика, но всё оригинальное', 'Духи', /жаль|прощения/iu],
    ['Насос гудит тише старого, соседи довольны', 'Насос', /жаль|прощения/iu],
  ])('%s', (text, product, told) => {
    for (const said of replies(text, product)) expect(said).not.toMatch(told)
  })
  it.each<Row>([
    ['Кот сразу облюбовал его, спит только на нём', 'Плед', /кот спит только на пледе|кот/u],
    ['Калитка больше не хлопает', 'Доводчик', /калитка больше не хлопает/u],
    ['Приятно, что положили наклейку', 'Блокнот', /подарок/iu],
  ])('%s', (text, product, told) => {
    for (const said of replies(text, product)) expect(said).toMatch(told)
  })
  it.each([
    ['Красивый, греет быстро, но шумит', 'Обогреватель', /(?:он|обогреватель) шумит/u],
    ['Маска хорошая, но не для сухой кожи', 'Маска', /не подходит для сухой кожи/u],
  ])('under four stars: %s', (text, product, told) => {
    for (const said of replies(text, product, 4)) expect(said).toMatch(told)
  })
})
