import { marketplaces } from '@/lib/domain/marketplaces'
import { compose, type Matter } from './compose'

/** A letter to the marketplace's support (Гайдлайн C6): for when the form did not help or there is none. */
export function supportLetter(matter: Matter, company: string | undefined, again: boolean): string {
  const { name } = marketplaces[matter.item.marketplace]
  const to = matter.item.marketplace === 'other' ? 'службы поддержки' : `службы поддержки ${name}`
  return [
    `Здравствуйте! Обращение для ${to}.`,
    company ? `Пишет магазин «${company}».` : undefined,
    again ? 'Жалоба на этот отзыв уже подавалась, просим посмотреть её ещё раз.' : undefined,
    '',
    compose(matter, 3000),
    '',
    'Подскажите, пожалуйста, какие данные ещё нужны и когда ждать ответа.',
    'Спасибо!',
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}
