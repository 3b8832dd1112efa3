import { Company } from '@/components/options/company'
import { Edits } from '@/components/options/edits'
import { ForbiddenWords } from '@/components/options/forbidden-words'
import { Norms } from '@/components/options/norms'
import { OwnPhrases } from '@/components/options/own-phrases'
import type { Section } from '@/components/options/section'
import { Solutions } from '@/components/options/solutions'
import { Tone } from '@/components/options/tone'
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
    title: 'Компания',
    about: 'Кто отвечает покупателям и как подписывается.',
    preview: true,
    View: Company,
  },
  {
    id: 'tone',
    title: 'Тон',
    about: 'Каким голосом говорит ваш магазин.',
    preview: true,
    View: Tone,
  },
  {
    id: 'solutions',
    title: 'Решения',
    about: 'Что ответ вправе предложить, если покупатель недоволен.',
    preview: true,
    View: Solutions,
  },
  {
    id: 'words',
    title: 'Слова',
    about: 'Что писать нельзя и что писать только так.',
    preview: true,
    View: ForbiddenWords,
  },
  {
    id: 'phrases',
    title: 'Мои фразы',
    about: 'Ваши предложения и готовые ответы. Черновик берёт их раньше своих, где они уместны.',
    View: OwnPhrases,
  },
  {
    id: 'edits',
    title: 'Что вы правите',
    about: 'Наши фразы, которые вы обычно убираете или заменяете своими.',
    View: Edits,
  },
  {
    id: 'knowledge',
    title: 'Что мы знаем',
    about: 'Факты о товарах и магазине. Из них и из ваших прошлых ответов складываются черновики.',
    View: KnowledgeSection,
  },
  {
    id: 'model',
    title: 'Языковая модель',
    about: 'Вариант ответа от нейросети рядом с нашим черновиком, по тем же правилам и проверкам.',
    View: ModelSection,
  },
  {
    id: 'norms',
    title: 'Норма ответа',
    about: 'За какое время вы хотите отвечать. По норме считаются сроки и просрочка.',
    View: Norms,
  },
  {
    id: 'reminders',
    title: 'Напоминания',
    about: 'О чём и когда напоминать. Пока вы ничего не включили, уведомлений нет.',
    View: RemindersSection,
  },
  {
    id: 'taught',
    title: 'Обученные страницы',
    about: 'Страницы, на которых вы показали «Ответим», где отзыв или вопрос и куда писать ответ.',
    View: TaughtSection,
  },
  {
    id: 'diagnostics',
    title: 'Диагностика',
    about: 'Как «Ответим» читает открытые сейчас страницы кабинетов.',
    View: DiagnosticsSection,
  },
  {
    id: 'backup',
    title: 'Копия и сброс',
    about: 'Всё хранится только в этом браузере. Здесь это можно сохранить, перенести или стереть.',
    View: BackupSection,
  },
]
