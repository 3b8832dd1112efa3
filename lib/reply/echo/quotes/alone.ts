import { plainText, wordsOf } from '../words/plain'
import { isOnlyOfBuyer } from './of-buyer'

const pronoun =
  /^(?:его|ее|их|ему|ей|им|нее|него|них|этого|этому|этим|такого|такой|такая|такое|такие|таким|такую|таких|те|та|тот|все\s(?:его|ее|их)|вот|иначе|потом|затем|далее|второ[йе]|вторая|вторые|оттого|причем|взамен)(?![A-Za-zЀ-ӿ])/u
/** «Эта сгорела за неделю»: a demonstrative and at once its verb; which thing it was, stood before. */
const bareThis =
  /^эт(?:а|от|и|о)\s[A-Za-zЀ-ӿ]{2,}(?:ла|ло|ли|л|лась|лся|лись|тся|[аяе]ет|[аяе]ют)(?![A-Za-zЀ-ӿ])/u
/** What is said, thought or called so stands after it. */
const opensSpeech =
  /(?<![A-Za-zЀ-ӿ])(?:гласит|говорит|говорят|сказал[аи]?|пишет|пишут|написал[аи]?|утвержда[A-Za-zЀ-ӿ]+|обеща[A-Za-zЀ-ӿ]+|заявля[A-Za-zЀ-ӿ]+|называется|называют|явля[A-Za-zЀ-ӿ]+ся|означает|состоит|представляет|считается|кажется|показалось|выяснилось|(?<!не\s)оказалось|ощущение|впечатление|например|либо|именно|точнее|то\sесть)$/u
/** «Начинает»: what, stands in the next clause. */
const unfinished =
  /(?<![A-Za-zЀ-ӿ])(?:начин[A-Za-zЀ-ӿ]+т|начал[аио]?|(?<!ть\sне\s)стал[аио]?|хоч[A-Za-zЀ-ӿ]+|пытал[A-Za-zЀ-ӿ]+|решил[аи]?|собира(?:юсь|ется|ются)|приходится|остается)$/u

/** «Не загустел, несмотря на то», «вкус не такой»: its other half is missing; or it is only supposed. */
const half =
  /^(?:сейчас|теперь|тут|здесь|там|пока|уже|больше)\sнету?$|^(?:после\sтого|до\sтого|прежде\sчем|как\sтолько|с\sтех)\s|(?<![A-Za-zЀ-ӿ])(?:то|того|тому|том|тот|те|тех|столько|настолько|смотря|чего)$|(?<![A-Za-zЀ-ӿ])(?:настолько|столь|так)\s[A-Za-zЀ-ӿ]+$|(?<![A-Za-zЀ-ӿ])не\sтак(?:ой|ая|ое|ие)\sдолж|^(?:довольно|достаточно|вполне)\s[A-Za-zЀ-ӿ]+$|^никак\sне\s(?:в|на)\s|не\sто,?\sчто|^(?:мне\s)?не\s(?:очень|особо)\s(?:по)?нрав[A-Za-zЀ-ӿ]+$|(?:большего|лучшего|иного|другого)\s(?:и\s)?не\sожида|[A-Za-zЀ-ӿ]\sне\sв\s[A-Za-zЀ-ӿ]+$|^[A-Za-zЀ-ӿ]+\s(?:него|нее|них|ним|ней)$|^(?:может|возможно|видимо|наверно[A-Za-zЀ-ӿ]*|вероятно|похоже)\s/u
/** «какой то», «которые липнет»: an editor would not print it. */
const slips =
  /[A-Za-zЀ-ӿ]-\s|\s-[A-Za-zЀ-ӿ]|(?<![A-Za-zЀ-ӿ])как(?:ой|ая|ое|ие|им|ую|ого|их)\s(?:то|нибудь)(?![A-Za-zЀ-ӿ])|(?<![A-Za-zЀ-ӿ])не\sсмотря|которые\s(?:не\s)?[A-Za-zЀ-ӿ]{2,12}[еи]т(?![A-Za-zЀ-ӿ])/u
/**
 * «Не оставляя следов», «обычный крем и то лучше»: it leans on what was said of the thing, or is said of
 * another, or of what the buyer had better done. */
const leaning =
  /^(?:не\s)?[а-я]{3,}(?:[ваклтрю]ляя|[еоа]ряя|[еи]няя|вляя|ывая|аясь|яясь)(?![а-я])|\sи\sто\s(?!же|т)|^не\s(?:просто|только)\s|^[а-я]{4,}(?:ого|его)\s(?:пока|особо|очень|так)\s|^(?:надо|нужно|лучше|стоило)\s(?:было\s|бы\s)?(?:[а-я]+\s){0,2}(?:брать|взять|заказ[а-я]+|куп[а-я]+|покупать)(?![а-я])/u

/** Whether a clause says nothing of the thing away from its text: it hangs on a word that is not in it, or tells of the buyer. */
export const hangsOnMore = (said: string): boolean => {
  const plain = plainText(said)
  return (
    pronoun.test(plain) ||
    bareThis.test(plain) ||
    opensSpeech.test(plain) ||
    half.test(plain) ||
    slips.test(plain) ||
    leaning.test(plain) ||
    unfinished.test(plain) ||
    isOnlyOfBuyer(said)
  )
}

/** Words with which several clauses of one sentence begin without leaning on each other. */
const freely = /^(?:не|нет|ни|без|очень|слишком|и|а|на|в|с|за|по|то)$/u

/** «Отдельно молоко, отдельно вода»: each is half of a row, and alone it tells something else. */
export const isOfRow = (part: string, parts: readonly string[]): boolean => {
  const [first = ''] = wordsOf(part)
  return (
    first !== '' &&
    !freely.test(first) &&
    parts.filter((other) => wordsOf(other)[0] === first).length > 1
  )
}
