import './groups.css'
import './options.css'
import type { ComponentChildren } from 'preact'
import { t } from '@/lib/i18n/t'

type Props = {
  sections: readonly { id: string; title: string; about: string }[]
  chosen: string
  /** «Сохранено», or what keeps it from being saved. */
  status: { tone: 'calm' | 'problem'; text: string } | undefined
  preview?: ComponentChildren
  children: ComponentChildren
}

/** The shell of the options: sections at the left, the chosen one, and what drafts sound like at the right. */
export function Options({ sections, chosen, status, preview, children }: Props) {
  const section = sections.find(({ id }) => id === chosen)
  return (
    <div class={preview ? 'options options-preview' : 'options'}>
      <header class="options-head">
        <img src="/icon/48.png" width={32} height={32} alt="" />
        <h1>{t('options.heading')}</h1>
        <a class="options-link" href="/practice.html" target="_blank" rel="noopener">
          {t('options.practice')}
        </a>
        <a class="options-link" href="/insights.html" target="_blank" rel="noopener">
          {t('options.insights')}
        </a>
        <p class={`options-status options-status-${status?.tone ?? 'calm'}`} role="status">
          {status?.text}
        </p>
      </header>
      <nav class="options-nav" aria-label={t('options.sections')}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === chosen ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main" tabIndex={-1}>
        <header>
          <h2>{section?.title}</h2>
          <p>{section?.about}</p>
        </header>
        {children}
      </main>
      {preview}
    </div>
  )
}
