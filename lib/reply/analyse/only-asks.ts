import { plain, sentences } from '@/lib/text/words'
import type { ReplyItem } from '../analysis'
import { isReproach } from '../answer/ask-words'
import { intentsOf } from '../intents'
import { rhetorical } from './rhetorical'

/** Longer texts tell something besides. */
const longest = 400
/** A longer sentence without «?» tells more than it asks. */
const mostUnmarked = 14

const courtesy =
  /^(?:(?:здравствуйте|здравствуй|привет|добр(?:ый|ого|ое) (?:день|вечер|утро|дня|вечера|времени суток)|спасибо|заранее спасибо|спасибо заранее|жду ответа|вопрос|вопрос (?:к )?(?:продавцу|производителю)|(?:под|рас)?скажите|уточните|пожалуйста|будьте добры|такой вопрос|интересует|есть вопрос)[\s,.!:;–—-]*){1,4}/u
/** What is told for the question's sake: measures, wishes, plans. */
const told =
  /^(?:надеюсь|(?:у меня |мне |на )?(?:рост|вес|размер|обхват|стопа|стелька|параметры|возраст)(?![a-zа-я])|(?:хочу|хотим|хотел[аи]?|планирую|собираюсь|думаю) (?:бы )?(?:купить|взять|заказать|приобрести|поставить|установить)|(?:мне |нам )?нуж(?:ен|на|но|ны) |ищ[уе]м? |(?:ребенку|сыну|дочке|дочери) \d)/u
/** The buyer speaks of what has happened to the purchase, or judges it. */
const happened =
  /(?:^|[^a-zа-я])(?:приш(?:ел|ла|ло|ли)|прислал[аи]?|привезли|получил[аи]?|сломал[a-zа-я]{1,4}|купил[аи]?|заказал[аи]?|заказывал[аи]?|мо[йеяи] (?:заказ|посылк[аи]|товар)|брак[a-zа-я]{0,6}|деньги|ужас[a-zа-я]{0,4}|обман[a-zа-я]{0,5}|отвратительн[a-zа-я]{1,3}|(?:не )?стыдно|совесть|безобрази[ея]|развод|бред|позор)(?![a-zа-я])/u
/** These ask for a reason or a culprit: as a rule a reproach. */
const accusing =
  /^(?:и |а |ну |но )?(?:почему|зачем|отчего|разве|неужели|кто|куда|что за|что это|как так|как такое|как можно|сколько можно|где ваш|где мо|где обещ|когда (?:вы )?(?:верн|прив[еи]|приед|прид|отправ|пришл))/u

const whether =
  /^(?:и |а )?(?:(?:в|во|на|с|из|от|для|по|к|у|до) [a-zа-я\d-]{2,20} |[a-zа-я\d-]{3,20} ){0,2}[a-zа-я]{3,20}(?<!вряд|едва) ли (?!не )/u
const measure =
  '(?:размер[a-zа-я]{0,2}|диаметр|длина|ширина|высота|глубина|толщина|вес|объем|емкость|мощность|напряжение|материал|состав|ткань|гарантия|срок[a-zа-я]{0,3}|жирность|периодичность|дозировка|расстояние|температура|расход|плотность|цена|страна|производитель|аналог|разница|комплектация|нагрузка|давление|вязкость|цоколь|процент|калорийность|режим|график|площадь)'
/** Without its sign, a question is told by its form alone. */
const unmarked = [
  whether,
  new RegExp(
    `^(?:[a-zа-я]{1,3} )?как(?:ой|ая|ое|ие|ую|ова|ов|ого|им|ом) (?:[a-zа-я-]{3,20} ){0,2}${measure}(?![a-zа-я])`,
    'u',
  ),
  /^(?:[a-zа-я]{1,3} )?как(?:ой|ая|ое|ие|ую) (?:[a-zа-я\d-]{2,20} ){1,5}(?:лучше|выбрать|взять|брать|заказать|нуж(?:ен|на|но|ны)|подойдет|подойдут|посоветуете|порекомендуете|есть)(?![a-zа-я])/u,
  /^(?:сколько|на сколько|во сколько|через сколько) (?:[a-zа-я]{2,20} ){0,2}(?:весит|весят|стоит|стоят|литров|грамм|метров|часов|дней|штук|ватт|держит|работает|идет|нужно|надо|хватает|хватит|занимает|длится|раз)(?![a-zа-я])/u,
  /^как (?:(?:правильно|лучше|часто|долго|быстро|его|ее|их|первый раз|самому|вообще|можно) ){0,3}(?!быть|жить|понять|понимать|сказать|верить|знать|говорить|поиграть)[a-zа-я]{1,20}(?:ать|ить|еть|ять|уть|ыть|оть|аться|иться)(?![a-zа-я])/u,
  /^(?:где|когда) (?:можно |лучше )?(?:купить|посмотреть|находится|находитесь|появится|появятся|завезут|завезете|поступит|будет в наличии|сажать|сеять)(?![a-zа-я])/u,
  /^(?:что входит|из чего|для чего|чем отлича|в чем разница|с какого возраста|на какой|для какого|из какого|до какого|до какой|есть в наличии)(?![a-zа-я])/u,
  /(?:что|как(?:ой|ую|ие|ое)) (?:бы )?(?:вы )?(?:порекомендуете|посоветуете)$/u,
  /^(?:посоветуйте|порекомендуйте|подскажите|скажите пожалуйста|хотел[аи]? бы (?:узнать|уточнить)|хочу (?:узнать|уточнить)|интересует )/u,
]

