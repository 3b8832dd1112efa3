import './own-phrases.css'
import { Button } from '@/components/ui/button'
import { counted } from '@/lib/i18n/counted'
import { t } from '@/lib/i18n/t'
import { keep, type Offer, offersOf, restore, retire } from '@/lib/reply/own/edits'
import { sketch } from '@/lib/reply/phrase'
import type { SectionProps } from './section'

/** «Что вы правите»: phrases of ours that the seller takes out, and those that we no longer offer. */
export function Edits({ settings, change }: SectionProps) {
  const { address } = settings.voice
  const offers = offersOf(settings)
  return (
    <>
      {offers.length === 0 && settings.retired.length === 0 && (
        <p class="field-hint">{t('options.edits.nothing')}</p>
      )}
      {offers.length > 0 && (
        <ul class="own-phrases">
          {offers.map((offer) => (
            <Question
              key={offer.edited.phrase}
              offer={offer}
              said={sketch(offer.edited.phrase, address)}
              onRetire={(instead) => change((now) => retire(now, offer, instead))}
              onKeep={() => change((now) => keep(now, offer))}
            />
          ))}
        </ul>
      )}
      {settings.retired.length > 0 && (
        <>
          <h3>{t('options.edits.retired')}</h3>
          <ul class="own-phrases">
            {settings.retired.map((phrase) => (
              <li key={phrase} class="own-phrase">
                <p>«{sketch(phrase, address)}»</p>
                <p>
                  <Button small onClick={() => change((now) => restore(now, phrase))}>
                    {t('options.edits.restore')}
                  </Button>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type QuestionProps = {
  offer: Offer
  said: string
  onRetire(instead?: string): void
  onKeep(): void
}

function Question({ offer: { edited, instead }, said, onRetire, onKeep }: QuestionProps) {
  return (
    <li class="own-phrase">
      <p>
        {counted('options.edits.dropped', edited.dropped, { said })}
        {instead && ` ${t('options.edits.instead', { instead })}`}
      </p>
      <p class="boxes">
        {instead && <Button onClick={() => onRetire(instead)}>{t('options.edits.replace')}</Button>}
        <Button onClick={() => onRetire()}>{t('options.edits.retire')}</Button>
        <Button look="quiet" onClick={onKeep}>
          {t('options.edits.keep')}
        </Button>
      </p>
    </li>
  )
}
