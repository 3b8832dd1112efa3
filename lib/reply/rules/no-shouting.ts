import { t } from '@/lib/i18n/t'
import type { Span } from '../draft'
import { defineRule, type Problem } from '../rule'

/** Units, marks and abbreviations stay capital. */
const longest = 4
const vowel = /[АЕЁИОУЫЭЮЯ]/u

export const noShouting = defineRule({
  id: 'no-shouting',
  source: t('rules.source.guideline', { part: 'X12' }),
  severity: 'warning',
  title: t('rules.noShouting.title'),
  hint: t('rules.noShouting.hint'),
  check: ({ text, words }, { voice, facts }) => {
    const names = `${voice.company} ${voice.signature} ${voice.agent} ${facts.map((fact) => fact.text).join(' ')}`
    const problems: Problem[] = []
    let run: Span | undefined
    for (const word of [...words, undefined]) {
      const loud =
        word !== undefined &&
        (word.text.length > longest || (run !== undefined && vowel.test(word.text))) &&
        /^[А-ЯЁ]+$/u.test(word.text) &&
        !names.includes(word.text)
      if (loud && word) run = { start: run?.start ?? word.start, end: word.end }
      else if (run) {
        const said = text.slice(run.start, run.end)
        const head = /(?:^|[.!?…]\s*)$/u.test(text.slice(Math.max(0, run.start - 4), run.start))
        const low = said.toLowerCase()
        const insert = head ? said.charAt(0) + low.slice(1) : low
        problems.push({
          at: run,
          fixes: [{ label: t('rules.fix.replace', { words: insert }), at: run, insert }],
        })
        run = undefined
      }
    }
    return problems
  },
  examples: {
    kept: [
      'Соответствует ГОСТ и ТР ТС 017.',
      'Подходит к USB и HDMI, ёмкость 10000 мАч.',
      'Размер XXL в наличии.',
      ['Команда ЛАМПОВО благодарит вас.', { voice: { company: 'ЛАМПОВО' } }],
      'ПВХ не пахнет.',
      'В РФ действует гарантия.',
      'Лампа LUMINARA светит тепло.',
    ],
    broken: [
      '[СПАСИБО ЗА ОТЗЫВ]!',
      'Мы [НИКОГДА] не кладём такое в заказ.',
      'Это [ВАЖНО]: не сушите на батарее.',
      '[ВНИМАНИЕ]! Крышка открывается вправо.',
      'Мы [ОЧЕНЬ СОЖАЛЕЕМ] о случившемся.',
    ],
  },
})
