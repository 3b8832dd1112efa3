import type { Item } from '@/lib/domain/item'
import { firstOf, type Way } from '../hook'

/** `told`: by the address. */
type Place = {
  segment: string
  told: Item['state'] | undefined
  tags: string[]
  answer: Item['state'] | undefined
}

/** The sub-tab that is on: «Ждут ответа» or «Есть ответ». */
export function activeSegment(page: ParentNode): string {
  const segments = [...page.querySelectorAll('button[data-name="Segments"]')]
  const active = segments.find(
    (one) =>
      /isActive/u.test(one.getAttribute('class') ?? '') ||
      one.getAttribute('aria-selected') === 'true',
  )
  return active?.textContent?.trim() ?? ''
}

/** The tab of the list as its address tells it. */
export function toldByAddress({ pathname }: URL): Item['state'] | undefined {
  if (/\/not-answered/u.test(pathname)) return 'unanswered'
  return /\/answered/u.test(pathname) ? 'answered' : undefined
}

const ways: readonly Way<Place, Item['state']>[] = [
  [
    'chip',
    ({ tags }) => {
      if (tags.length === 0) return undefined
      // «Жалоба отклонена» and «Проверяем жалобу» tell of complaints, not of replies.
      const chip = tags.filter((tag) => !/жалоб/iu.test(tag)).join('\n')
      if (/ответ\S* отклон|не прош[её]л/iu.test(chip)) return 'rejected'
      return /(?:на (?:модерации|проверке)|ответ проверя)/iu.test(chip) ? 'moderated' : undefined
    },
  ],
  ['answer-block', ({ answer }) => answer],
  ['address', ({ told }) => told],
  [
    'segment',
    ({ segment }) => {
      return /ждут/iu.test(segment)
        ? 'unanswered'
        : /есть ответ/iu.test(segment)
          ? 'answered'
          : undefined
    },
  ],
]

/** What became of a reply, by the surest sign first: the row's own marks outrank the tab it stands in. */
export const stateOf = (view: string, place: Place): Item['state'] | undefined =>
  firstOf(view, 'state', place, ways)
