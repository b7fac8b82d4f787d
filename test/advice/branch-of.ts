import type { FindingId } from '../../src/findings.ts'
import { withoutSudo } from '../../src/texts/shell-session.ts'
import { adviceCases } from './advice-cases.ts'
import { fixFor } from './page.ts'

/**
 * The branches of docs/advice.md that print this fix, whatever names are in it: the one whose facts the world has, or
 * another one's fix is offered in its neighbor's world.
 */
export function branchesOf({ id, fix }: { readonly id: string; readonly fix: string }, host: string): string[] {
  const printed = withoutNames(fix, host)
  const alike = adviceCases.filter(
    each => isOf(each.id, id) && withoutNames(fixFor(each) ?? '', 'contoso.azurecr.io') === printed,
  )
  const ofThisStorage = alike.filter(each => namesStorage(fixFor(each) ?? '') === namesStorage(fix))
  return (ofThisStorage.length > 0 ? ofThisStorage : alike).map(({ when }) => when)
}

/** Whether layers come from Azure Storage: two branches may differ by that alone. */
const namesStorage = (fix: string): boolean => /[\w-]\.blob\./.test(fix.replaceAll('*.blob.', ''))

const isOf = (one: FindingId, other: string): boolean => one === other

/** Names of this world alone, each kind by the same letter. */
function withoutNames(fix: string, host: string): string {
  const [label = ''] = host.split('.')
  // Root needs none, as in the containers of CI.
  return withoutSudo(fix)
    .replaceAll(/ \\\n */g, ' ')
    .replaceAll(/(?<!\*)[\w[\].-]+\[\.\](?:data\[\.\]azurecr|blob\[\.\]core\[\.\]windows)\[\.\]\w+/g, '<data pattern>')
    .replaceAll(/https_proxy/gi, 'HTTPS_PROXY')
    .replaceAll(/\bacr\.contoso\.com\b/g, host)
    .replaceAll("'<address>'", '<address>')
    .replaceAll(host.replaceAll('.', '[.]'), '<registry pattern>')
    .replaceAll(`${label}[.]`, '<name>[.]')
    .replaceAll(host, '<registry>')
    .replaceAll(/https?:\/\/[\w.-]+:\d+/g, '<proxy>')
    .replaceAll(/(?<![*.\w-])[\w-]+(?:\.[\w-]+)*\.(?:data\.azurecr\.io|blob\.core\.windows\.net)/g, '<data host>')
    .replaceAll(/\d+\.\d+\.\d+\.\d+/g, '<address>')
    .replaceAll(new RegExp(`(?<=name )${label}\\b`, 'g'), '<name>')
    .replaceAll(`${label}.privatelink`, '<name>.privatelink')
}
