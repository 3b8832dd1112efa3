import { withoutHidden } from './clean-data'

/** No reply is longer than this before anything is removed from it. */
const longest = 20_000

/** What a model wrote so far, as the reply in it: out of JSON where it answers so, without thoughts and fences. */
export function replyIn(raw: string): string {
  const text = unwrapped(withoutHidden(raw.slice(0, longest)))
  const json = text.trimStart()
  // «{имя}, здравствуйте!» begins with a brace and is no JSON.
  return /^\{\s{0,20}(?:"|$)/u.test(json) ? replyInJson(json) : text
}

/** A model that thinks aloud marks it; an unfinished thought is no reply yet. */
function unwrapped(raw: string): string {
  const opened = raw.indexOf('<think>')
  const closed = raw.indexOf('</think>')
  if (opened >= 0 && closed < opened) return raw.slice(0, opened)
  const text = closed >= 0 ? raw.slice(closed + 8) : raw
  return text.replace(/^\s{0,20}```[a-z]{0,10}\n?/u, '').replace(/\n?```\s{0,20}$/u, '')
}

/** The string under `reply`, also while the JSON is still being written. */
function replyInJson(json: string): string {
  try {
    const parsed: unknown = JSON.parse(json)
    if (typeof parsed === 'object' && parsed !== null && 'reply' in parsed) {
      return typeof parsed.reply === 'string' ? parsed.reply : ''
    }
    return ''
  } catch {
    const key = json.indexOf('"reply"')
    const start = key < 0 ? -1 : json.indexOf('"', json.indexOf(':', key) + 1)
    if (start < 0) return ''
    let end = start + 1
    while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1
    const whole = json.slice(start, Math.min(end, json.length))
    for (let cut = 0; cut <= 6; cut++) {
      try {
        return JSON.parse(`${whole.slice(0, whole.length - cut)}"`) as string
      } catch {
        // Cut in the middle of an escape: one character less.
      }
    }
    return ''
  }
}

const marks: readonly [RegExp, string][] = [
  [/!?\[([^\]\n]{1,200})\]\([^)\n]{1,300}\)/gu, '$1'],
  [/^[ \t]{0,8}#{1,6}[ \t]/gmu, ''],
  [/^[ \t]{0,8}(?:[*•]|-(?=[ \t]))[ \t]/gmu, ''],
  [/\*{1,3}(?=\S)([^*\n]{1,400})\*{1,3}/gu, '$1'],
  [/(?<![A-Za-zЀ-ӿ\p{N}_])_{1,2}(?=[^\s_])([^_\n]{1,400})_{1,2}(?![A-Za-zЀ-ӿ\p{N}_])/gu, '$1'],
  [/`{1,3}([^`\n]{1,400})`{1,3}/gu, '$1'],
  [/<\/?[a-z][a-z0-9]{0,10}[^<>\n]{0,200}>/giu, ''],
]

const preface =
  /^(?:(?:конечно|разумеется|хорошо)[!,.]? )?(?:вот|ниже)[^:\n]{0,60}:\s{1,10}|^(?:текст )?ответ(?: магазина)?:\s{1,10}/iu

/** The reply as it may be checked: no markup, no «Вот ответ:», no quotes around the whole, plain spacing. */
export function cleaned(raw: string): string {
  let text = replyIn(raw).replaceAll('\r\n', '\n').trim().replace(preface, '')
  for (const [mark, words] of marks) text = text.replace(mark, words)
  const quoted = /^[«"“]([^«»"“”]{1,5000})[»"”]$/u.exec(text)
  return (quoted?.[1] ?? text)
    .replace(/[ \t]{2,100}/gu, ' ')
    .replace(/\n{2,50}/gu, '\n')
    .trim()
}

/** Whether most letters are Russian. */
export function inRussian(text: string): boolean {
  const letters = text.match(/[A-Za-zЀ-ӿ]/gu)?.length ?? 0
  const russian = text.match(/[а-яё]/giu)?.length ?? 0
  return letters > 0 && russian / letters >= 0.7
}
