import { nominativeOf, pastOf, presentOf } from '@/lib/text/grammar'
import { plain } from '@/lib/text/words'

/** What he cannot find or do stands in for the question: «не могу найти код, где он» asks how to find it. */
const cannot =
  /^(?:я\s)?(?:никак\s)?не\s(?:могу|получается|выходит|удалось|смогла?)\s(?:никак\s)?(?:понять,?\sкак\s|разобраться,?\sкак\s)?([а-яё]{2,20}(?:ть|чь|ти)(?:ся)?(?:\s[а-яё\d-]{1,20}){0,5})(?:,?\s(?:где|как|что делать|подскажите|помогите)[^?,]{0,30}|,\s[^?]{1,80})?[\s?!.]*$/iu
/** «Хочу заказать 10 штук, есть столько?» asks whether there are ten. */
const soMany =
  /^(?:мне\s|нам\s)?(?:хочу|хотим|хотел[аи]? бы|надо|нужно|нужны|возьму|планирую)\s(?:бы\s)?(?:заказать\s|купить\s|взять\s|приобрести\s)?(\d[^,?.]{1,50}),?\s(?:(?:у вас\s)?(?:есть|найд[её]тся|имеется|будет)(?:\sли)?(?:\s(?:столько|такое количество|в наличии|у вас))*)[\s?!.]*$/iu

/** Why he asks, said after what he asks: «…, а то в тот раз разбилось», «…, хочу в нишу». */
const reason =
  /(?<=[а-яё\d]{2}[,.]?)[,;]?\s(?:а то|так как|т\.?\s?к\.?|потому что|поскольку|иначе|ведь|просто (?:бо|хо)[а-яё]+|(?<=,\s)(?:очень (?:надо|нужно|нужен|нужна)|хоч[уе][а-яё]*|хотим|хотел[аи]?|хотелось|боюсь|боимся|переживаю|нужн[оы](?!\sли)|надо(?!\sли)|планирую|собираюсь|думаю|скоро|уезжаю|беру|покупаю|заказываю|ищу|говорят|пишут|слышал[аи]?|читал[аи]?))\s[^?]*$/iu
/** «Есть курица, у нас аллергия» */
const ofAllergy =
  /,?\sу (?:нас|меня|него|не[её]|реб[её]нка|кота|кошки|собаки|дочки|сына)\s(?:[а-яё]+\s){0,2}аллерги[а-яё]+[?\s.]*$/iu
const asksFirst =
  /(?:^|\s)(?:как[а-яё]{0,3}|сколько|где|когда|что|чем|есть|можно|можете|сможете|ли|[а-яё]{3,}(?:[еи]те|[еиуюя]т|[еиуюая]тся))(?:\s|$)/iu
/** The question without its reason, where something is asked before it. */
function withoutReason(text: string): string {
  const asked = text.replace(ofAllergy, '').replace(reason, '')
  return asked !== text && asksFirst.test(asked) ? asked : text
}

const advising =
  /(?:^|\s)(?:вы\s|бы\s)*(?:мне\s)?(?:по)?(?:советуете|рекомендуете|порекомендуете)(?:\s|$)/iu

/** A question told as what the buyer wants or cannot do, as it would be asked. */
export function plainly(question: string): string {
  const text = withoutStory(
    withoutReason(question.trim())
      .replace(/(?<=(?:^|\s)(?:сколько|как долго|как часто)\s)(?:он|она|оно|они)\s/iu, '')
      .replace(
        /^(?:следующая\s|новая\s)?(поставка|поступление|завоз)\sкогда[\s?!.]*$/iu,
        'когда будет $1',
      )
      .replace(/^срочно\s(?:нужн[аоы]?|нужен|надо)?\s?(?=(?:к|до|на)\s)/iu, '')
      .replace(/^(?:а\s)?(?:этот|эта|это|эти)\s(?:уже\s)?(?=(?:со?|на|из|без|для)\s)/iu, '')
      .replace(/^подарок\s(?=[^?]{2,60}\sподойд)/iu, 'в подарок ')
      .replace(/\sнельзя(?:\sли)?[\s?!.]*$/iu, ' можно')
      .replace(/^(?:а\s)?нельзя(?:\sли)?\s/iu, 'можно ли '),
  )
  const [, todo] = cannot.exec(text) ?? []
  if (todo && !/^(?:понять|поверить|дождаться|нарадоваться)/iu.test(todo))
    return /^(?:найти|отыскать)\s/iu.test(todo) ? `где можно ${todo}` : `как ${todo}`
  // «Какую модель посоветуете?»
  if (advising.test(text) && /(?<![а-яё])(?:как(?:ой|ая|ую|ие|ое)|что)(?![а-яё])/iu.test(text))
    return text.replace(advising, ' взять ').replace(/\s+/gu, ' ').trim()
  // «Насколько он шумный?», «можно замеры 48 размера?»
  const degree = /^(?:а\s)?насколько\s(?!хват)([^,]{3,60})$/iu.exec(text)?.[1]
  if (degree) return degree
  const [, listed = '', of = ''] =
    /^(?:можно\s)?(замеры|параметры|мерки)\s(?:можно\s)?([^,?]{3,60})/iu.exec(text) ?? []
  if (listed) return `какие ${listed} ${of}`
  // «Чья страна производитель?»
  if (/^(?:чья|кто|какая)?\s?(?:это\s)?страна[\s-]производител[ья][\s?!.]*$/iu.test(text))
    return 'какая страна-производитель'
  if (/^кто\s(?:производитель|изготовитель)[\s?!.]*$/iu.test(text)) return 'какой производитель'
  const [, many] = soMany.exec(text) ?? []
  if (many) return `${many} в наличии есть`
  return text
}

