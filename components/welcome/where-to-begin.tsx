import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { marketplaceNames } from '@/components/ui/words'
import { type Marketplace, marketplaceIds, marketplaces } from '@/lib/domain/marketplaces'
import { t } from '@/lib/i18n/t'

type Props = {
  /** False: the browser does not let us into the cabinets until the seller allows it. */
  allowed: boolean
  onAllow(): void
}

const cabinets = marketplaceIds.flatMap((id) => {
  const { cabinet }: Marketplace = marketplaces[id]
  return cabinet ? [{ name: marketplaceNames[id], cabinet }] : []
})

/** The way to the first item. */
export function WhereToBegin({ allowed, onAllow }: Props) {
  return (
    <>
      {!allowed && (
        <Notice
          tone="warning"
          actions={
            <Button small onClick={onAllow}>
              {t('welcome.begin.allow')}
            </Button>
          }
        >
          {t('welcome.begin.notAllowed')}
        </Notice>
      )}
      <ul class="welcome-cabinets">
        {cabinets.map(({ name, cabinet }) => (
          <li key={name}>
            <a class="welcome-link" href={cabinet} target="_blank" rel="noopener">
              {name}
            </a>
          </li>
        ))}
        <li>
          <a class="welcome-link welcome-link-practice" href="/practice.html">
            {t('welcome.begin.practice')}
          </a>
        </li>
      </ul>
      <p class="field-hint">{t('welcome.begin.hint')}</p>
    </>
  )
}
