import { folded } from '@/lib/text/words'
import { sizing } from '../asks/told'
import type { ProductKind } from '../things/thing'
import { wordings } from '../wording'
import type { Complaint } from './complaint'

const worn: readonly (ProductKind | undefined)[] = ['clothes', 'shoes', 'underwear', 'jewelry']
const unsized: readonly (ProductKind | undefined)[] = ['food', 'cosmetics', 'supplement']
const misfit = /не\s(?:подош[а-я]{1,3}|подход[а-я]{1,3})/u
const fading = /не\s?стойк|стойкости\sне\sхват/u

/** What the trouble tells is surer than the topic it was filed under: «платье мало» tells of the size. */
export function topicTold(complaint: Complaint, kind: ProductKind | undefined): Complaint {
  // «Ягод маловато» in a jam: no other size of it would help.
  if (complaint.topic === 'size_fit' && unsized.includes(kind))
    return {
      ...complaint,
      ...(!complaint.told && { troubles: wordings.generic.trouble }),
      topic: 'generic',
      sure: false,
      about: wordings.generic.about,
    }
  if (!complaint.told) return complaint
  const said = folded(complaint.troubles.join(' '))
  const { topic } = complaint
  if (topic === 'quality' && worn.includes(kind) && sizing.test(said))
    return { ...complaint, topic: 'size_fit', sure: true, about: wordings.size_fit.about }
  // «Сода не натуральная»: of what is eaten or smeared no stuff is felt by hand.
  if (topic === 'material' && unsized.includes(kind))
    return { ...complaint, topic: 'quality', sure: false, about: wordings.quality.about }
  // A scent or a polish that does not stay has no broken place to be shown.
  if (topic === 'durability' && kind === 'cosmetics' && fading.test(said))
    return { ...complaint, topic: 'efficacy', sure: true, about: wordings.efficacy.about }
  // «Крышка не подошла»: not of the packing.
  if (topic === 'packaging' && misfit.test(said))
    return { ...complaint, topic: 'quality', sure: false, about: wordings.quality.about }
  return complaint
}
