import type { MarketplaceId } from '@/lib/domain/marketplaces'
import type { OwnPhrase } from '@/lib/domain/own-phrase'
import type { Remedy } from '@/lib/domain/voice'
import type { Situation } from '@/lib/reply/analysis'
import type { TopicId } from '@/lib/reply/topic'

/** Names of topics as the seller reads them beside the buyer's words. */
export const topicNames: Record<TopicId, string> = {
  defect: 'брак',
  damage: 'повреждение',
  durability: 'долговечность',
  quality: 'качество',
  size_fit: 'размер и посадка',
  underfill: 'недолив, недовес',
  missing_parts: 'нехватка деталей',
  wrong_item: 'не тот товар',
  opened_used: 'вскрыто, б/у',
  description_mismatch: 'не как в описании',
  color: 'цвет',
  material: 'материал',
  smell: 'запах',
  taste: 'вкус',
  efficacy: 'эффект',
  performance: 'работа',
  battery: 'батарея',
  usability: 'удобство',
  instructions: 'инструкция',
  packaging: 'упаковка',
  delivery: 'доставка',
  price: 'цена',
  service: 'обслуживание',
  expiry: 'срок годности',
  health: 'здоровье',
  counterfeit: 'подлинность',
  certificate: 'сертификат',
  warranty: 'гарантия',
  appearance: 'внешний вид',
  completeness: 'комплектация',
  description_match: 'как в описании',
  generic: 'в целом',
  other: 'другое',
}

export const situationNames: Record<Situation, string> = {
  P: 'Похвала',
  M: 'Похвала и жалоба',
  N: 'Жалоба',
  E: 'Оценка без текста',
  F: 'Сомнительный отзыв',
  Q: 'Вопрос',
  R: 'Проблема решена',
}

export const remedyNames: Record<Remedy, string> = {
  replacement: 'замена',
  refund: 'возврат денег',
  repair: 'ремонт',
  spare_part: 'досылка детали',
  discount: 'скидка',
  extended_warranty: 'продление гарантии',
}

/** Short names of places, as they stand in a heading. */
export const kindNames = { review: 'отзыв', question: 'вопрос' } as const

/** Where the cabinet's own chat is, as the end of «напишите нам …». */
export const contactExamples: Record<MarketplaceId, string> = {
  ozon: 'в чат с продавцом на странице заказа',
  wildberries: 'в чат с продавцом в разделе «Покупки»',
  yandex_market: 'в чат с магазином на странице заказа',
  megamarket: 'в чат с продавцом',
  avito: 'в сообщениях на Авито',
  aliexpress: 'в чат с продавцом',
  kaspi: 'в чат с магазином',
  lamoda: 'в сообщениях к заказу',
  other: 'в чат с магазином',
}

/** What a phrase of the seller's says. */
export const phraseStepNames: Record<OwnPhrase['step'], string> = {
  reply: 'весь ответ',
  greet: 'приветствие',
  thank: 'благодарность',
  emotion: 'радость',
  'echo-praise': 'о том, что похвалили',
  'echo-problem': 'о том, что не так',
  empathy: 'сочувствие',
  apologise: 'извинение',
  'in-hand': 'что уже делаем',
  'ask-detail': 'просьба о подробностях',
  solution: 'решение',
  prevention: 'что изменится',
  feedback: 'просьба написать, как решилось',
  'win-back': 'просьба о втором шансе',
  invite: 'приглашение',
}

/** Under what it may stand. */
export const phraseMoodNames: Record<OwnPhrase['mood'], string> = {
  any: 'где угодно',
  praise: 'под похвалой',
  complaint: 'под жалобой',
  question: 'под вопросом',
}
