import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type Marketplace, marketplaceIds, marketplaces } from '@/lib/domain/marketplaces'

type Props = {
  /** False: the browser does not let us into the cabinets until the seller allows it. */
  allowed: boolean
  onAllow(): void
}

const cabinets = marketplaceIds.flatMap((id) => {
  const { name, cabinet }: Marketplace = marketplaces[id]
  return cabinet ? [{ name, cabinet }] : []
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
              Разрешить
            </Button>
          }
        >
          Браузер пока не пускает «Ответим» в кабинеты. Разрешите доступ – только к страницам Ozon,
          Wildberries и Яндекс Маркета.
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
            Попробовать на учебном кабинете
          </a>
        </li>
      </ul>
      <p class="field-hint">
        В списке отзывов или вопросов у каждой строки появится кнопка «Предложить ответ». Другие
        сайты включаются в окошке «Ответим» – на значке у адресной строки.
      </p>
    </>
  )
}
