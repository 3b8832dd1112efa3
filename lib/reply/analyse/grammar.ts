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
  /^(?:был[аои]?|быть|оказал[A-Za-zЀ-ӿ]*|стал[аои]?|показал[A-Za-zЀ-ӿ]*|выгляд[A-Za-zЀ-ӿ]*|кажется|чувству[A-Za-zЀ-ӿ]*|стоит|назвать|назову|сказать|скажу|могу|было|бывает|самый|самая|самое|столь|замети[A-Za-zЀ-ӿ]*|обнаруж[A-Za-zЀ-ӿ]*|увидел[A-Za-zЀ-ӿ]*|нашл[аи]|нашел|почувств[A-Za-zЀ-ӿ]*|имеет|имеют|вызвал[A-Za-zЀ-ӿ]*|вызывает|такой|особых|видно|слышно|ощуща[A-Za-zЀ-ӿ]*|наблюда[A-Za-zЀ-ӿ]*|разу|одного|одной|единого|единой|капли|малейш[A-Za-zЀ-ӿ]*|явн[A-Za-zЀ-ӿ]*|каких-либо|каких-то|посторонн[A-Za-zЀ-ӿ]*|лишн[A-Za-zЀ-ӿ]*|видим[A-Za-zЀ-ӿ]*|намека|грамма|оставля[A-Za-zЀ-ӿ]*|содерж[A-Za-zЀ-ӿ]*|обладает|издает|дает|дают)$/u
/** After a noun: «брака не обнаружила», «запаха нет». */
const deniedAfter =
  /^(?:попад[A-Za-zЀ-ӿ]*|попал[A-Za-zЀ-ӿ]*|наход[A-Za-zЀ-ӿ]*|обнаруж[A-Za-zЀ-ӿ]*|заме[тч][A-Za-zЀ-ӿ]*|наш[ел][A-Za-zЀ-ӿ]*|найд[A-Za-zЀ-ӿ]*|увид[A-Za-zЀ-ӿ]*|виж[A-Za-zЀ-ӿ]*|видн[A-Za-zЀ-ӿ]*|чувств[A-Za-zЀ-ӿ]*|почувств[A-Za-zЀ-ӿ]*|ощущ[A-Za-zЀ-ӿ]*|наблюда[A-Za-zЀ-ӿ]*|был[аои]?|оказал[A-Za-zЀ-ӿ]*|выяв[A-Za-zЀ-ӿ]*|име[A-Za-zЀ-ӿ]*|слыш[A-Za-zЀ-ӿ]*|встре[A-Za-zЀ-ӿ]*|возник[A-Za-zЀ-ӿ]*|вызва[A-Za-zЀ-ӿ]*|вызыва[A-Za-zЀ-ӿ]*|остается|остал[A-Za-zЀ-ӿ]*|появил[A-Za-zЀ-ӿ]*)$/u

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
  !/^друг[A-Za-zЀ-ӿ]+ (?:качеств|цвет|размер|модел|вкус|фирм)/u.test(words.slice(from).join(' '))

/** «если не …», «если бы не …» with no condition of its own. */
const ifNot = (words: readonly string[], at: number): boolean =>
  words[at - 1] === 'если' || words[at - 2] === 'если'

function deniedBehind(words: readonly string[], to: number): boolean {
  for (let at = to; at < Math.min(words.length, to + 4); at++) {
    const word = words[at] ?? ''
    if (word === 'нет' || word === 'нету' || /^отсутств/u.test(word)) return true
    if (word === 'не' || word === 'ни') return deniedAfter.test(words[at + 1] ?? '')
    // «раздражения и аллергии не вызвал», «аллергических реакций не появилось».
    if (word === 'и' && words[at + 2] === 'не') return deniedAfter.test(words[at + 3] ?? '')
    // «бракованных и рваных мотков не попадалось»: adjectives of an evil and what they are said of.
    if (/^(?:реакц|ощущени|проявлени|последстви)|^[а-я]{4,}(?:ых|их|ов|ев)$/u.test(word)) continue
    if (!through.test(word) && !/^(?:никак[A-Za-zЀ-ӿ]*|вроде|пока)$/u.test(word)) return false
  }
  return false
}

const nowToo =
  /(?:^| )(?:сейчас|теперь|опять|снова|тоже|также|вид[A-Za-zЀ-ӿ]*|картинк[A-Za-zЀ-ӿ]*|фото|сначала|сперва|перв[A-Za-zЀ-ӿ]*)(?: |$)/u
const boughtThen =
  /(?:^| )(?:брал|покупал|заказывал|пользовал|был|приходил|носил)[A-Za-zЀ-ӿ]*(?: |$)/u
