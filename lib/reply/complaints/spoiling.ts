import type { Complaint } from './complaint'

/** A short term left is no word against the goods. */
const nearing =
  /подходит к концу|до конца срока|оста(?:лось|лся|[её]тся)|срок.{0,40}(?:проходит|заканчивается|истекает|короткий|маленький|небольшой)|(?:проходит|заканчивается|истекает).{0,40}срок/iu

/** Mould, a rash: beside these no merit is anything to rejoice at. */
export const isSpoiling = ({ topic, troubles, told, quote = '' }: Complaint): boolean =>
  topic === 'health' || (topic === 'expiry' && !nearing.test(told ? troubles.join(' ') : quote))
