import { t } from '@/lib/i18n/t'
import { partLike } from '@/lib/reply/product/product-name-of'
import { findThings } from '@/lib/reply/things/lexicon'
import { phrases, type ReadText } from '@/lib/text/phrases'
import { plain as plainWord } from '@/lib/text/words'
import { defineSign, said } from '../sign'

/** A wrong thing that came, or a comparison: the buyer speaks of his own order. */
const ownOrder = phrases(
  '(вместо|пришел|пришла|пришло|пришли|прислали|положили|привезли|перепутали|заказывал*|заказал*)',
  '(как будто|похож*|лучше бы|напоминает)',
)

const lettersOf = (text: string) => text.match(/[A-Za-zЀ-ӿ]+(?:-[A-Za-zЀ-ӿ]+)*/gu) ?? []
const preposition = /^(?:в|во|на|под|из|от|к|для|с|со|без|у|о|про|за|до|по|при|через|как|чем)$/u

/** What a sentence begins with as its subject: «Колонки ужасные», «Красивое платье, но …». */
function subjects({ words, plain, sentenceOf }: ReadText) {
  return plain.flatMap((word, at) => {
    const first = at === 0 || sentenceOf[at] !== sentenceOf[at - 1]
    const second = at > 0 && (at === 1 || sentenceOf[at - 1] !== sentenceOf[at - 2])
    if (!first && !(second && !preposition.test(plain[at - 1] ?? ''))) return []
    const [found] = findThings([word])
    if (found?.thing.group !== 'product' || partLike.has(found.thing.lemma)) return []
    const { lemma, kind, singular, plural } = found.thing
    const subject = [singular?.nom, plural?.nom].some((form) => form && plainWord(form) === word)
    const place = words[at]
    return subject && place ? [{ lemma, kind, place }] : []
  })
}

const inName = (lemma: string, name: string) =>
  plainWord(name).includes(plainWord(lemma).slice(0, Math.max(3, lemma.length - 2)))

export const otherProduct = defineSign({
  id: 'other-product',
  group: 'content',
  title: t('doubt.otherProduct.title'),
  weight: 'doubt',
  question: t('doubt.otherProduct.question'),
  ifYes: 'breach',
  look: (review) => {
    if (review.fields.length === 0) return 'clear'
    const name = review.item.product?.name ?? ''
    const own = findThings(lettersOf(name.slice(0, 300)))
    const product = own.find(({ thing }) => thing.group === 'product')
    if (!product || said(review, ownOrder).length > 0) return 'unknown'
    const named = review.fields.some(({ read }) =>
      findThings(read.plain.slice(0, 500)).some(({ thing }) =>
        own.some((one) => one.thing.lemma === thing.lemma),
      ),
    )
    if (named) return 'clear'
    const others = review.fields.flatMap(({ field, read }) =>
      subjects(read)
        // A mug for a cup, a shirt for a blouse: buyers call things as they like.
        .filter(({ kind, lemma }) => kind !== product.thing.kind && !inName(lemma, name))
        .map(({ lemma, place }) => ({ lemma, words: { field, ...place } })),
    )
    const [first] = others
    if (!first) return 'unknown'
    const quotes = others.slice(0, 3).map(({ words }) => words)
    return { quotes, note: t('doubt.otherProduct.note', { said: first.lemma, product: name }) }
  },
  examples: {
    shown: [
      [
        'Колонки ужасные, басов нет, хрипят на половине громкости',
        { rating: 1, product: { name: 'Термос «Север» с двумя чашками, 1 л' } },
      ],
      ['Платье село после стирки', { rating: 2, product: { name: 'Чайник электрический 1,7 л' } }],
    ],
    absent: [
      ['Термос не держит тепло', { product: { name: 'Термос «Север» с двумя чашками' } }],
      ['Вместо термоса пришла колонка', { product: { name: 'Термос «Север»' } }],
      ['Пришла колонка, а заказывала термос', { product: { name: 'Термос «Север»' } }],
      ['Крышка протекает, чашка маленькая', { product: { name: 'Термос с двумя чашками' } }],
      ['Ужасное качество, не берите', { product: { name: 'Термос «Север»' } }],
      ['Наушник левый хрипит', { product: { name: 'Наушники беспроводные Tavi Air 2' } }],
      ['Стекло треснуло', { product: { name: 'Чайник электрический, стекло, 1,7 л' } }],
    ],
  },
})
