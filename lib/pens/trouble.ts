/** What can go wrong on the way to a model. */
export const troubleKinds = [
  'offline',
  'unreachable',
  'slow',
  'key',
  'token',
  'payment',
  'forbidden',
  'ollama-origins',
  'model',
  'busy',
  'server',
  'not-json',
  'cut',
  'too-long',
  'empty',
  'redirected',
  'limit',
  'permission',
  'no-key',
  'not-agreed',
  'stopped',
  'refused',
] as const
export type TroubleKind = (typeof troubleKinds)[number]

const words: Record<TroubleKind, string> = {
  offline: 'Нет интернета. Подключитесь и попробуйте ещё раз.',
  unreachable:
    'Модель не отвечает по этому адресу. Проверьте адрес, запущен ли сервер и доверяет ли система его сертификату.',
  slow: 'Модель отвечает слишком долго. Попробуйте ещё раз или выберите модель побыстрее.',
  key: 'Сервис не принял ключ. Введите новый ключ в настройках.',
  token:
    'Токен GigaChat больше не действует: он живёт 30 минут. Получите новый в обмен на ключ авторизации и введите его в настройках.',
  payment: 'На счёте сервиса кончились деньги. Пополните его и попробуйте ещё раз.',
  forbidden: 'Сервис запретил доступ. Проверьте права ключа и доступен ли сервис в вашей стране.',
  'ollama-origins':
    'Ollama не пускает расширения. Запустите её с переменной OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*',
  model:
    'Такой модели или такого адреса у сервиса нет. Проверьте название модели и адрес в настройках.',
  busy: 'Сервис просит подождать: слишком много запросов.',
  server: 'У сервиса ошибка на его стороне. Попробуйте через несколько минут.',
  'not-json': 'По этому адресу отвечает не модель. Проверьте адрес: обычно он кончается на /v1.',
  cut: 'Ответ модели оборвался. Попробуйте ещё раз.',
  'too-long': 'Модель прислала слишком много текста, мы остановили её.',
  empty: 'Модель прислала пустой ответ. Попробуйте ещё раз.',
  redirected:
    'Сервис отправляет запрос на другой адрес. Ключ туда не ушёл. Впишите в настройки адрес, на котором сервис отвечает сам.',
  limit: 'Расход дошёл до вашего месячного предела. Поднять его можно в настройках.',
  permission: 'Браузер не разрешил обращаться к этому адресу. Сохраните его в настройках ещё раз.',
  'no-key': 'Для этого адреса нет ключа. Введите его в настройках.',
  'not-agreed': 'Сначала посмотрите в настройках, что уходит модели, и разрешите это.',
  stopped: 'Браузер остановил расширение посреди ответа. Попробуйте ещё раз.',
  refused: 'Сервис не принял запрос. Проверьте название модели в настройках.',
}

/** What went wrong and what to do, for the seller. Never holds a word of what was sent or received. */
export function troubleWords(kind: TroubleKind, waitSeconds?: number): string {
  if (kind !== 'busy') return words[kind]
  return `${words.busy} ${waitSeconds ? `Попробуйте через ${waitSeconds} с.` : 'Попробуйте через минуту.'}`
}

/** Thrown on the way to a model. */
export class PenTrouble extends Error {
  readonly kind: TroubleKind
  readonly waitSeconds: number | undefined
  constructor(kind: TroubleKind, waitSeconds?: number) {
    super(troubleWords(kind, waitSeconds))
    this.kind = kind
    this.waitSeconds = waitSeconds
  }
}
