import type { Ask, Mention } from '../analysis'
import type { IntentId } from '../intent'
import { ofNow } from './mentions'
import type { Reading, Statement } from './statements'

/** Something else than the purchase: «старый чайник сломался», «у подруги». */
const elsewhere =
  /^(?:стар[A-Za-zЀ-ӿ]*|прошл[A-Za-zЀ-ӿ]*|предыдущ[A-Za-zЀ-ӿ]*|друг(?:ой|ая|ое|ие|ого|ую|их)|подруг[A-Za-zЀ-ӿ]*|раньше|обычно|если|боюсь|чтобы)$/u

/** The troubles that a buyer tells beside his questions: «Пришла с дыркой. Есть ли ещё чёрная?» */
export function troublesAround(asks: readonly Ask[], readings: readonly Reading[]): Statement[] {
  const told = readings.filter(
    ({ clause }) =>
      !asks.some(({ words }) => clause.start >= words.start && clause.end <= words.end) &&
      !clause.words.some(({ norm }) => elsewhere.test(norm)),
  )
  return ofNow(told).filter(({ sign, guess }) => sign < 0 && !guess)
}

/** «Что делать?», «Как поменять?»: asked after a trouble, it asks for a way out of it. */
const forHelp =
  /^(?:и |а |ну )?(?:подскажите |скажите )?(?:пожалуйста )?(?:что|как|куда)\s(?:мне |нам |теперь |тут |с (?:этим|ним|ней) ){0,2}(?:делать|быть|поменять|обменять|обратиться|писать|поступить|решить)/u

const helpFor: Partial<Record<Mention['topic'], IntentId>> = {
  delivery: 'delivery',
  wrong_item: 'wrong_item',
  size_fit: 'return',
  color: 'return',
}

/** The questions, with those for help about the trouble known as such. */
export function askingForHelp(asks: readonly Ask[], [trouble]: readonly Mention[]): Ask[] {
  return asks.map((ask) => {
    if (!trouble || !forHelp.test(ask.words.text.trim().toLowerCase())) return ask
    return { ...ask, intents: [helpFor[trouble.topic] ?? 'defect'] }
  })
}
