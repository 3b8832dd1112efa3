import type { Saving } from './use-settings'

/** What a page of settings says of its last change. */
export const savingWords: Record<Saving, { tone: 'calm' | 'problem'; text: string } | undefined> = {
  idle: undefined,
  pending: { tone: 'calm', text: 'Сохраняем…' },
  saved: { tone: 'calm', text: 'Сохранено' },
  invalid: { tone: 'problem', text: 'Не сохранено: исправьте отмеченное' },
  failed: {
    tone: 'problem',
    text: 'Не удалось сохранить. Не закрывайте страницу и измените что-нибудь ещё раз',
  },
}
