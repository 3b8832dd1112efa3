import { firstOf, type Way } from '../hook'

/*
 * Wildberries' complaint form, as the cabinet notes of September 2026 describe it: the row's «⋯» opens a portal list,
 * «Пожаловаться на отзыв» in it opens the form, a radio per reason, and the field comes once a reason is chosen. Reads
 * only; who presses is told what to press.
 */

export type ComplaintForm = {
  form: HTMLElement
  /** The radio of a reason, by the form's own code. */
  reason(code: number): HTMLInputElement | undefined
  field(): HTMLElement | undefined
}

const menuWays: readonly Way<ParentNode, HTMLElement>[] = [
  [
    'MoreButton',
    (row) => row.querySelector<HTMLElement>('[data-name="MoreButton"] button') ?? undefined,
  ],
  ['label', (row) => row.querySelector<HTMLElement>('button[aria-label="Ещё"]') ?? undefined],
]

/** The button of the row's menu. */
export const menuButton = (row: ParentNode): HTMLElement | undefined =>
  firstOf('wildberries/complaint', 'menu', row, menuWays)

const complain = /пожаловаться/iu

/** «Пожаловаться на отзыв» in the menu that is open. */
export function complainEntry(page: ParentNode): HTMLElement | undefined {
  const line = [
    ...page.querySelectorAll<HTMLElement>('li[class*="Dropdown-list__item"],[role="menuitem"]'),
  ].find((one) => complain.test(one.textContent ?? ''))
  return line?.querySelector<HTMLElement>('button,a') ?? line
}

/** The form that is open now. */
export function complaintForm(page: ParentNode): ComplaintForm | undefined {
  const form = page.querySelector<HTMLElement>('[class*="Complaint-form"]')
  if (!form) return undefined
  return {
    form,
    reason: (code) =>
      [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find(
        ({ value, id }) => value === `${code}` || id === `${code}`,
      ),
    field: () =>
      form.querySelector<HTMLElement>('textarea#explanation') ??
      form.querySelector<HTMLElement>('textarea') ??
      undefined,
  }
}
