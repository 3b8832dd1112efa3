import type { Voice } from '@/lib/domain/voice'

/** What the shop did, and what those did who brought it: «прислали», «привезли», with what denies it. */
const ours =
  /(?<![а-яё])((?:так и )?(?:не )?(?:прислали|выслали|отправили|положили|вложили|упаковали))(?![а-яё])/u
const brought = /(?<![а-яё])((?:так и )?(?:не )?(?:привезли|доставили))(?![а-яё])/u
/** Somebody is named, or spoken to. */
const named =
  /(?<![а-яё])(?:мы|вы|они|нам|вам|тебе|которые|курьер|продавц|сотрудник|менеджер|магазин|работник)/u

const to: Record<Voice['address'], string> = { ты: 'тебе', вы: 'вам', Вы: 'Вам' }

/** Who did it, where the buyer leaves it out: to him it is the shop, which does not speak of itself as of others. */
export function ofUs(said: string, address: Voice['address']): string {
  if (named.test(said)) return said
  return said.replace(ours, 'мы $1').replace(brought, `${to[address]} $1`)
}