/** Asks for help with what went wrong. */
const forHelp = /что (?:мне |теперь |же )?делать|как быть(?![a-zа-я])/u
const reason = /(?:^|[^a-zа-я])(?:почему|зачем|отчего)(?![a-zа-я])/u

/** Asked of an order that is under way. */
const ofOrder =
  /^(?:и |а |ну |так )?(?:(?:где|когда|как) (?:же |сейчас |там )?(?:(?:мой|моя|мои|наш|наша|приедет|придет|доставят|привезут|отправите|отправят|ждать) ?)?(?:заказ[а-я]{0,2}|посылк[а-я]|товар|доставк[а-я]|отследить)(?![a-zа-я])|когда (?:уже |же )?(?:приедет|придет|доставят|привезут|отправите|пришлете)\??$|(?:жду|ждем) (?:уже )?(?:[a-zа-я\d]{1,10} )?(?:день|дня|дней|недел[юиь]|месяц)|уже (?:\d{1,2} (?:день|дня|дней)|недел[юи]) (?:жду|ждем|нет)|(?:как )?(?:хочу |можно |просьба |прошу )?отменит[ье] заказ)/u

/** A question of a shopper, which a fact answers: no reproach in its form and no complaint. */
function isPlain(sentence: string, marked: boolean, rated: boolean): boolean {
  const said = sentence.replace(courtesy, '').trim()
  if (rated && judged.test(said)) return false
  if (ofOrder.test(said)) return said.split(' ').length <= mostUnmarked
  if (rhetorical.test(said) || happened.test(said) || isReproach(said)) return false
  if (accusing.test(said) && (rated || !reason.test(said))) return false
  if (forHelp.test(said) || (rated && reason.test(said))) return false
  if (!marked && said.split(' ').length > mostUnmarked) return false
  if (unmarked.some((form) => form.test(said)) && !/ ни /u.test(said))
    return !/!/u.test(sentence) || marked
  // «Подскажите, диаметр у печи»
  if (/^(?:[^а-я]|здравствуйте|добрый день)*(?:подскажите|уточните|интересует)/u.test(sentence))
    return intentsOf(said).length > 0
  return marked && (intentsOf(said).length > 0 || said.startsWith('или '))
}

/** «Хорошая швабра, а где насадки?»: a verdict before the question. */
const judged =
  /^(?:[а-я]{2,12} )?(?:хорош|отличн|прекрасн|замечательн|класс|супер|удобн|красив|вкусн|качественн|шикарн|неплох|плох|ужасн|отвратительн)[а-я]{0,4}[^?]{0,40}, (?:а|но) /u

/** A review that only asks: it is answered as a question, whatever its stars (Q). */
export function onlyAsks({ kind, text = '', pros, cons, rating }: ReplyItem): boolean {
  if (kind !== 'review' || pros?.trim() || cons?.trim() || text.length > longest) return false
  let asks = 0
  for (const { text: sentence } of sentences(plain(text))) {
    const said = sentence.replace(/\s+/gu, ' ').trim()
    const marked = said.endsWith('?')
    const bare = said.replace(/(?<![.!?…\s])[.!?…\s]+$/u, '')
    if (isPlain(marked ? `${bare}?` : said, marked, rating !== undefined)) asks++
    else if (bare.replace(courtesy, '') !== '' && !told.test(bare)) return false
  }
  return asks > 0
}
