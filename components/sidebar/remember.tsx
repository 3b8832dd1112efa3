import { useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
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
    return (
      <Notice tone="success">
        Запомнили. На такой вопрос черновик теперь будет с ответом. Изменить его можно в настройках,
        в разделе «Что мы знаем».
      </Notice>
    )
  }
  const busy = state === 'busy'
  return (
    <Notice
      tone={state === 'failed' ? 'warning' : 'info'}
      actions={
        <>
          {hasProduct && (
            <Button small disabled={busy} onClick={() => void keep('product')}>
              Для этого товара
            </Button>
          )}
          <Button small disabled={busy} onClick={() => void keep('all')}>
            Для всех товаров
          </Button>
          <Button small look="quiet" onClick={() => setState('declined')}>
            Не надо
          </Button>
        </>
      }
    >
      {state === 'failed' && 'Не удалось запомнить, попробуйте ещё раз. '}
      Запомнить {filled.length > 1 ? 'ответы' : 'ответ'}{' '}
      {filled.map(({ say }) => `«${say}»`).join(' и ')}?
    </Notice>
  )
}
