import type { ReplyItem } from '../analysis'
import type { FoundMoment } from '../moment'

const asksFor =
  /^(?:а\s|и\s|ещ[её]\s|только\s|вот\s)*(?:добавьте|сделайте|выпустите|привезите|завезите|верните|расширьте|увеличьте|уменьшите|замените|кладите|придумайте|шейте|производите|выпускайте|пришивайте)\s|(?<![A-Za-zЀ-ӿ])(?:по[A-Za-zЀ-ӿ]{2,12}(?:ше|че|ее|же|ще|ле|ре)|больше|меньше|длиннее|шире)\sбы(?![A-Za-zЀ-ӿ])|(?<![A-Za-zЀ-ӿ])бы\s(?:ещ[её]\s|чуть\s|немного\s)?(?:по[A-Za-zЀ-ӿ]{2,12}(?:ше|че|ее|же|ще|ле|ре)|больше|меньше)(?![A-Za-zЀ-ӿ])|^[A-Za-zЀ-ӿ]{4,14}\sбы\sещ[её]$|(?<![A-Za-zЀ-ӿ])(?:могли|можно\sбыло|лучше)\sбы\s(?!.*(?:купи|взя|зака[зж]|бр[ае]|сходи|был[аои]?(?![A-Za-zЀ-ӿ])\sне))(?!не\s)|(?<![A-Za-zЀ-ӿ])(?:хотелось|хотел[аи]?|было|^был[аи]?)\sбы\s(?!отметить|сказать|поблагодарить|знать|узнать|рад|счастлив|благодар|довол|отличн|хорош|супер|здоров|неплох|идеал|прекрасн|приятн|крут)/iu
const unfit =
  /[^а-яё\d\s-]|(?<![а-яё])(?:я|мне|у\sменя|если|если\sбы|отзыв|звезд[а-яё]*|деньги|скидк[а-яё]*|вернуть)(?![а-яё])/iu
const courtesies = /(?:,\s*)?(?:пожалуйста|плиз|пж)(?:,\s*)?/giu
const labels = /(?:достоинства|недостатки|комментарий|плюсы|минусы):/giu
const longest = 60

/** What is wished for is not praised. */
export const isWished = (clause: string): boolean =>
  asksFor.test(clause.trim()) && !aim.test(clause.trim())
/** «чтобы посвободнее было»: what he chose the size for. */
const aim = /^что\s?бы(?![А-Яа-яЁё])|^(?:да(?:л|ла)\s)?ещ[её]\sбы/iu

/** What a buyer wishes for, in his own words: «добавьте размер 56». */
export function wishOf({ text = '', pros = '' }: ReplyItem): string | undefined {
  const said = `${pros.slice(0, 600)}\n${text.slice(0, 1500)}`
    .replace(courtesies, ' ')
    .replace(labels, '. ')
  for (const part of said.split(/[.!?;()\n]+|,\s/u)) {
    const clause = part.replace(/\s+/gu, ' ').trim()
    if (!isWished(clause) || unfit.test(clause) || clause.length > longest) continue
    if (!clause.includes(' ') || /\s(?:в|на|с|и|из|для|по|чтобы)$/iu.test(clause)) continue
    const wish = clause.replace(/^(?:но|и|а|только|вот)\s/iu, '')
    return wish.charAt(0).toLowerCase() + wish.slice(1)
  }
  return undefined
}

/** A happy buyer is thanked for his wish. */
export function wishIn(item: ReplyItem): FoundMoment | undefined {
  const wish = wishOf(item)
  return wish === undefined
    ? undefined
    : {
        id: 'wish',
        step: 'invite',
        weight: 3,
        says: [
          `Пожелание «${wish}» прочитали – спасибо за него.`,
          `И отдельное спасибо за пожелание: «${wish}».`,
          `«${wish}» – понимаем и благодарим за подсказку.`,
          `За подсказку «${wish}» спасибо отдельно.`,
        ],
      }
}
