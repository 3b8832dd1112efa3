/** What turns a statement round, cancels it, or makes it weaker or stronger. Words are in the form of `normalise`. */

const set = (words: string) => new Set(words.split(/\s+/u).filter(Boolean))

const negators = set(
  'не ни без нет нету никак нисколько никаких никакого никакой ничуть отнюдь небыло ниразу минус',
)
/** Negators that reach over an adjective: «без постороннего запаха», «нет неприятных ощущений». */
const wideNegators = set('без нет нету ни никаких никакого никакой')
const qualifies =
  /(?:ого|его|ой|ей|их|ых|ый|ий|ая|ое|ые|ие|либо|то)$|^(?:видим|явн|лишн|каких|как|сильн|особ|так)/u
/** Verbs between «не» and what it denies: «не показался плохим». */
const links =
  /^(?:был[аои]?|быть|оказал\p{L}*|стал[аои]?|показал\p{L}*|выгляд\p{L}*|кажется|чувству\p{L}*|стоит|назвать|назову|сказать|скажу|могу|было|бывает|самый|самая|самое|столь|замети\p{L}*|обнаруж\p{L}*|увидел\p{L}*|нашл[аи]|нашел|почувств\p{L}*|имеет|имеют|вызвал\p{L}*|вызывает|такой|особых|видно|слышно|ощуща\p{L}*|наблюда\p{L}*|разу|одного|одной|единого|единой|капли|малейш\p{L}*|явн\p{L}*|каких-либо|каких-то|посторонн\p{L}*|лишн\p{L}*|видим\p{L}*|намека|грамма|оставля\p{L}*|содерж\p{L}*|обладает|издает|дает|дают)$/u
/** After a noun: «брака не обнаружила», «запаха нет». */
const deniedAfter =
  /^(?:обнаруж\p{L}*|заме[тч]\p{L}*|наш[ел]\p{L}*|найд\p{L}*|увид\p{L}*|виж\p{L}*|видн\p{L}*|чувств\p{L}*|почувств\p{L}*|ощущ\p{L}*|наблюда\p{L}*|был[аои]?|оказал\p{L}*|выяв\p{L}*|име\p{L}*|слыш\p{L}*|встре\p{L}*|возник\p{L}*|вызва\p{L}*|вызыва\p{L}*|остается|остал\p{L}*|появил\p{L}*)$/u

/** Words that keep the scope of «не» open. */
const through =
  /^(?:очень|так|такой|такая|такое|такие|слишком|совсем|особо|сильно|сразу|как|бы|уж|прям|прямо|настолько|уже|же|вообще|самый|самая|супер|абсолютно|больше|меня|мне|нам|нас|его|ее|их|это|все|еще|никакого|никаких|там|тут|в|с|на)$/u

/** Whether what stands at [from, to) is denied by the words around it. */
export function denied(words: readonly string[], from: number, to: number): boolean {
  return deniedBefore(words, from) || deniedBehind(words, to)
}

function deniedBefore(words: readonly string[], from: number): boolean {
  let strangers = 0
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const word = words[at] ?? ''
    if (negators.has(word)) {
      const next = words[at + 1]
      // «не только», «не просто красивый»: nothing is denied. «не могу не», «нельзя не»: denied twice.
      if (next === 'только' || next === 'просто') return false
      // «Всё хорошо, если бы не бракованный кран»: the fault is there.
      if (word === 'не' && /^(?:если|бы|кабы)$/u.test(words[at - 1] ?? '') && ifNot(words, at))
        return false
      if (
        word === 'не' &&
        at > 0 &&
        /^(?:могу|может|нельзя|невозможно|можно|мог)$/u.test(words[at - 1] ?? '')
      )
        return false
      // «без постороннего запаха», but not «без коробки неудобно».
      return (
        strangers === 0 ||
        (wideNegators.has(word) && (qualifies.test(next ?? '') || goesOn(words, at, from)))
      )
    }
    // «без царапин и вмятин» goes on over «и», «без сколов и очень аккуратно» does not.
    if (word === 'и' && at < from - 1) return false
    if (word === 'и' || through.test(word) || links.test(word)) continue
    strangers++
    if (strangers > 1) return false
  }
  return false
}

