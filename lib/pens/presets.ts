import type { PenPresetId } from '@/lib/domain/pen-settings'

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
    needs:
      'Нужен ключ с сайта platform.openai.com и деньги на счёте. Из России сервис может быть недоступен.',
    structured: true,
  },
  openrouter: {
    name: 'OpenRouter',
    address: 'https://openrouter.ai/api/v1',
    model: 'openai/gpt-4.1-mini',
    key: 'needed',
    needs: 'Нужен ключ с сайта openrouter.ai. Один ключ подходит к моделям разных компаний.',
    structured: true,
  },
  deepseek: {
    name: 'DeepSeek',
    address: 'https://api.deepseek.com/v1',
    model: 'deepseek-chat',
    key: 'needed',
    needs: 'Нужен ключ с сайта platform.deepseek.com и деньги на счёте.',
    structured: false,
  },
  yandex: {
    name: 'Yandex AI Studio',
    address: 'https://llm.api.cloud.yandex.net/v1',
    model: 'gpt://КАТАЛОГ/yandexgpt/latest',
    key: 'needed',
    needs:
      'Нужны API-ключ сервисного аккаунта с ролью ai.languageModels.user и идентификатор каталога: впишите его в название модели вместо слова КАТАЛОГ. Мы просим Яндекс не сохранять запросы.',
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
    needs:
      'Сначала установите в систему сертификат Минцифры («Russian Trusted Root CA»): без него браузер не соединится. В поле ключа вставьте токен доступа: его выдают в обмен на ключ авторизации из кабинета GigaChat, и живёт он 30 минут. Сами мы токен не меняем, поэтому для постоянной работы удобнее другой сервис.',
    structured: false,
  },
  ollama: {
    name: 'Ollama на этом компьютере',
    address: 'http://127.0.0.1:11434/v1',
    model: 'qwen3:8b',
    key: 'none',
    needs:
      'Запустите Ollama с переменной OLLAMA_ORIGINS=chrome-extension://*,moz-extension://* – без неё она отказывает расширениям – и скачайте модель: ollama pull qwen3:8b. Текст отзыва не покидает компьютер.',
    structured: true,
  },
  lmstudio: {
    name: 'LM Studio на этом компьютере',
    address: 'http://127.0.0.1:1234/v1',
    model: 'qwen/qwen3-8b',
    key: 'none',
    needs:
      'Загрузите модель в LM Studio и включите сервер на вкладке Developer. Текст отзыва не покидает компьютер.',
    structured: true,
  },
  other: {
    name: 'Другой сервис',
    address: '',
    model: '',
    key: 'optional',
    needs:
      'Подойдёт любой адрес, который понимает запросы OpenAI (…/v1/chat/completions). Спросите у сервиса адрес, название модели и ключ.',
    structured: false,
  },
  browser: {
    name: 'Модель, встроенная в браузер',
    address: '',
    model: '',
    key: 'none',
    needs:
      'Работает на этом компьютере. Перед первым ответом браузер может скачать её, несколько гигабайт.',
    structured: false,
  },
}
