/** A failure whose cause is proven. */
export const FAILURE =
  'Error response from daemon: Get "https://contoso.azurecr.io/v2/": unauthorized: Application not registered with AAD.'

/** What a long log may be made of, and the cause that is found in it. */
export const UNITS: readonly (readonly [name: string, unit: string, cause: string])[] = [
  [
    'of a log',
    '2026-05-01T05:51:15.1234567Z #12 [build 4/9] RUN npm ci --no-audit and some more text here\n',
    'username-unknown',
  ],
  ['of one line', 'abcdefghij klmnop ', 'username-unknown'],
  ['of ten million lines', 'abcd\n', 'username-unknown'],
  ['of empty lines', '\n', 'username-unknown'],
  ['of backslashes', '\\\\\\u0041\\', 'username-unknown'],
  ['of codes of a terminal', '\u001b[31;1m\u001b[', 'username-unknown'],
  ['of beginnings of texts', 'failed to fetch anonymous failed to pull image aadst ', 'username-unknown'],
  ['of one failure', `${FAILURE}\n`, 'username-unknown'],
  ['of one failure in one line', `${FAILURE} `, 'username-unknown'],
  [
    'of pushes',
    'The push refers to repository [contoso.azurecr.io/team/app]\nno basic auth credentials\n',
    'workflow-login-missing',
  ],
  [
    'of logins that fail and others that succeed',
    `${FAILURE}\nLogging into fabrikam.azurecr.io...\nLogin Succeeded\n`,
    'username-unknown',
  ],
]

/** So many bytes of one text again and again, with the failure in the middle, on a line of its own. */
export function* repeated(unit: string, bytes: number): Generator<Buffer> {
  const chunk = Buffer.from(unit.repeat(Math.ceil((256 * 1024) / unit.length)))
  const chunks = Math.ceil(bytes / chunk.length)
  for (let count = 0; count < chunks; count++) {
    yield chunk
    if (count === Math.floor(chunks / 2)) yield Buffer.from(`\n${FAILURE}\n`)
  }
}
