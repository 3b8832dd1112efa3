import { afterTold, capital, isReproach } from '../answer/ask-words'
import { headingOf } from '../answer/heading'
import { isMeasureTitle } from '../answer/measure-words'
import { statementOf } from '../answer/statement'
import type { Subject } from '../answer/subject'
import { alsoOf, wishedFor } from '../answer/terse'
import type { IntentId } from '../intent'
import { intentsOf } from '../intents'
import { helping, wantsHelp } from './courtesies'
import { helpFor, helpless } from './help'
import { priceOfTwo, whyDiffers } from './prices'
import { requestOf } from './requests'
import { sizeFor } from './sizes'
import { notified, stockOf } from './stock'
import { asksForWay, wayThere } from './whereabouts'
import { whyOf } from './why'
import type { Phrases } from './wording'

/**
 * The honest blank for a question whose answer is not known (Q3): a sentence that is complete but for «▢», which only the
 * seller can fill. The first sentence answers (Q2).
 */
const blanks: Record<IntentId, Phrases> = {
  delivery: ['По доставке: ▢.'],
  availability: [
    'Ожидаем поступление ▢. Чтобы не пропустить его, [включите|включи] уведомление в карточке товара.',
    'Снова появится ▢. В карточке товара можно включить уведомление о поступлении.',
  ],
  usage: ['Об использовании: ▢.', 'По использованию: ▢.'],
  size: ['По размеру: ▢.', 'Про размер отвечаем так: ▢.'],
  return: ['По возврату: ▢.'],
  choice: ['Советуем ▢, потому что ▢.', 'Для [вашей|твоей] задачи лучше подойдёт ▢.'],
  where_to_buy: ['Адрес: ▢.', 'Посмотреть и купить можно здесь: ▢.'],
  order_cancel: ['По отмене заказа: ▢.'],
  spec: ['По этой характеристике: ▢.', 'Отвечаем: ▢.'],
  compatibility: ['По совместимости: ▢.', 'О совместимости: ▢.'],
  composition: ['Состав: ▢.', 'Материал и состав: ▢.'],
  wrong_item: ['По [вашему|твоему] заказу: ▢.'],
  defect: ['По неисправности: ▢.'],
  warranty: ['Гарантия на этот товар – ▢.', 'Гарантийный срок – ▢.'],
  price: ['По цене: ▢.'],
  kit_contents: ['В комплект входит: ▢.', 'В комплекте: ▢.'],
  payment: ['По оплате: ▢.'],
  certificate: ['Документы на товар: ▢.', 'По сертификатам: ▢.'],
  color: ['По цвету: ▢.', 'Про цвет: ▢.'],
  authenticity: ['Товар ▢ (оригинальный / не оригинальный), производитель – ▢.'],
  expiry: ['Срок годности – ▢.'],
  safety: ['По безопасности: ▢.', 'О безопасности: ▢.'],
}

export const reproached: Phrases = [
  'Нам жаль, что так вышло. [Напишите|Напиши] нам {place}, что произошло, – разберёмся.',
  'Жаль, что так получилось. [Напишите|Напиши] нам, пожалуйста, {place}, что случилось, – постараемся помочь.',
]
const wish =
  /^(?:[^,.!?]{0,40}[,.!]\s)?(?:мне |нам )?(?:нуж(?:ен|на|но|ны)|ищу|посоветуйте|порекомендуйте|хочу)\s(?:[а-яё-]+\s){1,3}((?:для|под|в|на)\s[^,?!.]{3,60})/iu
/** «Нужна печь для бани, что посоветуете?» → «Для бани советуем ▢.» */
function advice(question: string): string | undefined {
  if (/^[^?]{0,20}(?:посоветуйте|порекомендуйте)(?:\s[а-яё]+){0,2}[\s.!]*$/iu.test(question))
    return 'Советуем ▢, потому что ▢.'
  const purpose = wish.exec(question)?.[1]
  return purpose &&
    !/запчаст|детал|комплектующ/iu.test(question) &&
    (/совет|рекоменд/iu.test(question) || wishing.test(question))
    ? `${capital(purpose.trim())} советуем ▢.`
    : undefined
}

