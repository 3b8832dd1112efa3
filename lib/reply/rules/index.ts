import type { Rule } from '../rule'
import { answeredFirst } from './answered-first'
import { apologised } from './apologised'
import { closedPairs } from './closed-pairs'
import { dangerTakenSeriously } from './danger-taken-seriously'
import { feltWith } from './felt-with'
import { fewExclamations } from './few-exclamations'
import { greetOnce } from './greet-once'
import { greeted } from './greeted'
import { neverUse } from './never-use'
import { noAccusing } from './no-accusing'
import { noAmplifying } from './no-amplifying'
import { noArguing } from './no-arguing'
import { noBargainingForReviews } from './no-bargaining-for-reviews'
import { noBlame } from './no-blame'
import { noClone } from './no-clone'
import { noContacts } from './no-contacts'
import { noDoubledWords } from './no-doubled-words'
import { noEmoji } from './no-emoji'
import { noGuessedGender } from './no-guessed-gender'
import { noIfApology } from './no-if-apology'
import { noInventedFacts } from './no-invented-facts'
import { noLateReturnAdvice } from './no-late-return-advice'
import { noLecturing } from './no-lecturing'
import { noMachinery } from './no-machinery'
import { noOtherMarketplaces } from './no-other-marketplaces'
import { noOtherProducts } from './no-other-products'
import { noPersonalData } from './no-personal-data'
import { noShouting } from './no-shouting'
import { noSlots } from './no-slots'
import { noStockPhrases } from './no-stock-phrases'
import { noThreats } from './no-threats'
import { nothingPersonal } from './nothing-personal'
import { oneAddress } from './one-address'
import { onlyAllowedRemedies } from './only-allowed-remedies'
import { ownGender } from './own-gender'
import { plainOzonAnswers } from './plain-ozon-answers'
import { praiseNamed } from './praise-named'
import { problemNamed } from './problem-named'
import { rareNotTwice } from './rare-not-twice'
import { safeName } from './safe-name'
import { signed } from './signed'
import { solutionOffered } from './solution-offered'
import { spelling } from './spelling'
import { supportNotAlone } from './support-not-alone'
import { termPicked } from './term-picked'
import { thanked } from './thanked'
import { thanksThatFit } from './thanks-that-fit'
import { tidyTyping } from './tidy-typing'
import { withinLimits } from './within-limits'

/** Every rule, in the order of the checklist: required steps as they come in a reply, then the bans X1–X17. */
export const rules: readonly Rule[] = [
  greeted,
  thanked,
  praiseNamed,
  problemNamed,
  feltWith,
  apologised,
  answeredFirst,
  solutionOffered,
  signed,
  dangerTakenSeriously,
  supportNotAlone,
  noLateReturnAdvice,
  noIfApology,
  rareNotTwice,
  noAmplifying,
  noArguing,
  noAccusing,
  noLecturing,
  nothingPersonal,
  noPersonalData,
  noBlame,
  noStockPhrases,
  noBargainingForReviews,
  noClone,
  noContacts,
  noOtherMarketplaces,
  noOtherProducts,
  plainOzonAnswers,
  onlyAllowedRemedies,
  noInventedFacts,
  termPicked,
  greetOnce,
  safeName,
  noGuessedGender,
  ownGender,
  thanksThatFit,
  noEmoji,
  noShouting,
  fewExclamations,
  withinLimits,
  noSlots,
  spelling,
  noDoubledWords,
  closedPairs,
  tidyTyping,
  noMachinery,
  noThreats,
  oneAddress,
  neverUse,
]
