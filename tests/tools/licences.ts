/** `npm run licences`: lists what the extension bundles, and writes the notices that go into the package. */
import { writeFileSync } from 'node:fs'
import { bundled, notices } from '../contract/licences'

const packages = bundled()
for (const { name, version, licence } of packages) console.log(`${name}@${version}: ${licence}`)
writeFileSync(new URL('../../assets/public/licences.txt', import.meta.url), notices(packages))
