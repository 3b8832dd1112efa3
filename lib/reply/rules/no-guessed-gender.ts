import { t } from '@/lib/i18n/t'
import { phrases } from '@/lib/text/phrases'
import { replaceWith } from '../checking/fix'
import { defineRule, found } from '../rule'

const guessed = phrases(
  '(уважаем{ый,ая}|дорог{ой,ая}) (наш|наша|мой|моя)? (покупательница|клиентка|девушка|женщина|мужчина|друг|подруга|_)',
  '(вы|ты) (уже|сами|также|не|тоже|так|все|всё|нас|нам|у нас)? (заказал{а,}|купил{а,}|выбрал{а,}|получил{а,}|написал{а,}|остал{ась,ся}|оценил{а,}|поделил{ась,ся}|был|была|хотел{а,}|решил{а,}|заметил{а,}|нашел|нашла|ждал{а,}|стал|стала|отметил{а,}|обратил{ась,ся}|взял{а,}|доволен|довольна|рад|рада|прав|права|столкнул{ась,ся}|разочарован|разочарована|указал{а,}|подобрал{а,}|ошиб{ся,лась}|подарил{а,}|смог|смогла)',
  '(остал{ась,ся}|был|была) (вы|ты) (доволен|довольна)',
)
const plural = phrases(
  '(уважаем{ый,ая}|дорог{ой,ая}) (подарок|вещь|цена|покупка|материал|ткань|бренд)',
)

export const noGuessedGender = defineRule({
  id: 'no-guessed-gender',
  source: t('rules.source.guideline', { part: 'X9' }),
  severity: 'warning',
  title: t('rules.noGuessedGender.title'),
  hint: t('rules.noGuessedGender.hint'),
  check: (text) =>
    found(text, guessed, { unless: plural }).map((problem) => {
      const at = problem.at
      const said = at ? text.text.slice(at.start, at.end) : ''
      const last = said.slice(said.lastIndexOf(' ') + 1)
      if (!at || !/^вы\s/iu.test(said) || !/л(?:а|ся|ась)?$/u.test(last)) return problem
      const stem = last.replace(/(?:лась|лся|ла|л)$/u, '')
      const ending = /с[яь]$/u.test(last) ? 'лись' : 'ли'
      const word = { start: at.end - last.length, end: at.end }
      return { ...problem, fixes: replaceWith(text, word, stem + ending) }
    }),
  examples: {
    kept: [
      'Спасибо, что вы заказали именно эту модель.',
      'Рады, что дочь осталась довольна подарком.',
      'Вы оценили прочность, это приятно.',
      'Дорогая ткань требует бережной стирки.',
      'Здорово, что муж доволен.',
      'Как вы и хотели, ремешок стал длиннее.',
      'Ваш выбор был удачным.',
    ],
    broken: [
      '[Уважаемая Ольга], спасибо за отзыв.',
      'Рады, что [вы осталась] с нами.',
      'Жаль, что [ты остался] без подарка.',
      'Хорошо, что [вы написала] об этом.',
      'Спасибо, что [ты выбрала] нас.',
      '[Дорогой друг], спасибо!',
    ],
  },
})
