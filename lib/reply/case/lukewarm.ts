import { readText } from '@/lib/text/phrases'
import type { ReplyItem } from '../analysis'
import { foundIn } from '../moment'
import { notTried } from '../moments/not-tried'

/** Neither praise nor blame. */
const neutral =
  /(?<![A-Za-zЀ-ӿ])(?:норм|намана|нормальн[A-Za-zЀ-ӿ]{1,2}|неплох[A-Za-zЀ-ӿ]{1,3}|не\sплох[A-Za-zЀ-ӿ]{1,2}|ничего\sтак|вроде\sничего|в\sцелом\sничего|сгодится|более[\s-]менее|пойд[её]т|сойд[её]т|обычн[A-Za-zЀ-ӿ]{1,2}|терпимо|за\sсвои\sденьги|соответству[A-Za-zЀ-ӿ]{1,2}\s(?:своей\s)?цене|цене\sсоответству[A-Za-zЀ-ӿ]{1,2}|в\sцелом\sустраива[A-Za-zЀ-ӿ]{1,2})(?![A-Za-zЀ-ӿ])|(?:^|\s)([A-Za-zЀ-ӿ]{3,20})\sкак\s\1(?![A-Za-zЀ-ӿ])/iu
/** A cool word that names nothing. */
const cool =
  /(?<![A-Za-zЀ-ӿ])(?:так\sсебе|средне|средненьк[A-Za-zЀ-ӿ]{1,2}|посредственно|на\s(?:троечку|тройку)|ничего\s(?:особенного|сверхъестественного|выдающегося)|ожидал[аи]?\sбольшего|не\sвпечатлил[аои]?|без\sвосторга)(?![A-Za-zЀ-ӿ])/iu
const judged =
  /(?<![A-Za-zЀ-ӿ])(?:(?:но|однако|хотя)(?![A-Za-zЀ-ӿ])|жаль|минус|отличн|супер|класс|хорош|прекрасн|понрав|люб|довол|вкусн|красив|удобн)/iu
/** «Не супер, но работает»: he had not looked for more. */
const modest =
  /^(?:ну\s)?не\s(?:супер|класс|клёв|клев|идеал|шедевр|фонтан|айс|вау|лучш|ах(?![а-яё])|бог\sвесть)[а-яё]{0,5}(?:\s[а-яё]{2,12})?,?\s(?:но|зато|однако)\s(?:[а-яё]{2,10}\s)?(?:рабоч|работает|норм|сойд|пойд|неплох|терпим|годн|годит|сгод|жить\sможно|пользоваться\sможно)/iu
const mostWords = 8

const said = ({ text = '', pros = '', cons = '' }: ReplyItem) => [pros, cons, text].join(' ').trim()
const isShort = (text: string) => text.length < 90 && text.split(/\s+/u).length <= mostWords

/** «Норм», «носки как носки», thanks without joy, and what was lacking is asked. */
export const isLukewarm = (item: ReplyItem): boolean => {
  const text = said(item)
  return (
    (item.rating ?? 5) >= 3 &&
    isShort(text) &&
    ((neutral.test(text) && !judged.test(text)) || modest.test(text.trim()))
  )
}

/** «Средне», «на троечку» under three stars: regret without remorse. */
export const isCool = (item: ReplyItem): boolean => {
  const text = said(item)
  return item.rating === 3 && isShort(text) && cool.test(text) && !judged.test(text)
}

/** He has not tried it yet. */
export const isUntried = (item: ReplyItem): boolean =>
  foundIn(readText(said(item).slice(0, 1000)), notTried) !== undefined
