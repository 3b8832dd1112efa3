import type { Voice } from '@/lib/domain/voice'

type Turn = readonly [from: RegExp, to: string]

/** How a reserved shop says it: no exclamation, «благодарим», and one word of gladness where others use three. */
const restrained: readonly Turn[] = [
  [/!(?![^«]{0,200}»)/gu, '.'],
  [/^(?:Большое спасибо|Спасибо (?:вам|тебе)|Спасибо) за /iu, 'Благодарим за '],
  [/^Спасибо, что /u, 'Благодарим за то, что '],
  [/^(?:Здорово|Очень рады), что /u, 'Рады, что '],
  [/^(?:Отлично|Как хорошо), что /u, 'Хорошо, что '],
  [/^(?:Особенно|Очень|Вдвойне) приятно/u, 'Приятно'],
  [/^(?:Нам (?:правда |очень )?|Очень )?(?:жаль|досадно), что /iu, 'Сожалеем, что '],
  [/^Досадно, что /u, 'Сожалеем, что '],
  [
    /^(?:Простите|Прости) нас(?:, пожалуйста| за это| за испорченное впечатление| от всей души)?(?=[.:])/u,
    'Приносим извинения',
  ],
  [/^(?:Извините|Извини) нас, пожалуйста(?=\.)/u, 'Приносим извинения'],
]

/** How a shop says it that speaks to a friend. */
const heartfelt: readonly Turn[] = [
  [/^Спасибо за (?=отзыв|оценку|добрые|высокую|доверие|выбор|честн|пят)/u, 'Большое спасибо за '],
  [/^(?:Рады|Радует), что /u, 'Очень рады, что '],
  [/^Приятно(?= знать| читать|, что| видеть)/u, 'Так приятно'],
  [/^Спасибо, что /u, 'Большое спасибо, что '],
  [/^Здорово, что (.*)[.!]$/u, 'Как здорово, что $1!'],
  [/^Хорошо, что (.*)\.$/u, 'Как хорошо, что $1!'],
  [/^Отлично, что (.*)\.$/u, 'Как замечательно, что $1!'],
  [/^Будем рады /u, 'Будем очень рады '],
  [/^Ждём /u, 'Очень ждём '],
  [/^(?:Хорошо понимаем|Понимаем)(?=[,: ])(?!.*(?:очень|хорошо))/u, 'Очень хорошо понимаем'],
  // «Так жаль, что так вышло» would stumble.
  [
    /^(?:Нам |Очень )?[Жж]аль, что (?!.*(?<![A-Za-zЀ-ӿ])так(?:ой|ая|ое|им|ие)?(?![A-Za-zЀ-ӿ]))/u,
    'Нам так жаль, что ',
  ],
  [/^(?:Нам |Очень )?[Жж]аль, что /u, 'Нам очень жаль, что '],
]
const turns: Record<Voice['warmth'], readonly Turn[]> = { restrained, warm: [], heartfelt }

/** What a reserved shop does not say at all. */
const effusive =
  /восторг|столько радости|в рамочку|заразител|лучшая новость|дороже всего|дорогого стоит|любой рекламы|от души|пушист|хвостат|[Кк]омплимент|[Хх]очется|удовольстви|^Пусть |^Возвращайся|^Возвращайтесь|[Зз]аглядывай/u
/** Words by which a hearty voice is known. */
const hearty =
  /(?:^|[\s«])(?:[Тт]ак (?:приятно|радостно|жаль)|[Оо]чень рады|[Оо]громное|[Бб]ольшое|[Оо]т (?:всей )?души|[Сс]частливы|[Сс]ердечно|[Кк]ак (?:же |замечательно|здорово|хорошо)|[Рр]адост|[Тт]епл|греют|[Вв]сей командой)/gu

/** How hearty a text is, for the choice between drafts. */
export const heartiness = (text: string): number => text.match(hearty)?.length ?? 0

export const suits = (text: string, { warmth }: Voice): boolean =>
  warmth !== 'restrained' || !effusive.test(text)

/** The sentence as the voice says it: one bank of phrases serves three warmths, and each of them throughout. */
export function warmed(text: string, { warmth }: Voice): string {
  if (turns[warmth].length === 0) return text
  return text
    .split(/(?<=[.!?])\s/u)
    .map((sentence) => turns[warmth].reduce((said, [from, to]) => said.replace(from, to), sentence))
    .join(' ')
}
