// Source: Azure CLI, `az account get-access-token --output json` (accessToken, expiresOn, expires_on, tokenType).
const words = process.argv.slice(2)
const resource = words[words.indexOf('--resource') + 1] ?? ''
const tokens = JSON.parse(process.env.STAND_IN_AZ ?? '{}')
const accessToken = tokens[resource.replace(/\/+$/, '')]
if (words[1] !== 'get-access-token' || accessToken === undefined) {
  process.stderr.write("ERROR: Please run 'az login' to setup account.\n")
  process.exit(1)
}
const expires_on = Math.floor(Date.now() / 1000) + 3600
const expiresOn = new Date(expires_on * 1000).toISOString().replace('T', ' ').replace('Z', '000')
process.stdout.write(`${JSON.stringify({ accessToken, expiresOn, expires_on, tokenType: 'Bearer' })}\n`)
