import { capital } from './ask-words'
import { spelt } from './spelling'

/** A form of question, and the sentence that answers it. */
type Form = readonly [asked: RegExp, said: (...parts: string[]) => string]

const forms: readonly Form[] = [
  // «Как проверить, что это не подделка?»
  [
    /^(?:а\s)?как\s(?:можно\s)?(проверить|убедиться|узнать|понять|определить|удостовериться),?\s(что\s[^?]{3,60})$/iu,
    (verb, what) => `${capital(verb)}, ${spelt(what)}, можно так: ▢`,
  ],
  // «Не вредно ли спать на такой?»
  [
    /^(?:а\s)?не\s(опасно|вредно|сложно|трудно|тяжело|скользко|больно|жарко|холодно)\sли\s([а-яё]{2,20}(?:ть|ти|чь)(?:ся)?(?:\s[^?,]{1,60})?)$/iu,
    (how, what) => `${capital(spelt(what))} ▢ (${how.toLowerCase()} / не ${how.toLowerCase()})`,
  ],
  // «Кто оплачивает пересылку?»
  [
    /^(?:а\s)?кто\s(?:будет\s)?(оплачивает|оплачивать|собирает|устанавливает|подключает|поднимает)\s([^?,]{3,60})$/iu,
    (does, what) => `${capital(spelt(what))} ${does.toLowerCase().replace(/ть$/u, 'ет')} ▢`,
  ],
  // «Из чего ручка?»
  [
    /^(?:а\s)?из\sчего\s([а-яё]{3,20}(?:\sу\s[а-яё]{3,20})?)$/iu,
    (what) => `${capital(spelt(what))} – из ▢`,
  ],
  // «На фото коробка синяя, а в жизни?»
  [
    /^на\s(?:фото|картинке|фотографии)\s[^?]{3,60},?\sа\s(в\sжизни|в\sреальности|на\sделе|вживую|на\sсамом\sделе)$/iu,
    (where) => `${capital(where.toLowerCase())} – ▢`,
  ],
]

/** Questions of a form that needs no grammar: «Из чего ручка?» → «Ручка – из ▢». */
export function ofFixedForm(question: string): string | undefined {
  const asked = question
    .trim()
    .slice(0, 200)
    .replace(/(?<![?!.\s])[?!.\s]+$/u, '')
  for (const [form, said] of forms) {
    const found = form.exec(asked)
    if (found) return said(...found.slice(1))
  }
  return undefined
}