/** Nothing but a wish; «нужен фундамент под печь» may ask whether it is. */
const wishing = /^(?:[а-яё\s]{0,20}[,.!]\s)?(?:(?:мне|нам)\sнуж(?:ен|на|но|ны)|ищу|хочу)\s[^,?]*$/iu
/** «Хотим докупить ещё, как это сделать?» */
const asksHow = /(?<![а-яё])как\s(?:[а-яё]+\s){0,2}(?:сделать|поступить|быть)(?![а-яё])/iu
/** «Вы обманули, где мои деньги?» */
const accusing =
  /(?<![а-яё])(?:обман[а-яё]*|мошенни[а-яё]+|развод|безобрази[ея]|издева[а-яё]+|позор|верните (?:мои )?деньги)(?![а-яё])|где (?:мои|наши) деньги/iu
const ofCause = /в ч[её]м (?:может быть |тут |же )?(?:причина|дело)|какая (?:может быть )?причина/iu
const cause: Phrases = ['Возможная причина – ▢.', 'Причиной может быть ▢.']

/** Says nothing of what was asked. */
export const anyBlank: Phrases = [
  'Отвечаем на [ваш|твой] вопрос: ▢.',
  'По [вашему|твоему] вопросу: ▢.',
]

/** Questions for which the intent's own blank says more than the buyer's words would. */
const ownBlank: Partial<Record<IntentId, RegExp>> = {
  availability:
    /^(?!.*(?:скидк|акци|распродаж)).*(?:появ|завез|завоз|поступ|поставк|ожида|(?:когда|скоро)(?:\s[а-яё]+){0,3}\sбуд[еу]т(?!(?:\s[а-яё]+){0,2}\s[а-яё]+(?:ать|ить|еть|ти)(?![а-яё]))|привез)/isu,
  kit_contents: /что|комплектац|состав/iu,
  choice: /как(?:ой|ая|ую|ие|ое)|что|сове|рекоменд|аналог|лучше|выб[ио]р|выбрать/iu,
  where_to_buy: /^(?!.*(?:инструкц|талон|куп|приобр|заказать|взять)).*(?:где|адрес)/isu,
  warranty:
    /^(?!.*(?:гаранти[яи] (?:на|у) (?!товар|эт|данн|не)|куда|документ|коробк|распростран|действу|покрыва|служ|талон|случа|гарантиру|(?<!ес)(?:ть|ти)(?![A-Za-zЀ-ӿ])))/isu,
  authenticity:
    /^(?!.*(?:артикул|номер|\sили\s|как (?:отличить|проверить|понять|убедиться|узнать))).*(?:оригинал|подлин|поддел|настоящ|реплик|копи[яю]|фейк)/isu,
  expiry: /год(?:ен|на|ност)/iu,
}
const isOwnBlank = (intent: IntentId | undefined, question: string) =>
  intent !== undefined && ownBlank[intent]?.test(question) === true

/**
 * `told`: he says besides what has happened; `around`: all that he wrote. `measured`: the buyer told his measures, so the answer takes them up. `quotable`: his words may stand in our reply.
 */
