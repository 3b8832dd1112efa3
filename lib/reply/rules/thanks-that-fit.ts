import { t } from '@/lib/i18n/t'
import { phrases } from '@/lib/text/phrases'
import { replaceWith } from '../checking/fix'
import { complains, defineRule, found } from '../rule'

const thank = '(спасибо|благодарим|благодарю|благодарны|признательны|ценим|рады)'
const praise = phrases(
  `${thank} …3 (за|такому|вашему)? …3 (тепл*|добр*|приятн*|хорош*|лестн*|прекрасн*|замечательн*|чудесн*|отличн*) (слов*|отзыв*|оценк*|отклик*|комментари*)`,
  `${thank} …3 (за|вашей|такой) …3 (высок*|высш*|отличн*|положительн*|хорош*|прекрасн*|максимальн*|позитивн*) …1 (оценк*|отзыв*|обратн* связь|балл*|слов*)`,
  `${thank} …2 (что|за то что) …1 (выбираете|выбрали|остаетесь с) (нас|наш*|нами)?`,
  `${thank} …2 за …1 (выбор|доверие|лояльность|пятерку|5 звезд|пять звезд)`,
  '(рады|приятно|здорово|отлично|счастливы) …1 (что|видеть|слышать|знать) …4 (понравил*|довольны|подошел|подошла|подошло|порадовал*|остались довольны|оправдал*|пришел* по вкусу)',
  '(пользуйтесь|носите) с удовольствием',
)
const innocent = phrases(
  '(не|жаль что) …3 (понравил*|довольны|подошел|подошла|подошло|порадовал*|оправдал*)',
  'будем рады',
)
/** On a mixed review the praised thing may be thanked for: only thanks that overlook the complaint are meant. */
const blind = phrases(
  `${thank} …3 за …3 (высок*|высш*|отличн*|положительн*|максимальн*|позитивн*) …1 (оценк*|отзыв*|обратн* связь|балл*)`,
)

export const thanksThatFit = defineRule({
  id: 'thanks-that-fit',
  source: t('rules.source.guideline', { part: 'X11' }),
  severity: 'error',
  title: t('rules.thanksThatFit.title'),
  hint: t('rules.thanksThatFit.hint'),
  given: { analysis: { situation: 'N', sentiment: 'negative', mood: 'unhappy' } },
  check: (text, context) => {
    if (!complains(context)) return []
    const mixed = context.analysis?.situation === 'M'
    const thanks = `${context.voice.address === 'ты' ? 'спасибо, что рассказал об этом' : 'спасибо, что рассказали об этом'}`
    return found(text, mixed ? blind : praise, {
      unless: innocent,
      severity: mixed ? 'warning' : 'error',
      fixes: (at) =>
        /^(?:спасибо|благодарим)/u.test(text.plain[at.from] ?? '') && context.voice.address !== 'ты'
          ? replaceWith(text, wholeThanks(text.text, at.start, at.end), thanks)
          : [],
    })
  },
  examples: {
    kept: [
      'Спасибо, что рассказали о застёжке.',
      'Благодарим за обратную связь.',
      'Жаль, что чайник вам не понравился.',
      'Спасибо за подробный отзыв и фотографии.',
      'Будем рады, если следующая покупка вам понравится.',
      ['Спасибо за тёплые слова!', { analysis: { situation: 'P' } }],
      ['Рады, что ткань понравилась, и жаль, что разошёлся шов.', { analysis: { situation: 'M' } }],
      'Спасибо за терпение.',
    ],
    broken: [
      '[Спасибо за тёплые слова]!',
      '[Благодарим вас за высокую оценку]. Жаль, что не подошло.',
      '[Спасибо, что выбираете нас].',
      '[Спасибо Вам за положительную обратную связь]!',
      'Здравствуйте! [Рады, что вам понравилось].',
      '[Благодарим за доверие] к нашему магазину.',
      '[Спасибо за отличный отзыв], Олег.',
      ['[Спасибо за высокую оценку]!', { analysis: { situation: 'M' } }],
    ],
  },
})

/** The thanks up to the next comma, full stop or «и», so that no «к нашему магазину» is left hanging. */
function wholeThanks(text: string, start: number, end: number) {
  const rest = /^[^,.!?…\n]{0,80}/u.exec(text.slice(end))?.[0] ?? ''
  return { start, end: end + rest.trimEnd().length }
}
