import { itemRule, siteRule, taughtItems } from '@/lib/adapters/taught'
import { fieldKind } from '@/lib/dom/field'
import type { SiteRule } from '@/lib/domain/site-rule'
import { t } from '@/lib/i18n/t'
import { overlay } from './overlay'
import { type Pointing, point } from './point'

const help = {
  item: t('picker.pickItem'),
  field: t('picker.pickField'),
}

const isField = (element: Element): element is HTMLElement =>
  fieldKind(element as HTMLElement) !== undefined

/**
 * «Покажите мне»: the seller points at one item and, if it is on the page, at the field to reply in. Resolves with the
 * rule learned from that and how many items it finds, or with `undefined` when the seller or `signal` stops it. Changes nothing on the page and lets
 * none of the seller's clicks reach it.
 */
export async function pick(
  signal: AbortSignal,
): Promise<{ rule: SiteRule; found: number } | undefined> {
  const shown = overlay()
  const stop = new AbortController()
  const stopped = AbortSignal.any([signal, stop.signal])
  const cancel = { label: t('picker.cancel'), chosen: () => stop.abort() }
  const pointing = point(shown, stopped)
  try {
    const item = await pointAtItem(pointing)
    const kind = await askKind(item)
    const field = await pointAtField(pointing)
    const rule = siteRule({ item, field, kind }, new URL(location.href), Date.now())
    return { rule, found: taughtItems(document, rule.item).length }
  } catch {
    return undefined
  } finally {
    stop.abort()
    shown.remove()
  }

  function pointAtItem(pointing: Pointing): Promise<Element> {
    return pointing.choose({
      fits: (element) => !element.matches('html, body'),
      changed(element) {
        const like = element ? taughtItems(document, itemRule(element)) : []
        shown.frame(element, like)
        shown.say(
          element ? t('picker.alike', { help: help.item, count: like.length }) : help.item,
          [cancel],
        )
      },
      cancel: cancel.chosen,
    })
  }

  function askKind(item: Element): Promise<SiteRule['kind']> {
    const like = taughtItems(document, itemRule(item))
    shown.frame(item, like)
    return new Promise((resolve, reject) => {
      stopped.addEventListener('abort', () => reject(stopped.reason))
      shown.say(t('picker.whatIsIt', { count: like.length }), [
        { label: t('picker.reviews'), main: true, chosen: () => resolve('review') },
        { label: t('picker.questions'), main: true, chosen: () => resolve('question') },
        cancel,
      ])
    })
  }

  async function pointAtField(pointing: Pointing): Promise<HTMLElement | undefined> {
    const skip = new AbortController()
    const chosen = pointing.choose({
      fits: isField,
      changed(element) {
        shown.frame(element, [])
        shown.say(help.field, [
          { label: t('picker.skip'), main: true, chosen: () => skip.abort() },
          cancel,
        ])
      },
      cancel: cancel.chosen,
    })
    const skipped = new Promise<undefined>((resolve) => {
      skip.signal
        .addEventListener('abort', () => resolve(undefined))
    })
    return (await Promise.race([chosen, skipped])) as HTMLElement | undefined
  }
}
