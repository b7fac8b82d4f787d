import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FINDING_IDS } from '../../src/catalogue.ts'
import { INPUT_NAMES } from '../../src/inputs.ts'
import { OUTPUT_NAMES } from '../../src/report/outputs.ts'
import { applicationLogin, cloudWorld, ids } from '../embedded-azure/cloud-world.ts'
import { githubEnv } from '../embedded-azure/github/oidc.ts'
import { type Azure, startAzure } from '../embedded-azure/server.ts'
import { dockerStandInFolder } from '../stand-ins/standIns.ts'
import { runAction } from './run-action.ts'
import { runCommand } from './run-command.ts'

/** What README and docs/ claim that a program can check: links, tables, and workflow files that are to be pasted. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pages = globSync(['*.md', 'docs/*.md'], { cwd: root }).map(path => path.replaceAll('\\', '/'))
const withoutCode = (text: string): string =>
  text.replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '').replace(/`[^`\n]*`/g, 'code')

const folder = mkdtempSync(join(tmpdir(), 'documentation-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The anchors that GitHub gives the headings of a page. */
const anchorsOf = (page: string): readonly string[] =>
  [...read(page).matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, heading = '']) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

describe.each(pages)('%s', page => {
  const links = [...withoutCode(read(page)).matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target)
    // Those that start two folders up lead to pages of GitHub.
    .filter(target => !/^(?:https?:|\.\.\/\.\.\/)/.test(target))

  it('links to files and headings that are there', () => {
    for (const link of links) {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : posix.join(dirname(page), path)
      expect(statSync(join(root, target)).isFile(), link).toBe(true)
      if (anchor !== undefined) expect(anchorsOf(target), link).toContain(anchor)
    }
  })

  it('tells nobody to run a package that is not published', () => {
    expect(read(page)).not.toMatch(/npx (?:-y |--yes )?acr-login-check/)
  })
})

/** The YAML blocks of a page, without the indentation that a list gives them. */
const blocksOf = (page: string): readonly string[] =>
  [...read(page).matchAll(/^( *)```yaml\n([\s\S]*?)^\1```$/gm)].map(([, indent = '', text = '']) =>
    text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  )
const guides = ['README.md', 'docs/recipes.md', 'docs/rollout.md']

describe.each(guides)('the YAML of %s', page => {
  const blocks = blocksOf(page)
  const workflows = blocks.filter(text => /^jobs:/m.test(text))

  it('has no problem in its workflow files', async () => {
    const directory = join(folder, page.replaceAll('/', '-'), '.github/workflows')
    mkdirSync(directory, { recursive: true })
    expect(workflows.length).toBeGreaterThan(0)
    for (const [index, text] of workflows.entries()) writeFileSync(join(directory, `${index}.yml`), text)
    const { code, stdout } = await runCommand(['lint', '--json', '--fail-on', 'warning', directory], { cwd: folder })
    expect(JSON.parse(stdout)).toEqual({ version: 1, findings: [] })
    expect(code).toBe(0)
  })

  it('gives inputs that are there', () => {
    for (const text of blocks) for (const name of inputsIn(parse(text))) expect(INPUT_NAMES, text).toContain(name)
  })
})

