/**
 * Installs what the project needs, when it is not there yet. Runs before anything is installed, so it is plain Node:
 * `npm start` and `npm test` begin with it.
 */
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))
const changedAt = (path) => statSync(project + path, { throwIfNoEntry: false })?.mtimeMs ?? 0

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Нужен Node.js 20.19 или новее, а здесь ${process.versions.node}: https://nodejs.org`,
  )
  process.exit(1)
}

// npm writes this file last, so it is older than the lock only when an installation is missing or was cut short.
if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
  console.log('Устанавливаю зависимости: npm ci …')
  const npm = process.env.npm_execpath
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--loglevel=error'], {
        cwd: project,
        stdio: 'inherit',
      })
    : spawnSync('npm ci --loglevel=error', { cwd: project, stdio: 'inherit', shell: true })
  if (status !== 0) {
    console.error('Зависимости не установились. Проверьте доступ к реестру npm и повторите: npm ci')
    process.exit(1)
  }
}
