import { readText } from '@/lib/text/phrases'
import type { ReplyItem } from '../analysis'
import { type FoundMoment, foundIn, type Moment } from '../moment'
import type { ProductName } from '../product/product-name'
import { recommends, sizeAdvice, tip } from './advice'
import { boughtFor } from './bought-for'
import { boughtBefore, boughtMore, willBuyAgain } from './buying-again'
import { bargain, betterThan } from './comparison'
import { companion, indispensable, trusted } from './dear'
import { delicateIn } from './delicate'
import { beyondMarks, delighted, eatenUp, loved } from './delight'
import { didHimself } from './did-himself'
import { doubted, exceeded, longWanted, met, noRegret } from './expectations'
import { gift, giftFor, giftReceived, presentFromShop } from './gift'
import { giftLikedIn } from './gift-liked'
import { compliments, cosiness, interior } from './home'
import { longUse } from './long-use'
import { childhood } from './memories'
import { notTried } from './not-tried'
import { pleasedByPronoun, pleasedSomebody } from './people'
import { remarkedIn } from './remarked'
import { changedIn } from './story'
import { photo, thanksUs } from './thanks'
import { advised, together } from './together'
import { evening, everyDay, goesWith, morning, place, purpose } from './use'
import { lastingIn } from './will-last'
import { wishIn } from './wish'
import { baking, coffee, garden, music, outdoors, pets, road, sport, tea } from './wishes'

/** Of equal weight the earlier is taken up. */
export const moments: readonly Moment[] = [
  pleasedSomebody,
  didHimself,
  together,
  childhood,
  giftReceived,
  giftFor,
  longUse,
  compliments,
  indispensable,
  companion,
  exceeded,
  betterThan,
  doubted,
  longWanted,
  morning,
  evening,
  eatenUp,
  presentFromShop,
  gift,
  place,
  goesWith,
  purpose,
  advised,
  interior,
  cosiness,
  loved,
  everyDay,
  bargain,
  beyondMarks,
  delighted,
  boughtFor,
  noRegret,
  met,
  boughtBefore,
  sizeAdvice,
  tip,
  recommends,
  trusted,
  photo,
  thanksUs,
  notTried,
  boughtMore,
  willBuyAgain,
  coffee,
  tea,
  music,
  road,
  outdoors,
  sport,
  garden,
  baking,
  pets,
]

const served = new Set([place, goesWith, purpose, everyDay, interior].map(({ id }) => id))

const tasted = /на\sвкус|вкусн|пользуюсь|пользуемся|ношу|носим/iu
const notYet = /(?<![а-яё])(?:не|ещ[её]|пока|посмотр|буд(?:у|ем)|попробу)[а-яё]*(?![а-яё])/iu

/** So much of a review is read: more is not taken up anyway. */
const longest = 3000

/** What a happy review tells besides naming merits, the most telling first. */
export function momentsOf(item: ReplyItem, product: ProductName = {}): FoundMoment[] {
  const { text = '', pros = '' } = item
  const said = readText(
    // «Дочка (13 лет) в восторге»
    `${pros.slice(0, longest)}\n${text.slice(0, longest)}`.replace(
      /\(\s?\d{1,2}[^)]{0,15}\)/gu,
      ' ',
    ),
  )
  // Beside illness or grief nothing else is taken up.
  const delicate = delicateIn(item)
  if (delicate) return [delicate]
  const present = giftLikedIn(said)
  const wish = wishIn(item)
  const own = [
    changedIn(item, product),
    wish,
    lastingIn(item),
    wish ? undefined : remarkedIn(item),
    present,
  ]
  const told = [
    ...own.flatMap((moment) => moment ?? []),
    ...moments.flatMap((moment) => foundIn(said, moment) ?? []),
  ]
    .flatMap((moment, _at, all) => [moment, ...pleasedByPronoun(said, moment, all)])
    // «Дарили маме, она рада» has said that it is a present.
    .filter(({ id }) => !present || (id !== gift.id && id !== giftFor.id))
    .sort((a, b) => b.weight - a.weight)
  // «Взяла на дачу, пока не ставили»: what was not tried has served nobody yet.
  const untried = told.some(({ id }) => id === notTried.id)
  if (!untried) return told
  // «На вкус приятный, думаю, и с кефиром будет хорошо»: it was tried.
  if (
    tasted.test(`${pros} ${text}`.slice(0, longest)) &&
    !notYet.test(`${pros} ${text}`.slice(0, longest))
  )
    return told.filter(({ id }) => id !== notTried.id)
  return told.filter(({ id }) => !served.has(id))
}
