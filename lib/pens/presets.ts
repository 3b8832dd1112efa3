import type { PenPresetId } from '@/lib/domain/pen-settings'
import { t } from '@/lib/i18n/t'

/** A way to a model: what to fill in, and what the seller must have, in plain words. */
export type Preset = {
  name: string
  address: string
  model: string
  /** `none`: the endpoint wants no key. */
  key: 'needed' | 'optional' | 'none'
  /** The key is a token that runs out. */
  shortLived?: true
  /** What is needed, and where to get it. */
  needs: string
  /** Whether a JSON schema for the answer is understood. */
  structured: boolean
  headers?: Readonly<Record<string, string>>
}

export const presets: Record<Exclude<PenPresetId, 'none'>, Preset> = {
  openai: {
    name: 'OpenAI',
    address: 'https://api.openai.com/v1',
    model: 'gpt-4.1-mini',
    key: 'needed',
    needs: t('penPreset.openai.needs'),
    structured: true,
  },
  openrouter: {
    name: 'OpenRouter',
    address: 'https://openrouter.ai/api/v1',
    model: 'openai/gpt-4.1-mini',
    key: 'needed',
    needs: t('penPreset.openrouter.needs'),
    structured: true,
  },
  deepseek: {
    name: 'DeepSeek',
    address: 'https://api.deepseek.com/v1',
    model: 'deepseek-chat',
    key: 'needed',
    needs: t('penPreset.deepseek.needs'),
    structured: false,
  },
  yandex: {
    name: 'Yandex AI Studio',
    address: 'https://llm.api.cloud.yandex.net/v1',
    model: 'gpt://КАТАЛОГ/yandexgpt/latest',
    key: 'needed',
    needs: t('penPreset.yandex.needs'),
    structured: true,
    // Yandex keeps no log of a request with this header.
    headers: { 'x-data-logging-enabled': 'false' },
  },
  gigachat: {
    name: 'GigaChat',
    address: 'https://gigachat.devices.sberbank.ru/api/v1',
    model: 'GigaChat-2',
    key: 'needed',
    shortLived: true,
    needs: t('penPreset.gigachat.needs'),
    structured: false,
  },
  ollama: {
    name: t('penPreset.ollama.name'),
    address: 'http://127.0.0.1:11434/v1',
    model: 'qwen3:8b',
    key: 'none',
    needs: t('penPreset.ollama.needs'),
    structured: true,
  },
  lmstudio: {
    name: t('penPreset.lmstudio.name'),
    address: 'http://127.0.0.1:1234/v1',
    model: 'qwen/qwen3-8b',
    key: 'none',
    needs: t('penPreset.lmstudio.needs'),
    structured: true,
  },
  other: {
    name: t('penPreset.another.name'),
    address: '',
    model: '',
    key: 'optional',
    needs: t('penPreset.another.needs'),
    structured: false,
  },
  browser: {
    name: t('penPreset.browser.name'),
    address: '',
    model: '',
    key: 'none',
    needs: t('penPreset.browser.needs'),
    structured: false,
  },
}
