import { percentDecoded } from '../util/text.ts'

/**
 * The secrets in the user info of URLs: passwords, and pairs of user and password, each as it stands and with its percent codes
 * decoded; a user without a password too, since it can be a token, but for ssh, where it is a mere name.
 * A password may hold `@`, `/` and commas, and several URLs may stand in one text, so both readings are taken.
 */
export function secretsInUrls(text: string): readonly string[] {
  const pieces = new Set([text, ...text.split(/[\s,;]+/)])
  return [...pieces].flatMap(segment => {
    const [, scheme = '', userInfo = ''] = /^\s*(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)@/is.exec(segment) ?? []
    if (userInfo === '' || /^(unix|npipe|fd)$/i.test(scheme)) return []
    const colon = userInfo.indexOf(':')
    const user = colon < 0 ? userInfo : userInfo.slice(0, colon)
    const password = colon < 0 ? '' : userInfo.slice(colon + 1)
    if (password !== '') return withDecoded(password, userInfo)
    return /^ssh$/i.test(scheme) ? [] : withDecoded(user)
  })
}

const withDecoded = (...texts: readonly string[]): readonly string[] => [...texts, ...texts.map(percentDecoded)]