/** «без царапин и вмятин», but not «без коробки и другого цвета». */
const goesOn = (words: readonly string[], at: number, from: number): boolean =>
  words[at + 2] === 'и' &&
  !/^друг\p{L}+ (?:качеств|цвет|размер|модел|вкус|фирм)/u.test(words.slice(from).join(' '))

/** «если не …», «если бы не …» with no condition of its own. */
const ifNot = (words: readonly string[], at: number): boolean =>
  words[at - 1] === 'если' || words[at - 2] === 'если'

function deniedBehind(words: readonly string[], to: number): boolean {
  for (let at = to; at < Math.min(words.length, to + 3); at++) {
    const word = words[at] ?? ''
    if (word === 'нет' || word === 'нету' || /^отсутств/u.test(word)) return true
    if (word === 'не' || word === 'ни') return deniedAfter.test(words[at + 1] ?? '')
    // «раздражения и аллергии не вызвал», «аллергических реакций не появилось».
    if (word === 'и' && words[at + 2] === 'не') return deniedAfter.test(words[at + 3] ?? '')
    if (/^(?:реакц|ощущени|проявлени|последстви)/u.test(word)) continue
    if (!through.test(word) && !/^(?:никак\p{L}*|вроде|пока)$/u.test(word)) return false
  }
  return false
}

const nowToo =
  /(?:^| )(?:сейчас|теперь|опять|снова|тоже|также|вид\p{L}*|картинк\p{L}*|фото|сначала|сперва|перв\p{L}*)(?: |$)/u
const boughtThen = /(?:^| )(?:брал|покупал|заказывал|пользовал|был|приходил|носил)\p{L}*(?: |$)/u
const feared =
  /^(?:думал\p{L}*|подумал\p{L}*|боял\p{L}*|побаивал\p{L}*|опасал\p{L}*|опасен\p{L}*|переживал\p{L}*|волновал\p{L}*|сомневал\p{L}*|страшно|читал\p{L}*|прочитал\p{L}*|пишут|писали|написали|отзыв\p{L}*|говорят|жалуются|жаловались|некоторые|кто-то)$/u
const formerly =
  /^(?:стар\p{L}*|прошл\p{L}*|предыдущ\p{L}*|прежн\p{L}*|прошлогодн\p{L}*|первый|первая|китайск\p{L}*|магазинн\p{L}*|аналог\p{L}*|други\p{L}*|другого|другой|других)$/u
const hoped =
  /^(?:надеюсь|надеемся|надежда|смотрим|смотрю|посмотрим|посмотрю|проверим|интересно|чтоб|чтобы|дабы|хоть|пусть|если|ежели|желательно|жду|ждем|вдруг|дай)$/u

/** Why a statement does not hold of this thing now; undefined when it does. */
export function unreal(
  words: readonly string[],
  from: number,
  sign: 1 | -1,
): 'hoped' | 'feared' | 'formerly' | undefined {
  // «быстрее бы доставили»: a wish.
  // «Натуральное ли?»: a doubt.
  if (sign > 0 && /^(?:бы|ли)$/u.test(words[from + 1] ?? '')) return 'hoped'
  // «Не могу сказать, что отбеливает»
  if (
    sign > 0 &&
    /(?:^| )не (?:могу|можем) сказать (?:чтобы|что|чтоб)(?: |$)/u.test(words.join(' '))
  )
    return 'hoped'
  for (let at = 0; at < from; at++) {
    const word = words[at] ?? ''
    if (sign > 0 && word === 'лучше' && /(?:ть|ти|те|бы|уж)$/u.test(words[at + 1] ?? ''))
      return 'hoped'
    if (hoped.test(word) && !(word === 'если' && words[at + 1] === 'бы' && words[at + 2] === 'не'))
      return 'hoped'
    if (
      sign > 0 &&
      /^(?:надеял|хотел|думал|рассчитывал|ожидал)/u.test(word) &&
      !/^(?:как|и|чем|не)$/u.test(words[at - 1] ?? '')
    )
      return 'hoped'
    if (sign < 0 && feared.test(word)) return 'feared'
    if (
      sign < 0 &&
      word === 'кто' &&
      /^(?:говорит|пишет|сказал|написал)$/u.test(words[at + 1] ?? '')
    )
      return 'feared'
    if (
      sign < 0 &&
      formerly.test(word) &&
      from - at <= 4 &&
      !words.includes('этот') &&
      !words.includes('эта')
    )
      return 'formerly'
  }
  if (sign < 0 && from > 0 && isEarlier(words)) {
    const said = words.join(' ')
    if (boughtThen.test(said) && !nowToo.test(said)) return 'formerly'
  }
  return undefined
}

