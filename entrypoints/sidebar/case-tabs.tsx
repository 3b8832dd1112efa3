import { ComplaintDesk } from '@/components/sidebar/complaint/complaint-desk'
import { DoubtCheck } from '@/components/sidebar/complaint/doubt-check'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Tab } from '@/components/ui/tabs'
import type { Item } from '@/lib/domain/item'
import { t } from '@/lib/i18n/t'
import { complain } from './cabinet'
import type { Case } from './use-case'

type Props = {
  item: Item
  state: Case
  company: string
  /** The page has a form for it; a pasted item has none. */
  insertable: boolean
  choose(tab: string): void
}

/** «Проверка» and «Жалоба» of a review. */
export function caseTabs({ item, state, company, insertable, choose }: Props): Tab[] {
  const waiting =
    state.step === 'loading' ? (
      <p class="sidebar-empty">{t('sidebar.case.reading')}</p>
    ) : (
      <div class="sidebar-empty">
        <Notice
          tone="warning"
          actions={
            state.step === 'failed' && (
              <Button small onClick={state.retry}>
                {t('sidebar.case.again')}
              </Button>
            )
          }
        >
          {t('sidebar.case.unreadable')}
        </Notice>
      </div>
    )
  return [
    {
      id: 'check',
      label: t('sidebar.case.check'),
      content: () =>
        state.step === 'ready' ? (
          <DoubtCheck
            item={item}
            verdict={state.verdict}
            onAnswer={(sign, answer) =>
              state.change({ answers: { ...state.kept.answers, [sign]: answer } })
            }
            onReply={() => choose('reply')}
            onComplain={() => choose('complaint')}
          />
        ) : (
          waiting
        ),
    },
    {
      id: 'complaint',
      label: t('sidebar.case.complaint'),
      content: () =>
        state.step === 'ready' ? (
          <ComplaintDesk
            key={item.key}
            item={item}
            verdict={state.verdict}
            kept={state.kept}
            company={company || undefined}
            now={Date.now()}
            onChange={state.change}
            insert={
              insertable && item.marketplace === 'wildberries'
                ? (code, text, over) => complain(item, code, text, over)
                : undefined
            }
            onCheck={() => choose('check')}
            onReply={() => choose('reply')}
          />
        ) : (
          waiting
        ),
    },
  ]
}

/** Leads from the reply to the check when the review itself shows a breach (Гайдлайн C5: it is answered all the same). */
export function CheckHint({ state, choose }: Pick<Props, 'state' | 'choose'>) {
  if (state.step !== 'ready' || state.verdict.grade !== 'grounds') return null
  return (
    <Notice
      tone="info"
      actions={
        <Button small onClick={() => choose('check')}>
          {t('sidebar.case.openCheck')}
        </Button>
      }
    >
      {t('sidebar.case.doubtful')}
    </Notice>
  )
}
