import './welcome.css'
import type { ComponentChildren } from 'preact'
import { t } from '@/lib/i18n/t'

type Step = { title: string; about: string; content: ComponentChildren }

type Props = {
  /** «Сохранено», or what keeps it from being saved. */
  status: { tone: 'calm' | 'problem'; text: string } | undefined
  steps: readonly Step[]
  preview: ComponentChildren
}

/** What a seller sees once, after the installation: a minute of questions, each with a sane answer already given. */
export function Welcome({ status, steps, preview }: Props) {
  return (
    <div class="welcome">
      <header class="welcome-head">
        <img src="/icon/48.png" width={40} height={40} alt="" />
        <div>
          <h1>{t('welcome.heading')}</h1>
          <p>{t('welcome.about')}</p>
        </div>
        <p class={`welcome-status welcome-status-${status?.tone ?? 'calm'}`} role="status">
          {status?.text}
        </p>
      </header>
      <main class="welcome-steps">
        <ol>
          {steps.map(({ title, about, content }) => (
            <li key={title} class="welcome-step">
              <h2>{title}</h2>
              <p class="welcome-about">{about}</p>
              {content}
            </li>
          ))}
        </ol>
      </main>
      {preview}
    </div>
  )
}
