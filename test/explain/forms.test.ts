import { describe, expect, it } from 'vitest'
import { createExplainer } from '../../src/explain/explain.ts'
import { denialExplanation, idsOf } from './explained.ts'

const HOST = 'contoso.azurecr.io'
const FIREWALL = `Error response from daemon: Get "https://${HOST}/v2/": denied: client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.`
const ENTRA = `AADSTS7000222: The provided client secret keys for app '11111111-2222-4333-8444-555555555555' are expired.`

describe('one text in the forms of logs', () => {
  it.each<[name: string, log: string]>([
    ['as it is', FIREWALL],
    ['with a timestamp', `2026-11-21T12:00:00.1234567Z ${FIREWALL}`],
    ['as an error of GitHub', `2026-11-21T12:00:00.1234567Z ##[error]${FIREWALL}`],
    ['as a workflow command', `::error::${FIREWALL}`],
    ['in color', `\u001b[31;1m${FIREWALL.replace('denied', '\u001b[0mdenied\u001b[31m')}\u001b[0m`],
    ['with CRLF', `before\r\n${FIREWALL}\r\nafter\r\n`],
    ['in JSON', JSON.stringify({ log: `${FIREWALL}\n` })],
    ['in JSON in JSON', JSON.stringify(JSON.stringify({ log: FIREWALL }))],
    ['as .NET writes JSON', FIREWALL.replaceAll("'", '\\u0027').replaceAll('"', '\\u0022')],
    ['without quotes, as docker did before 20', FIREWALL.replaceAll('"', '')],
    ['broken into lines', FIREWALL.replaceAll(' ', '\n')],
    ['broken into lines with timestamps', FIREWALL.replaceAll(' ', '\n2026-11-21T12:00:00.1234567Z ')],
    ['with a mask', FIREWALL.replace('contoso', '***')],
    ['cut off', FIREWALL.slice(0, -60)],
    ['in upper case', FIREWALL.replace('denied: client with IP', 'DENIED: Client With IP')],
    ['in a container of compose', `web-1  | ${FIREWALL}`],
    ['of buildx', `#14 ERROR: ${FIREWALL}`],
    ['after a byte order mark', `\ufeff${FIREWALL}`],
  ])('%s', (_name, log) => {
    expect(idsOf(log)[0]).toBe('firewall-denied')
  })

  it('in bytes that are no UTF-8, such as Shift JIS', () => {
    const log = Buffer.concat([Buffer.from([0x83, 0x47, 0x83, 0x89, 0x81, 0x5b]), Buffer.from(` ${FIREWALL}\n`)])
    expect(idsOf(log)[0]).toBe('firewall-denied')
  })

  it.each<[text: string, id: string]>([
    [
      "'docker' は、内部コマンドまたは外部コマンド、操作可能なプログラムまたはバッチ ファイルとして認識されていません。",
      'docker-cli-missing',
    ],
    ["'docker'은(는) 내부 또는 외부 명령, 실행할 수 있는 프로그램, 또는 배치 파일이 아닙니다.", 'docker-cli-missing'],
    ['Der Befehl "docker" ist entweder falsch geschrieben oder konnte nicht gefunden werden.', 'docker-cli-missing'],
    ['error during connect: open //./pipe/docker_engine: アクセスが拒否されました。', 'docker-socket-denied'],
    ['error during connect: open //./pipe/docker_engine: 액세스가 거부되었습니다.', 'docker-socket-denied'],
    [
      'error during connect: open //./pipe/docker_engine: Das System kann die angegebene Datei nicht finden.',
      'docker-daemon-unreachable',
    ],
  ])('of Windows in another language: %s', (text, id) => {
    expect(idsOf(text)[0]).toBe(id)
  })

  it('however the bytes arrive', () => {
    const bytes = Buffer.from(`x\n${ENTRA}\nerror: ${FIREWALL}\n`)
    for (const size of [1, 3, 7, 64, 1000]) {
      expect(explainedInPieces(bytes, size)).toEqual(denialExplanation(bytes))
    }
  })
})

function explainedInPieces(bytes: Buffer, size: number) {
  const explainer = createExplainer()
  for (let at = 0; at < bytes.length; at += size) explainer.read(bytes.subarray(at, at + size))
  return explainer.end()
}

describe('what the log tells is filled in', () => {
  const evidenceOf = (log: string) => {
    return Object.fromEntries((denialExplanation(log).failure?.evidence ?? []).map(({ label, seen }) => [label, seen]))
  }
  it.each<[log: string, expected: object]>([
    [FIREWALL, { 'login-server': HOST, address: '203.0.113.7' }],
    [FIREWALL.replaceAll("'", '\\u0027'), { address: '203.0.113.7' }],
    [JSON.stringify(JSON.stringify({ message: FIREWALL.replaceAll("'", '\\u0027') })), { address: '203.0.113.7' }],
    [FIREWALL.replace('203.0.113.7', '2001:db8::7'), { address: '2001:db8::7' }],
    [ENTRA, { error: 'AADSTS7000222', 'client-id': '11111111-2222-4333-8444-555555555555' }],
    [
      `#9 ERROR: failed to push ${HOST}/team/app:1: failed to authorize: failed to fetch oauth token: unexpected status from POST request to https://${HOST}/oauth2/token: 401 Unauthorized`,
      { 'login-server': HOST, repository: 'team/app' },
    ],
    [
      `unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information. CorrelationId: 11111111-2222-4333-8444-555555555555 https://${HOST}/v2/`,
      { 'correlation-id': '11111111-2222-4333-8444-555555555555', 'login-server': HOST },
    ],
    [
      "AADSTS70021: No matching federated identity record found for presented assertion. Assertion Issuer: 'https://token.actions.githubusercontent.com'. Assertion Subject: 'repo:contoso/app:pull_request'. Assertion Audience: 'api://AzureADTokenExchange'.",
      { subject: 'repo:contoso/app:pull_request', audience: 'api://AzureADTokenExchange' },
    ],
    [
      "does not have authorization to perform action 'Microsoft.ContainerRegistry/registries/read' over scope '/subscriptions/x'",
      { permission: 'Microsoft.ContainerRegistry/registries/read' },
    ],
  ])('%s', (log, expected) => {
    expect(evidenceOf(log)).toMatchObject(expected)
  })

  it('of a terminal’s progress, what the text stands in is shown', () => {
    const { failure } = denialExplanation(
      `aa: Pushing [=>   ]  1MB/9MB\u001b[1B\raa: Pushing [==>  ]  2MB/9MB\u001b[1B\r\u001b[Kno basic auth credentials ${HOST}/app\r\n`,
    )
    expect(failure?.text).toBe(`no basic auth credentials ${HOST}/app`)
  })

  it('and what would run in a shell is not', () => {
    const { causes, failure } = denialExplanation(
      'Error response from daemon: manifest for contoso.azurecr.io/a;reboot;b:1 not found: manifest unknown',
    )
    expect(causes[0]?.id).toBe('image-not-found')
    expect(JSON.stringify(failure?.details)).not.toContain('reboot')
  })
})