const purpose = set('от против для при')
/** «от запаха», «для сухой кожи», «против зуда»: what a thing is meant for is no complaint about it. */
export function isPurpose(words: readonly string[], from: number): boolean {
  return (
    purpose.has(words[from - 1] ?? '') ||
    /^(?:страда\p{L}*|склон\p{L}*|средств\p{L}*|борется|помога\p{L}*|помог\p{L}*|спаса\p{L}*)$/u.test(
      words[from - 1] ?? '',
    )
  )
}

/** The words that a phrase of another time can begin with. */
const opensEarlier = /^(?:до|перед|у|на|прошл|перв|предыдущ|друг|остальн|эт)/u

/** «Раньше брала – было вкусно»: praise of another time or of the picture, which weighs little now. */
export function isEarlier(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (/^(?:раньше|ранее|прежде|изначально|поначалу|сначала|сперва|предыдущ\p{L}*)$/u.test(word))
      return true
    if (!opensEarlier.test(word)) return false
    const pair = `${word} ${words[at + 1] ?? ''}`
    return /^(?:до этого|до того|перед этим|у других|(?:друг|остальн)\p{L}* (?:марк|фирм|бренд|производител|цвет|вкус|парти|продукт)\p{L}*|перв\p{L}* (?:заказ|парти|покупк|упаковк|банк)\p{L}*|этого бренда|этой фирмы|(?:прошл|перв)\p{L}* раз|(?:прошл|предыдущ)\p{L}* (?:заказ|парти|год|покупк)\p{L}*|на (?:картинк|фото|сайт)\p{L}*)$/u.test(
      pair,
    )
  })
}

/** «Меньше болит», «прыщи прошли»: trouble that the thing took away. */
export function isRelief(words: readonly string[], from: number, to: number): boolean {
  return words
    .slice(Math.max(0, from - 3), to + 3)
    .some((word) =>
      /^(?:меньше|перестал\p{L}*|прошл[аио]|прошел|сход[ия]т|сошл[аио]|сошел|спада[её]т|спал[аио]?|ушл[аио]|ушел|исчез\p{L}*|пропал\p{L}*|снима\p{L}*|убира\p{L}*|убрал\p{L}*|уменьш\p{L}*|лечит|вылеч\p{L}*|избав\p{L}*|помога\p{L}*|помог\p{L}*|спаса\p{L}*|справ\p{L}*|успокаива\p{L}*|снял\p{L}*|заживля\p{L}*)$/u.test(
        word,
      ),
    )
}

const shortAbsence = 5
/** «Нет мерного стаканчика», «семена отсутствуют»: a bare absence; the words that name it, if the clause is one. */
export function absence(words: readonly string[]): { from: number; to: number } | undefined {
  if (words.length < 2 || words.length > shortAbsence) return undefined
  const said = words.join(' ')
  if (
    /^(?:нет|нету|не было|небыло|отсутств\p{L}*|не оказалось) \p{L}{4,}/u.test(said) &&
    !/^нет (?:слов|времени|смысла|ничего|это|конечно|правда|просто|хорошо|лучше|больше|ли)/u.test(
      said,
    )
  )
    return { from: 0, to: words.length }
  if (
    /\p{L}{4} (?:нет|нету|не было|небыло|отсутств\p{L}*|не оказалось)$/u.test(said) &&
    !/(?:работы|связи|звука|света|функции|возможности|режима|подключения|достатков|минусов|изъянов|нареканий|проблем|претензий|вопросов|жалоб|замечаний|слов|времени|смысла|ничего|никого|больше|выбора|маме|мамы|жене|мужу|дочери|дочке|сыну|ребенку|подруге|кошке|коту|мужа|уже|пока|еще|скорее|точно|вообще|может|или|так|лучше) нет/u.test(
      said,
    )
  )
    return { from: 0, to: words.length }
  return undefined
}

/** «Не хватает сочности», «нет насыщенности»: a quality is wanting, not a part. */
export function lacksQuality(
  words: readonly string[],
  { from, to }: { from: number; to: number },
): boolean {
  return words
    .slice(from, to + 1)
    .some((word) => /.{3}(?:ость|ости|ния|тия|ства|оты|изны)$/u.test(word))
}
