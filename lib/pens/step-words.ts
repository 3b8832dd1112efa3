import type { Remedy } from '@/lib/domain/voice'
import type { StepContext } from '@/lib/reply/context'
import type { StepId } from '@/lib/reply/draft'
import { caseSlots } from '@/lib/reply/drafting/slots'
import { chats, returnRoutes } from '@/lib/reply/remedies/routes'
import { nameHolder } from './buyer-name'

/** What a company offers, as a request to the writer. */
export const remedyWords: Record<Remedy, string> = {
  replacement: 'замену товара',
  refund: 'возврат денег',
  repair: 'ремонт',
  spare_part: 'досылку недостающей детали',
  discount: 'скидку',
  extended_warranty: 'продление гарантии',
}

/** Where the buyer writes to this seller, as the end of «напишите нам …». */
export const placeToWrite = ({ voice, item }: StepContext): string =>
  voice.contact[item.marketplace] || chats[item.marketplace]

type Say = (context: StepContext) => string

const fixed =
  (words: string): Say =>
  () =>
    words

/** What each step of the guideline asks of a writer. */
const asked: Record<StepId, Say> = {
  greet: ({ analysis }) =>
    analysis.name
      ? `поздоровайся, обращаясь по имени; вместо имени напиши ровно ${nameHolder}`
      : 'поздоровайся без имени',
  introduce: ({ voice }) =>
    `представься: ${[voice.agent, voice.company].filter(Boolean).join(', ')}`,
  thank: ({ situation }) =>
    'NF'.includes(situation)
      ? 'поблагодари за то, что рассказал о проблеме (не за тёплые слова и не за высокую оценку)'
      : 'поблагодари лично, за то, о чём написано',
  emotion: fixed('одно искреннее предложение о чувстве'),
  'echo-praise': fixed('назови то самое, что похвалили'),
  'echo-problem': fixed('назови ту самую проблему его словами'),
  empathy: fixed('посочувствуй одним предложением, без «если»'),
  apologise: ({ voice }) =>
    voice.admitGuilt
      ? 'извинись и признай ошибку магазина'
      : 'извинись за то, что так вышло, не признавая вины прямо',
  rare: fixed('скажи, что для магазина это редкий случай'),
  reason: ({ input }) => `назови причину: ${input.reason ?? ''}; добавь, что это не оправдание`,
  'in-hand': ({ voice }) => `слово в слово: «${voice.inHand}»`,
  answer: fixed('первым предложением ответь на вопрос, только по фактам'),
  'ask-detail': (context) =>
    `спроси одну нужную подробность и скажи, куда написать: ${placeToWrite(context)}`,
  safety: fixed('серьёзно и спокойно попроси больше не пользоваться товаром'),
  solution: (context) =>
    context.remedies.length > 0
      ? `предложи ${remedyWords[context.remedies[0] as Remedy]}; путь: написать ${placeToWrite(context)} или оформить ${returnRoutes[context.item.marketplace]}`
      : `скажи, куда написать: ${placeToWrite(context)}; решения не обещай`,
  term: (context) => `назови срок ровно так: ${caseSlots(context).term ?? ''}`,
  prevention: ({ voice }) => `слово в слово: «${voice.prevention}»`,
  feedback: fixed('спроси, что стоило бы сделать иначе'),
  'win-back': fixed('одно предложение с надеждой вернуть доверие'),
  invite: ({ voice }) =>
    voice.inviteTo ? `пригласи заглянуть за ${voice.inviteTo}` : 'пригласи прийти снова',
  result: ({ input }) => `скажи, что сделано: ${input.done ?? 'проблема решена'}`,
  sign: (context) =>
    `с новой строки подпись слово в слово: «${caseSlots(context).signature ?? ''}»`,
}

export const stepWords = (step: StepId, context: StepContext): string => asked[step](context)
