import { t } from '@/lib/i18n/t'
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
  offline: t('penTrouble.offline'),
  unreachable: t('penTrouble.unreachable'),
  slow: t('penTrouble.slow'),
  key: t('penTrouble.key'),
  token: t('penTrouble.gigachat'),
  payment: t('penTrouble.money'),
  forbidden: t('penTrouble.forbidden'),
  'ollama-origins': t('penTrouble.ollama'),
  model: t('penTrouble.notFound'),
  busy: t('penTrouble.busy'),
  server: t('penTrouble.server'),
  'not-json': t('penTrouble.noModel'),
  cut: t('penTrouble.cutShort'),
  'too-long': t('penTrouble.tooMuch'),
  empty: t('penTrouble.empty'),
  redirected: t('penTrouble.redirect'),
  limit: t('penTrouble.limit'),
  permission: t('penTrouble.notAllowed'),
  'no-key': t('penTrouble.noKey'),
  'not-agreed': t('penTrouble.notAgreed'),
  stopped: t('penTrouble.stopped'),
  refused: t('penTrouble.badRequest'),
}

/** What went wrong and what to do, for the seller. Never holds a word of what was sent or received. */
export function troubleWords(kind: TroubleKind, waitSeconds?: number): string {
  if (kind !== 'busy') return words[kind]
  return `${words.busy} ${waitSeconds ? t('penTrouble.waitSeconds', { seconds: waitSeconds }) : t('penTrouble.waitMinute')}`
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
