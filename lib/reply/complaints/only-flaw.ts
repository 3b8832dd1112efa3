import type { ReplyItem } from '../analysis'

const lack =
  'маленьк|мелк|узк|коротк|коротеньк|тонк|тоненьк|низк|слаб|тускл|жидк|хлипк|туг|жестк|жёстк|скользк|неглубок'
const measure =
  'диаметр|размер|глубин|высот|ширин|длин|объ[её]м|толщин|отверсти|горлышк|шрифт|рисунок|картинк|шнур|провод|кабел|ручк|крышк|экран|карман|застёжк|застежк|молни|кнопк|лямк|ремеш|пояс|звук|свет|запах|вкус'
const degree = '(?:очень|слишком|довольно|немного|чуть|какой-то|какая-то|сам|сама)\\s'
const before = new RegExp(
  `^(?:${degree}){0,2}(?:${lack})[а-яё]{1,4}\\s(?:${measure})[а-яё]{0,3}(?:\\s(?:у\\s)?[а-яё]{3,15})?$`,
  'iu',
)
const after = new RegExp(
  `^(?:${measure})[а-яё]{0,3}(?:\\s(?:у\\s)?[а-яё]{3,15})?\\s(?:${degree}){0,2}(?:${lack})[а-яё]{1,4}$`,
  'iu',
)
/** «Рисунок мельче, чем на фото»: less than the card promises. */
const againstCard =
  /(?<![а-яё])[а-яё]{2,12}(?:ее|че|ше|же|ще|ле),?\sчем\s(?:на|в)\s(?:фото|картинк|описани|карточк)/iu
const longest = 80

/** A few words under four stars that name a lack and nothing else: «Маленький диаметр крышки». */
export function onlyFlaw({ text = '', pros = '', cons = '' }: ReplyItem): string | undefined {
  const said = text.trim().replace(/(?<![.!(])[.!(]{1,5}$/u, '')
  if (pros || cons || said.length > longest) return undefined
  return before.test(said) || after.test(said) || againstCard.test(said) ? said : undefined
}
