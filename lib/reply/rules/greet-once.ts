import { t } from '@/lib/i18n/t'
import { clearOf } from '@/lib/text/phrases'
import { removeSentence, removeWords } from '../checking/fix'
import { greetings, passedOn } from '../drafting/greetings'
import { defineRule } from '../rule'

export const greetOnce = defineRule({
  id: 'greet-once',
  source: t('rules.source.guideline', { part: 'X9' }),
  severity: 'error',
  title: t('rules.greetOnce.title'),
  hint: t('rules.greetOnce.hint'),
  check: (text) =>
    clearOf(greetings.find(text), passedOn.find(text))
      .slice(1)
      .map((at) => {
        const sentence = text.sentences[text.sentenceOf[at.from] ?? 0]
        // A greeting alone in its sentence goes with its punctuation.
        const alone = sentence && sentence.end - sentence.start <= at.end - at.start + 2
        return {
          at: { start: at.start, end: at.end },
          fixes: alone
            ? removeSentence(text, at)
            : removeWords(text, at, t('rules.fix.removeGreeting')),
        }
      }),
  examples: {
    kept: [
      'Здравствуйте, Анна! Спасибо за отзыв.',
      'Анна, добрый день! Рады, что лампа подошла.',
      'Спасибо за тёплый приём в вашем доме нашей кружки.',
      'Добрый день! Желаем доброго вам настроения.',
      'Доброе утро начинается с этой чашки? Здорово!',
      'Здравствуйте, Анна! Рады, что плед мягкий. Отдельный привет маме и до новых встреч!',
      'Добрый день! Передавайте привет бабушке.',
      'Здравствуйте! Хвостатым – отдельный привет!',
    ],
    broken: [
      'Здравствуйте, [Здравствуйте]! Спасибо за отзыв.',
      'Добрый день! [Здравствуйте], Олег.',
      'Анна, здравствуйте! [Добрый день]! Спасибо.',
      'Привет! Спасибо за отзыв. [Доброго дня]!',
    ],
  },
})