export function blankFor(
  meant: IntentId | undefined,
  question: string,
  {
    measured,
    quotable,
    subject,
    told,
    around = question,
  }: {
    measured: boolean
    quotable: boolean
    told?: boolean
    subject?: Subject | undefined
    around?: string
  },
): Phrases {
  const last = afterTold(question)
  const intent = last === question ? meant : (intentsOf(last)[0] ?? meant)
  const size = sizeFor(question, { meant, intent, measured, quotable, subject })
  if (size) return size
  if (intent === 'availability' && quotable && isOwnBlank(intent, question)) {
    const said = stockOf(statementOf(question))
    if (said) return [`${said}. ${notified}`]
  }
  const differs = whyDiffers(question)
  if (differs) return differs
  if (isReproach(question) || accusing.test(question)) return reproached
  // «Как включить гарантию? Написано год, как это сделать» asks in its first line.
  const [line = ''] = question.trim().split('\n')
  if (helpless.test(question) && line !== question.trim() && statementOf(line) && quotable)
    return [`${statementOf(line)}.`]
  const wished = quotable && asksHow.test(question) ? wishedFor(around) : undefined
  const done = wished && statementOf(wished)
  if (done) return [`${done}.`]
  const helped = helpFor(question, around, told)
  if (helped) return helped
  if (
    /(?:есть отзыв|пишут|в отзывах|отзыв[а-яё]* (?:что|о том)|читал[аи]?|слышал[аи]?)[^?]*(?<![а-яё])(?:правда|так ли|это так|верно)(?![а-яё])/iu.test(
      question,
    )
  )
    return ['То, о чём пишут в отзывах, ▢ (правда / не так): ▢.']
  const wordMeant = quotable
    ? /^(?:а\s)?что (?:значит|означает)\s([^?]{2,60})$/iu.exec(question.trim())?.[1]
    : undefined
  if (wordMeant) return [`${capital(wordMeant)} означает ▢.`]
  const prices = quotable ? priceOfTwo(question) : undefined
  if (prices) return prices
  if (asksForWay(intent, question, around)) return wayThere
  if (/^(?!.*гарант).*(?:до как[а-яё]{2,3}\s(?:числа|срока|даты)|годен)/isu.test(question))
    return ['Годен до ▢.']
  if (
    /(?:после|при)\s(?:вскрыти|открыти)[яи]/iu.test(question) &&
    /годн|срок|хран/iu.test(question)
  )
    return ['После вскрытия хранить можно ▢.']
  const made = /дат[аыу]\s(изготовления|производства|выпуска|розлива|упаковки)/iu.exec(
    question,
  )?.[1]
  if (made && !/где\s/iu.test(question)) return [`Дата ${made.toLowerCase()} – ▢.`]
  const requested = quotable ? requestOf(question) : undefined
  if (requested) return requested
  if (quotable && /(?<![A-Za-zЀ-ӿ])(?:почему|отчего)(?![A-Za-zЀ-ӿ])/iu.test(question))
    return whyOf(question)
  if (
    !/скидк|акци|распродаж/iu.test(question) &&
    /буд[еу]т(?:\s[а-яё]+){0,3}\s(?:в продаже|в наличии|снова)|(?:снова|ещё|еще)\sбуд[еу]т|буд[еу]т(?:\sли)?\s(?:ещё|еще)(?![а-яё])|^ждать ли\s/iu.test(
      question.trim(),
    )
  )
    return blanks.availability
  // «Кто производитель и где делают?» does not ask whether it is genuine.
  if (
    intent === 'authenticity' &&
    !isOwnBlank(intent, question) &&
    /производител|изготовител|дела(?:ют|ется)|произв[оe]д(?:ят|ится)/iu.test(question) &&
    /где|стран/iu.test(question)
  )
    return ['Производитель – ▢, страна производства – ▢.']
  if (wantsHelp.test(question.trim())) return helping
  if (ofCause.test(question)) return cause
  const advised = quotable ? advice(question) : undefined
  if (advised) return [advised]
  if (quotable && (!isOwnBlank(intent, question) || intent === 'choice')) {
    const said = statementOf(question, subject)
    const also =
      said?.endsWith('▢ (есть / нет)') && /\sу\s/u.test(said) ? alsoOf(around) : undefined
    if (said) return [also ? `${said}, ${also}: ▢ (есть / нет).` : `${said}.`]
    const heading = isOwnBlank(intent, question) ? undefined : headingOf(question)
    // «Подойдёт ли: ▢» and «Из чего сделан, не линяет: ▢» are no sentences.
    if (heading && !/ ли$|,|^(?:Надо|Нужно) ли /u.test(heading))
      return [isMeasureTitle(heading) ? `${heading} – ▢.` : `${heading}: ▢.`]
  }
  if (intent === 'availability' && !isOwnBlank(intent, question))
    return ['О наличии: ▢.', 'По наличию: ▢.']
  if (intent === 'size' && /как(?:ой|ого) размер/iu.test(question)) return ['Советуем размер ▢.']
  return intent ? blanks[intent] : anyBlank
}
