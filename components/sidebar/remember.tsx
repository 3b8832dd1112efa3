import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/i18n/t'
import type { Filled } from './filled'

export type RememberFor = 'product' | 'all'

type Props = {
  filled: readonly Filled[]
  /** The product has a name or an article by which it is known again. */
  hasProduct: boolean
  onRemember(filled: readonly Filled[], whom: RememberFor): Promise<void>
}

type State = 'offered' | 'busy' | 'kept' | 'failed' | 'declined'

/** The seller filled a blank: what he wrote may answer the next buyer. */
export function Remember({ filled, hasProduct, onRemember }: Props) {
  const [state, setState] = useState<State>('offered')
  if (state === 'declined') return null
  const keep = async (whom: RememberFor) => {
    setState('busy')
    setState(
      await onRemember(filled, whom).then(
        () => 'kept' as const,
        () => 'failed' as const,
      ),
    )
  }
  if (state === 'kept') {
    return <Notice tone="success">{t('sidebar.remember.kept')}</Notice>
  }
  const busy = state === 'busy'
  return (
    <Notice
      tone={state === 'failed' ? 'warning' : 'info'}
      actions={
        <>
          {hasProduct && (
            <Button small disabled={busy} onClick={() => void keep('product')}>
              {t('sidebar.remember.product')}
            </Button>
          )}
          <Button small disabled={busy} onClick={() => void keep('all')}>
            {t('sidebar.remember.all')}
          </Button>
          <Button small look="quiet" onClick={() => setState('declined')}>
            {t('sidebar.remember.no')}
          </Button>
        </>
      }
    >
      {state === 'failed' && `${t('sidebar.remember.failed')} `}
      {t(`sidebar.remember.${filled.length > 1 ? 'askMany' : 'ask'}`, {
        answers: filled.map(({ say }) => `«${say}»`).join(` ${t('sidebar.remember.and')} `),
      })}
    </Notice>
  )
}