describe('the inputs that are to be pasted, with secrets and variables filled in', () => {
  const world = cloudWorld()
  const { username, password } = applicationLogin(world)
  const identity = { AZURE_CLIENT_ID: username, AZURE_TENANT_ID: ids.tenant, AZURE_CLIENT_SECRET: password }
  const values: Readonly<Record<string, string>> = {
    ...identity,
    ACR_USERNAME: username,
    ACR_PASSWORD: password,
    AZURE_CREDENTIALS: JSON.stringify({ clientId: username, clientSecret: password, tenantId: ids.tenant }),
  }
  const filled = (text: string): string =>
    text.replace(/\$\{\{ (?:secrets|vars)\.(\w+) \}\}/g, (whole, name: string) => values[name] ?? whole)

  let azure: Azure
  beforeAll(async () => {
    azure = await startAzure(world)
  })
  afterAll(() => azure.close())

  const steps = blocksOf('README.md')
    .flatMap(text => jobsIn(parse(text)).flatMap(job => job.steps))
    .filter(({ uses = '', with: given }) => uses.startsWith('org/') && given?.['registry'] !== undefined)
  const recipes = ['Service principal', 'OIDC', 'Client secret', '`creds`'].map(heading => {
    const section = read('docs/recipes.md').split(`\n## ${heading}`)[1] ?? ''
    return parse(/```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? '') as Record<string, string>
  })

  it.each([...steps.map(({ with: given = {} }) => given), ...recipes])('%j lets the job push', async given => {
    const inputs = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, filled(text)]))
    const env = { STAND_IN_DOCKER: 'healthy', ...(world.github === undefined ? {} : githubEnv(world.github)) }
    const { code, outputs } = await runAction({ azure, inputs, path: [dockerStandInFolder], env })
    expect({ code, result: outputs['result'], granted: outputs['granted'] }).toEqual({
      code: 0,
      result: 'pass',
      granted: 'push',
    })
  })

  it('are those of both quick starts', () => {
    expect(steps).toHaveLength(2)
  })
})

interface Step {
  uses?: string
  with?: Record<string, string>
}

/** The jobs of a workflow, or of a mapping that has nothing but jobs, as it is to be pasted into one. */
function jobsIn(value: unknown): readonly { steps: readonly Step[] }[] {
  const { jobs = value } = value as { jobs?: unknown }
  const all = Object.values(jobs as Record<string, { steps?: readonly Step[] } | null>)
  return all.flatMap(job => (Array.isArray(job?.steps) ? [{ steps: job.steps }] : []))
}

/**
 * The inputs of our step, wherever it is; of a mapping that is neither workflow, job nor step, all keys: it is a
 * `with:` block.
 */
function inputsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(inputsOfStep)
  const jobs = jobsIn(value)
  return jobs.length === 0 ? Object.keys(value as object) : jobs.flatMap(job => job.steps.flatMap(inputsOfStep))
}

function inputsOfStep({ uses = '', with: given = {} }: Step): readonly string[] {
  return uses.startsWith('org/acr-login-check@') ? Object.keys(given) : []
}

/** The first column of the table below a heading, and the second, without backticks. */
function rowsBelow(page: string, heading: string): readonly (readonly [string, string])[] {
  const section = read(page).split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| `([^`|]+)` \|([^|]*)\|/gm)].map(([, first = '', second = '']) => [
    first,
    second.trim().replaceAll('`', ''),
  ])
}

describe('docs/inputs.md', () => {
  const action = parse(read('action.yml')) as { inputs: Record<string, { default?: string }> }

  it('has every input, in the order of action.yml, with its default', () => {
    const rows = rowsBelow('docs/inputs.md', 'Inputs')
    expect(rows.map(([name]) => name)).toEqual([...INPUT_NAMES])
    for (const [name, text] of rows) {
      const value = action.inputs[name]?.default
      if (value !== undefined) expect(text, name).toBe(value)
    }
  })

  it('has every output, in the order of action.yml', () => {
    expect(rowsBelow('docs/inputs.md', 'Outputs').map(([name]) => name)).toEqual([...OUTPUT_NAMES])
  })
})

it('the tables of errors and causes name findings by their ids', () => {
  for (const page of ['README.md', 'docs/troubleshoot.md']) {
    const linked = [...read(page).matchAll(/\[([a-z-]+)\]\((?:docs\/)?findings\.md#([a-z-]+)\)/g)]
    expect(linked.length).toBeGreaterThan(20)
    for (const [, text, id = ''] of linked) {
      expect(text).toBe(id)
      expect(
        FINDING_IDS.some(one => one === id),
        id,
      ).toBe(true)
    }
  }
})

it('the picture of the README is small enough to load with the page', () => {
  expect(statSync(join(root, 'docs/images/push-denied.png')).size).toBeLessThan(60_000)
})
