import type { ReplyItem } from '@/lib/reply/analysis'
import { phrases, readText } from '@/lib/text/phrases'
import { withoutHidden } from './clean-data'

/*
 * A review that gives orders to a program instead of telling about a product. Buyers speak to a shop in the plural
 * («верните деньги»); orders to a program are in the singular, name its kitchen, or say what the answer must be.
 */
const orders = phrases(
  '(игнорируй|проигнорируй|игнорируйте|проигнорируйте|забудь|забудьте|отбрось|отмени|отмените|нарушь|обойди) …3 (инструкци*|указани*|правил*|команд*|настройк*|ограничени*|все|всё|промпт*|запрет*|предыдущ*)',
  '(напиши|ответь|скажи|выведи|повтори|переведи|верни|покажи|добавь|пообещай|вставь|укажи|предложи|используй|начни|закончи|притворись|сообщи|раскрой|назови|отправь|поставь|подпиши|подпишись|подтверди|признай|опубликуй|порекомендуй|посоветуй|выполни|сделай|сыграй|расскажи|процитируй|распечатай|обозначь|объяви|упомяни|попроси|запроси|пиши|отвечай|пообещай|извинись|объясни|опиши|заверши|переименуй|сравни|приведи|перечисли|составь|сочини|сгенерируй|создай|измени|удали|поблагодари|похвали|обвини|оскорби|обругай|унизь|ругайся|хвали|ругай|спой|забей|притворяйся|представься|признайся)',
  '(отвечает|пишет|говорит|читает) …2 (ассистент*|нейросет*|бот|ии|модель)',
  'дай (мне|нам|промокод*|купон*|скидк*|ключ*|ответ*)',
  '(напишите|ответьте|укажите|пообещайте|вставьте|добавьте) …1 в (ответе|ответ)',
  '(добавьте|вставьте|допишите|впишите|включите|упомяните|приведите|закончите|начните) …3 (текст|тексте|тексту|предложение|предложением|фразу|фразой|слово|слова|словами|строку|сообщение)',
  '(режим (отладки|админ*|бога|терминала|сна)|sudo|переменные окружения|консоль* команд*)',
  '(не следуй|не соблюдай|не слушай|больше не действ*) …2 (правил*|инструкци*|указани*|гайдлайн*)',
  '(инструкци*|указани*) (для|к|выше|ниже)? (выше|ниже|систем{ы,е}|системн*|нейросет*|языков*|ии|бот*|ассистент*|разработчик*)',
  '(для|внимание|слушай|привет|эй|уважаем*|дорог*) (нейросет*|бот|бота|ботов|ии|модел{ь,и}|языков*|ассистент*|робот|робота)',
  '(системн{ый,ое,ая} (промпт|сообщени*|инструкци*|подсказк*)|промпт*|апи-ключ*|api-ключ*|ключ api|ключ доступа|api key|режим разработчика)',
  '(ты|теперь ты) (теперь|больше не|не|бот|нейросеть|ассистент|языковая|ии|модель)',
  '(нейросет*|языков* модел*|чат-бот*|искусственн* интеллект*) …3 (должн*|обязан*|прочита*|ответ*|напиш*)',
  '(в|твой|ваш) (ответе|ответ|ответа) …2 (должен|должна|обязательно|напиши|напишите|укажи|укажите|пообещайте|вставьте|добавьте|только|ровно)',
  '(ответьте|отвечай|отвечайте|напишите) (только|ровно|одним словом|одной фразой|строго|фразой|словом)',
  '(ignore|disregard|forget|override|bypass) …4 (instruction*|rule*|prompt*|above|previous|everything|all|system|guideline*)',
  '(system|assistant|developer|user|admin|root) (prompt|message|override|mode|note|instruction*|role|update|key)',
  '(you are|act as|pretend|respond with|reply with|answer with|answer only|say exactly|print|output|reveal|repeat after|translate|write|tell me|send|give me|show me) …3 (now|a|an|the|only|your|me|exactly|system|prompt|key|that|this|word*|poem|in)',
  '(new|updated|following|hidden|secret) (instruction*|task|rule*|order*)',
  '(end|begin|start) of (review|data|text|prompt|input)',
  '(конец|начало) (отзыва|данных|текста|ввода)',
  '(новая|новое|новые|срочная|скрытая|тайная) (задач*|задани*|инструкци*|команд*|указани*|вводная|правил*)',
  '(im_start|im_end|endoftext|inst)',
)
const frames =
  /```|<\|[^<>]{0,40}\|?>|\[\/?(?:INST|SYS(?:TEM)?)\]|(?:^|[\n.!?;"{\s])(?:system|assistant|developer|user|система|ассистент)\s{0,3}[:»"]|<\/?(?:system|instructions?|data|review|user|assistant)>|"role"\s{0,5}:|#{3,6}\s{0,3}(?:system|instruction|инструкц|систем)/iu
/** A buyer writes Russian here; a sentence of another language is no source for Russian words, and often an order. */
const latin = /(?:[a-z'’]{1,30}[ ,]{1,3}){3}[a-z'’]{1,30}/iu
const lowerLatin = /(?:^|\s)[a-z]{2,30}(?:\s|[,.!?]|$)/u
/** «н а п и ш и»: letters apart are for eyes that are no eyes. */
const lettersApart = /(?:(?:^|\s)[A-Za-zЀ-ӿ](?=\s)){5}/u
const hiddenRun = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu

const longest = 20_000

const indexOf = (pattern: RegExp, text: string): number =>
  pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY

/** The text up to its first order to a program; the whole where there is none. */
function upToOrders(raw: string): { text: string; orders: string } {
  const text = withoutHidden(raw.slice(0, longest))
  const read = readText(text)
  const first = orders.find(read)[0]?.start ?? Number.POSITIVE_INFINITY
  const frame = Math.min(...[frames, lettersApart].map((one) => indexOf(one, text)))
  const foreign = lowerLatin.test(text) ? indexOf(latin, text) : Number.POSITIVE_INFINITY
  const hidden = (raw.slice(0, longest).match(hiddenRun)?.length ?? 0) > 8
  const at = hidden ? 0 : Math.min(first, frame, foreign)
  if (at === Number.POSITIVE_INFINITY) return { text, orders: '' }
  const sentence = read.sentences.findLast(({ start }) => start <= at)
  const cut = sentence?.start ?? at
  return { text: text.slice(0, cut), orders: text.slice(cut) || ' ' }
}

/**
 * What of the buyer's words may be trusted to be about the product, and the orders to a program from which on nothing
 * counts as a source. With orders, the answer is read more strictly.
 */
export function buyerWords({ text, pros, cons }: ReplyItem): { texts: string[]; orders: string[] } {
  const parts = [text, pros, cons].flatMap((part) => (part ? [upToOrders(part)] : []))
  return {
    texts: parts.map((part) => part.text),
    orders: parts.flatMap((part) => part.orders || []),
  }
}