const feared =
  /^(?:настроил(?:ась|ся|ись)|приготовил(?:ась|ся|ись)|думал[A-Za-zЀ-ӿ]*|подумал[A-Za-zЀ-ӿ]*|боял[A-Za-zЀ-ӿ]*|побаивал[A-Za-zЀ-ӿ]*|опасал[A-Za-zЀ-ӿ]*|опасен[A-Za-zЀ-ӿ]*|переживал[A-Za-zЀ-ӿ]*|волновал[A-Za-zЀ-ӿ]*|сомневал[A-Za-zЀ-ӿ]*|страшно|читал[A-Za-zЀ-ӿ]*|прочитал[A-Za-zЀ-ӿ]*|пишут|писали|написали|отзыв[A-Za-zЀ-ӿ]*|говорят|жалуются|жаловались|некоторые|кто-то)$/u
const formerly =
  /^(?:стар[A-Za-zЀ-ӿ]*|прошл[A-Za-zЀ-ӿ]*|предыдущ[A-Za-zЀ-ӿ]*|прежн[A-Za-zЀ-ӿ]*|прошлогодн[A-Za-zЀ-ӿ]*|первый|первая|китайск[A-Za-zЀ-ӿ]*|магазинн[A-Za-zЀ-ӿ]*|аналог[A-Za-zЀ-ӿ]*|други[A-Za-zЀ-ӿ]*|другого|другой|других)$/u
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
  // «Я простил бы шум при такой хорошей тяге»
  if (
    sign > 0 &&
    words.slice(0, from).includes('бы') &&
    !/бы (?:сказал|назвал|отметил)/u.test(words.join(' '))
  )
    return 'hoped'
  // «Не могу сказать, что отбеливает»
  if (
    sign > 0 &&
    /(?:^| )не (?:могу|можем) сказать (?:чтобы|что|чтоб)(?: |$)/u.test(words.join(' '))
  )
    return 'hoped'
  // «Насчёт отёков не могу судить»: nothing is said of them.
  if (
    sign < 0 &&
    / не (?:могу|можем|берусь) (?:пока )?(?:судить|сказать|оценить)/u.test(
      words.slice(from).join(' '),
    )
  )
    return 'hoped'
  // «Написано мягкий»: what was promised is not yet so.
  if (
    sign > 0 &&
    from > 0 &&
    /^(?:написано|написали|заявлен[оаы]?|обещали|обещано|указано)$/u.test(words[0] ?? '')
  )
    return 'hoped'
  // «как тут и предупреждали, сироп вытек»: it did.
  const asOthersTold = words[0] === 'как' && words[1] === 'и'
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
    // «нужен чехол, иначе поцарапается»
    if (sign < 0 && !asOthersTold && (feared.test(word) || word === 'иначе')) return 'feared'
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
    /^(?:устранени[A-Za-zЀ-ӿ]*|удалени[A-Za-zЀ-ӿ]*|нейтрализ[A-Za-zЀ-ӿ]*|маскир[A-Za-zЀ-ӿ]*|избав[A-Za-zЀ-ӿ]*|борьб[A-Za-zЀ-ӿ]*|перебива[A-Za-zЀ-ӿ]*|устраня[A-Za-zЀ-ӿ]*|страда[A-Za-zЀ-ӿ]*|склон[A-Za-zЀ-ӿ]*|средств[A-Za-zЀ-ӿ]*|борется|помога[A-Za-zЀ-ӿ]*|помог[A-Za-zЀ-ӿ]*|спаса[A-Za-zЀ-ӿ]*)$/u.test(
      words[from - 1] ?? '',
    )
  )
}

/** The words that a phrase of another time can begin with. */
const opensEarlier = /^(?:до|перед|у|на|прошл|перв|предыдущ|друг|остальн|эт)/u

/** «Раньше брала – было вкусно»: praise of another time or of the picture, which weighs little now. */
export function isEarlier(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (
      /^(?:раньше|ранее|прежде|изначально|поначалу|сначала|сперва|предыдущ[A-Za-zЀ-ӿ]*)$/u.test(
        word,
      )
    )
      return true
    if (!opensEarlier.test(word)) return false
    const pair = `${word} ${words[at + 1] ?? ''}`
    return /^(?:до этого|до того|перед этим|у других|(?:друг|остальн)[A-Za-zЀ-ӿ]* (?:марк|фирм|бренд|производител|цвет|вкус|парти|продукт)[A-Za-zЀ-ӿ]*|перв[A-Za-zЀ-ӿ]* (?:заказ|парти|покупк|упаковк|банк)[A-Za-zЀ-ӿ]*|этого бренда|этой фирмы|(?:прошл|перв)[A-Za-zЀ-ӿ]* раз|(?:прошл|предыдущ)[A-Za-zЀ-ӿ]* (?:заказ|парти|год|покупк)[A-Za-zЀ-ӿ]*|на (?:картинк|фото|сайт)[A-Za-zЀ-ӿ]*)$/u.test(
      pair,
    )
  })
}

