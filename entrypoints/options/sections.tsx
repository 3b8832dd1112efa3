import { Company } from '@/components/options/company'
import { Edits } from '@/components/options/edits'
import { ForbiddenWords } from '@/components/options/forbidden-words'
import { Norms } from '@/components/options/norms'
import { OwnPhrases } from '@/components/options/own-phrases'
import type { Section } from '@/components/options/section'
import { Solutions } from '@/components/options/solutions'
import { Tone } from '@/components/options/tone'
import { t } from '@/lib/i18n/t'
import { BackupSection } from './backup-section'
import { DiagnosticsSection } from './diagnostics-section'
import { KnowledgeSection } from './knowledge-section'
import { ModelSection } from './model-section'
import { RemindersSection } from './reminders-section'
import { TaughtSection } from './taught-section'

/** In the order of the list at the left. A new section is one more entry. */
export const sections: readonly Section[] = [
  {
    id: 'company',
    title: t('options.section.company.title'),
    about: t('options.section.company.about'),
    preview: true,
    View: Company,
  },
  {
    id: 'tone',
    title: t('options.section.tone.title'),
    about: t('options.section.tone.about'),
    preview: true,
    View: Tone,
  },
  {
    id: 'solutions',
    title: t('options.section.remedies.title'),
    about: t('options.section.remedies.about'),
    preview: true,
    View: Solutions,
  },
  {
    id: 'words',
    title: t('options.section.words.title'),
    about: t('options.section.words.about'),
    preview: true,
    View: ForbiddenWords,
  },
  {
    id: 'phrases',
    title: t('options.section.phrases.title'),
    about: t('options.section.phrases.about'),
    View: OwnPhrases,
  },
  {
    id: 'edits',
    title: t('options.section.edits.title'),
    about: t('options.section.edits.about'),
    View: Edits,
  },
  {
    id: 'knowledge',
    title: t('options.section.knowledge.title'),
    about: t('options.section.knowledge.about'),
    View: KnowledgeSection,
  },
  {
    id: 'model',
    title: t('options.section.model.title'),
    about: t('options.section.model.about'),
    View: ModelSection,
  },
  {
    id: 'norms',
    title: t('options.section.norms.title'),
    about: t('options.section.norms.about'),
    View: Norms,
  },
  {
    id: 'reminders',
    title: t('options.section.reminders.title'),
    about: t('options.section.reminders.about'),
    View: RemindersSection,
  },
  {
    id: 'taught',
    title: t('options.section.taught.title'),
    about: t('options.section.taught.about'),
    View: TaughtSection,
  },
  {
    id: 'diagnostics',
    title: t('options.section.diagnostics.title'),
    about: t('options.section.diagnostics.about'),
    View: DiagnosticsSection,
  },
  {
    id: 'backup',
    title: t('options.section.backup.title'),
    about: t('options.section.backup.about'),
    View: BackupSection,
  },
]