/** «На фото серый, а в описании синий, какой придёт?» */
const ofTwoKinds =
  /^на (?:фото|картинке)\s([а-яё-]+)[\s,]+а\s(?:в|по)\s(?:описани[ию]|названи[ию])\s([а-яё-]+)[\s,]+(?:так\s)?как(?:ой|ая|ое|ие)\s(?:цвет\s)?(?:вс[её][\s-]таки\s)?(?:прид[её]т|придут|приед[её]т|будет)[\s?!.]*$/iu
/** «Как собрать инструкция порвалась»: a feminine noun in the nominative is nothing that is put together. */
const afterAction =
  /^((?:а\s)?как\s(?:правильно\s|е[её]\s|его\s|их\s)?[а-яё]{3,}(?:ть|ться|чь|ти))[\s,]+([а-яё]+[ая])\s[^?]{2,80}$/iu
/** «Кошка привередливая но ест всё, подойдёт?» asks of this case. */
const ofThisCase =
  /^[^?]{5,90}\s(?:но|хотя|поэтому)\s[^?]{3,60}?[\s,]+((?:не\s)?(?:подойд[её]т|подойдут|хватит))(?:\s(?:нам|ему|ей|мне))?[\s?!.]*$/iu
/** «Ручка отваливалась у многих, исправили?» asks what was done. */
const mended =
  /^(?![^?]*(?<![а-яё])(?:ли|как[а-яё]{0,3}|сколько|где|когда|есть|можно)(?![а-яё]))[^?]{10,120},\s((?:[а-яё]{3,}\s){0,2}(?:исправил|поменял|сменил|изменил|доработал|заменил|убрал|улучшил|решил|устранил)и)[\s?!.]*$/iu
/** «Хочу взять две пары, они придут вместе?» */
const ofWanted =
  /^(?:я\s)?(?:хочу|хотим|хотел[аи]? бы|планиру(?:ю|ем)|собираюсь|думаю|закажу|возьму|куплю)\s[^,?]{3,60},\s(?:а\s)?((?:они|он|она|оно)\s[^,?]{4,80})[\s?!.]*$/iu
/** «Подложку надо?» → «нужна подложка» */
function ofNeed(text: string): string | undefined {
  const [, thing = ''] = /^(?:а\s)?([а-яё]{3,20})\s(?:надо|нужно)[\s?!.]*$/iu.exec(text) ?? []
  const named = thing.replace(/у$/u, 'а').replace(/ю$/u, 'я')
  const [gender] = thing ? nominativeOf(plain(named)) : []
  if (!gender || (gender !== 'f' && named !== thing)) return undefined
  return `${{ m: 'нужен', f: 'нужна', n: 'нужно', pl: 'нужны' }[gender]} ${named}`
}
/** «Кнопка западает можно ли починить» has no comma before what it asks. */
const afterStory =
  /^([а-яё][^?,]{4,80}?)\s((?:можно|нужно|надо|будет|есть|получится|поможет|подойд[её]т|стоит)\sли\s[^?]{3,80})[\s?!.]*$/iu
function askedLast(text: string): string | undefined {
  const [, story = '', asked] = afterStory.exec(text) ?? []
  const told = story.split(' ').slice(1).map(plain)
  return told.some((word) => presentOf(word) !== undefined || pastOf(word) !== undefined)
    ? asked
    : undefined
}
/** «Пришли сухие корни, приживутся?» */
const afterParcel =
  /^(?:пришл[аои]|приш[её]л|купил[аи]?|получил[аи]?|заказал[аи]?|взял[аи]?|привезли|посадил[аи]?)\s(?![^,]*(?<![а-яё])(?:как|какой|сколько|где|можно|есть|или)(?![а-яё]))[^?,]{3,60},\s((?!а\s|но\s|хотя\s)[^?,]{4,60})[\s?!.]*$/iu
function withoutStory(text: string): string {
  const kinds = ofTwoKinds.exec(text)
  if (kinds) return `придёт ${kinds[1]} или ${kinds[2]}`
  const wanted = ofWanted.exec(text)?.[1]
  if (wanted) return wanted
  const [, action, noun = ''] = afterAction.exec(text) ?? []
  if (action && nominativeOf(plain(noun)).includes('f')) return action
  return (
    afterParcel.exec(text)?.[1] ??
    askedLast(text) ??
    ofNeed(text) ??
    mended.exec(text)?.[1] ??
    ofThisCase.exec(text)?.[1] ??
    text
  )
}

const wish =
  /(?<![а-яё])(?:хочу|хотим|хотел(?:а|и|ось)? бы|думаем|планиру(?:ю|ем))\s([а-яё]{3,16}(?:ать|ить|еть)(?:\s[а-яё\d]{1,16}){0,4})(?=[\s,.!?]*(?:\.|,|\n|$))/iu
/** «Хотим дозаказать ещё два, как это сделать?» → «как дозаказать ещё два». */
export function wishedFor(whole: string): string | undefined {
  const [, todo] = wish.exec(whole.slice(0, 1000)) ?? []
  return todo && !/^(?:знать|узнать|спросить|сказать|уточнить|вернуть|отказаться)/iu.test(todo)
    ? `как ${todo}`
    : undefined
}

/** «Есть подклад у юбки? Надеюсь, у жакета тоже» asks of both: «у жакета». */
export function alsoOf(whole: string): string | undefined {
  const [, other] =
    /[?.!\n]\s*(?:а|надеюсь,?(?:\sчто)?)\s(у\s[а-яё]{3,16})(?:\s(?:тоже|также|есть|он|она))*[\s?!.)]*$/iu.exec(
      whole.trim().slice(-300),
    ) ?? []
  return other?.toLowerCase()
}