/** «Меньше болит», «прыщи прошли»: trouble that the thing took away. */
export function isRelief(words: readonly string[], from: number, to: number): boolean {
  return words
    .slice(Math.max(0, from - 3), to + 3)
    .some((word) =>
      /^(?:меньше|перестал[A-Za-zЀ-ӿ]*|прошл[аио]|прошел|сход[ия]т|сошл[аио]|сошел|спада[её]т|спал[аио]?|ушл[аио]|ушел|исчез[A-Za-zЀ-ӿ]*|пропал[A-Za-zЀ-ӿ]*|снима[A-Za-zЀ-ӿ]*|убира[A-Za-zЀ-ӿ]*|убрал[A-Za-zЀ-ӿ]*|уменьш[A-Za-zЀ-ӿ]*|лечит|вылеч[A-Za-zЀ-ӿ]*|избав[A-Za-zЀ-ӿ]*|помога[A-Za-zЀ-ӿ]*|помог[A-Za-zЀ-ӿ]*|спаса[A-Za-zЀ-ӿ]*|справ[A-Za-zЀ-ӿ]*|успокаива[A-Za-zЀ-ӿ]*|снял[A-Za-zЀ-ӿ]*|заживля[A-Za-zЀ-ӿ]*)$/u.test(
        word,
      ),
    )
}

const shortAbsence = 5
/** «Нет мерного стаканчика», «семена отсутствуют»: a bare absence; the words that name it, if the clause is one. */
export function absence(words: readonly string[]): { from: number; to: number } | undefined {
  if (words.length < 2 || words.length > shortAbsence) return undefined
  const said = words.join(' ')
  // «нет ощущения стянутости»
  if (
    /(?:^| )(?:стянут|липк|жирност|сухост|тяжест|дискомфорт|скованност|усталост|зуд|жжени)/u.test(
      said,
    )
  )
    return undefined
  // «Моего размера не было, взяла больше», «фото нет, уже подарила»: of the shop's stock, and of the buyer's own.
  if (
    /(?:^| )(?:мо(?:его|ей|их)|нужн[а-я]{2,3}|нашего) |^фот[а-я]+ |^(?:ничего|никаких|никого) /u.test(
      said,
    )
  )
    return undefined
  // «В магазинах такого нет» praises the shop that has it.
  if (/(?:^| )так(?:ого|их|ой)(?: |$)/u.test(said)) return undefined
  if (
    /^(?:нет|нету|не было|небыло|отсутств[A-Za-zЀ-ӿ]*|не оказалось) [A-Za-zЀ-ӿ]{4,}/u.test(said) &&
    !/^нет (?:слов|времени|смысла|ничего|это|конечно|правда|просто|хорошо|лучше|больше|ли)/u.test(
      said,
    )
  )
    return { from: 0, to: words.length }
  if (
    /[A-Za-zЀ-ӿ]{4} (?:нет|нету|не было|небыло|отсутств[A-Za-zЀ-ӿ]*|не оказалось)$/u.test(said) &&
    !/(?:работы|связи|звука|света|функции|возможности|режима|подключения|достатков|плюсов|достоинств|минусов|изъянов|нареканий|проблем|претензий|вопросов|жалоб|замечаний|перхоти|прыщ[а-я]+|прыщик[а-я]+|сыпи|высыпаний|раздражени[а-я]|аллергии|зуда|жжения|отеков|морщин|боли|болей|комаров|моли|мух|накипи|пыли|грязи|осадка|комков|комочков|горечи|липкости|жирности|шума|скрипа|люфта|зазоров|сколов|царапин|пятен|слов|времени|смысла|ничего|никого|больше|выбора|маме|мамы|жене|мужу|дочери|дочке|сыну|ребенку|подруге|кошке|коту|мужа|уже|пока|еще|скорее|точно|вообще|может|или|так|лучше) нет/u.test(
      said,
    )
  )
    return { from: 0, to: words.length }
  return undefined
}

/** What a thing can do, and not what it came with. */
const ability = /^(?:функци|режим|калибровк|настройк|возможност)/u
/** «Не хватает сочности», «нет насыщенности», «функция таймера отсутствует»: a quality is wanting, not a part. */
export function lacksQuality(
  words: readonly string[],
  { from, to }: { from: number; to: number },
): boolean {
  return words
    .slice(from, to + 1)
    .some((word) => /.{3}(?:ость|ости|ния|тия|ства|оты|изны)$/u.test(word) || ability.test(word))
}
