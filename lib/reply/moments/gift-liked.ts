import { clearOf, phrases, type ReadText } from '@/lib/text/phrases'
import { defineMoment, type FoundMoment, foundIn } from '../moment'
import { gift, giftFor } from './gift'
import { pleasedSomebody } from './people'

/** That a present was liked, by whoever got it. */
export const giftLiked = defineMoment({
  id: 'gift-liked',
  step: 'emotion',
  weight: 4,
  told: [
    [
      phrases(
        '(все|она|он|они|ей|ему|им|всем|человек|человеку|именинни*|получател*|подарок|презент) …2 (понрав*|оценил*|доволен|довольна|довольны|рад|рада|рады|в восторге|счастлив*|пришелся по душе|удался|зашел)',
        '(угадал*|попал*|прогадал*) …1 с подарком',
        '(понрав*|оценил*|доволен|довольна|довольны|рад|рада|рады) …1 (подарок|подарком|подарку|ей|ему|им)',
      ),
    ],
  ],
  unless: phrases(
    '(не|надеюсь|думаю|должн*|уверен*|если) …4 (понрав*|оценил*|доволен|довольна|довольны|рад|рада|рады)',
    '(понравится|оценит|оценят|обрадуется)',
  ),
  says: [
    'Рады, что подарок {told} пришёлся по душе.',
    'Здорово, что подарок {told} удался!',
    'Как хорошо, что подарок {told} понравился!',
    'Приятно, что подарок {told} так порадовал.',
  ],
  examples: {
    told: ['Подарок очень понравился', 'Она в восторге'],
    untold: ['Думаю, она будет рада', 'Ей не понравилось'],
  },
})

/** «Дарили маме, она в восторге»: a present that was liked, and whose it is where that is told. */
export function giftLikedIn(said: ReadText): FoundMoment | undefined {
  const found = foundIn(said, giftLiked)
  if (!found) return undefined
  const barred = giftFor.unless?.find(said) ?? []
  const whose = giftFor.told.find(([pattern]) => clearOf(pattern.find(said), barred).length > 0)
  if (!whose && !foundIn(said, gift)) return undefined
  const pleased = foundIn(said, pleasedSomebody)?.tells
  // «Подарок понравился всем» says no more than that it was liked.
  const to = whose?.[1] ?? (pleased === 'всем' ? undefined : pleased)
  return {
    ...found,
    ...(to && { tells: to }),
    says: found.says.map((one) => (to ? one.replace('{told}', to) : one.replace(' {told}', ''))),
  }
}
