import { percentDecoded } from '../util/text.ts'

/**
 * The secrets in the user info of URLs: passwords, and pairs of user and password, each as it stands and with its
 * percent codes decoded; a user without a password too, since it can be a token, but for ssh, where it is a mere name.
 * A password may hold `@`, `/` and commas, and several URLs may stand in one text, so both readings are taken.
 */
export function secretsInUrls(text: string): readonly string[] {
  const pieces = new Set([text, ...text.split(/[\s,;]+/)])
  return [...pieces].flatMap(segment => {
    const [start = '', scheme = ''] = /^\s*(?:([a-z][a-z0-9+.-]*):\/\/)?/i.exec(segment) ?? []
    const userInfo = segment.slice(start.length, Math.max(start.length, segment.lastIndexOf('@')))
    if (userInfo === '' || /^(unix|npipe|fd)$/i.test(scheme)) return []
    const colon = userInfo.indexOf(':')
    const user = colon < 0 ? userInfo : userInfo.slice(0, colon)
    const password = colon < 0 ? '' : userInfo.slice(colon + 1)
    if (password !== '') return [...withDecoded(password, userInfo), ...asSent(segment)]
    return /^ssh$/i.test(scheme) ? [] : withDecoded(user)
  })
}

const withDecoded = (...texts: readonly string[]): readonly string[] => [...texts, ...texts.map(percentDecoded)]

/**
 * What an HTTP client makes of them: Node's URL leaves out tabs and line ends, and writes by percent codes what a URL
 * cannot hold.
 */
function asSent(text: string): readonly string[] {
  const url = URL.parse(text.includes('://') ? text.trim() : `http://${text.trim()}`)
  if (url === null || url.password === '') return []
  const [user, password] = [percentDecoded(url.username), percentDecoded(url.password)]
  return [
    url.password,
    `${url.username}:${url.password}`,
    password,
    `${user}:${password}`,
    looselyDecoded(url.password),
  ]
}

/** With those percent codes decoded that are some, as Go and Python do beside a bare `%`. */
const looselyDecoded = (text: string): string => text.replace(/(?:%[0-9a-f]{2})+/gi, percentDecoded)
