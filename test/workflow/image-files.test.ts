import { describe, expect, it } from 'vitest'
import { run, steps } from '../rules/workflow/files.ts'
import { allSteps, at, workflowOf } from './reading.ts'
import { operationText } from './script.ts'

const operations = (script: string, files: Readonly<Record<string, string>>): string[] =>
  allSteps(workflowOf(steps(run(script)), files)).flatMap(step => step.operations.map(operationText))

const COMPOSE = `services:
  web:
    build: .
    image: contoso.azurecr.io/web:\${TAG:-latest}
  api:
    build: ./api
    image: "\${REGISTRY}/api:1"
  db:
    image: contoso.azurecr.io/db:1
`

describe('compose files of the checkout', () => {
  it.each<[script: string, files: Record<string, string>, expected: string[]]>([
    [
      'docker compose push',
      { 'compose.yaml': COMPOSE },
      ['push contoso.azurecr.io/web:$TAG by docker compose push', 'push $REGISTRY/api:1 by docker compose push'],
    ],
    [
      'docker compose push web',
      { 'docker-compose.yml': COMPOSE },
      ['push contoso.azurecr.io/web:$TAG by docker compose push'],
    ],
    [
      'docker-compose -f deploy/images.yml pull',
      { 'deploy/images.yml': COMPOSE },
      ['pull contoso.azurecr.io/db:1 by docker compose pull'],
    ],
    [
      'docker compose -f a.yml -f b.yml build --push',
      {
        'a.yml': 'services:\n  web:\n    build: .\n    image: web\n',
        'b.yml': 'services:\n  web:\n    image: contoso.azurecr.io/web:1\n',
      },
      ['push contoso.azurecr.io/web:1 by docker compose build'],
    ],
    [
      'cd app && docker compose push',
      { 'app/compose.yml': COMPOSE.slice(0, 90) },
      ['push contoso.azurecr.io/web:$TAG by docker compose push'],
    ],
    [
      'export COMPOSE_FILE=stack.yml; docker compose push',
      { 'compose.yaml': COMPOSE, 'stack.yml': COMPOSE.replaceAll('contoso', 'fabrikam').slice(0, 91) },
      ['push fabrikam.azurecr.io/web:$TAG by docker compose push'],
    ],
    ['export COMPOSE_FILE="$F"; docker compose push', { 'compose.yaml': COMPOSE }, ['?push … by docker compose push']],
    ['docker compose push', {}, ['?push … by docker compose push']],
    ['docker compose -f "$FILE" push', { 'compose.yaml': COMPOSE }, ['?push … by docker compose push']],
    ['docker compose push $SERVICE', { 'compose.yaml': COMPOSE }, ['?push … by docker compose push']],
    [
      'docker compose push',
      { 'compose.yaml': 'services:\n  web:\n    extends: base\n    image: contoso.azurecr.io/web\n' },
      ['?push … by docker compose push'],
    ],
  ])('%s %j', (script, files, expected) => expect(operations(script, files)).toEqual(expected))
})

const BAKE = `variable "TAG" {
  default = "latest"
}
group "default" {
  targets = ["web", "api"]
}
target "web" {
  context = "."
  tags = ["contoso.azurecr.io/web:\${TAG}", "contoso.azurecr.io/web:latest"]
}
target "api" {
  tags = [
    "contoso.azurecr.io/api:1",
  ]
}
target "other" {
  inherits = ["web"]
  tags = ["contoso.azurecr.io/other:1"]
}
target "made" {
  tags = [for tag in split(",", TAGS): "contoso.azurecr.io/made:\${tag}"]
}
`

describe('bake files of the checkout', () => {
  it.each<[script: string, expected: string[]]>([
    [
      'docker buildx bake --push',
      [
        'push contoso.azurecr.io/web:$TAG by docker buildx bake',
        'push contoso.azurecr.io/web:latest by docker buildx bake',
        'push contoso.azurecr.io/api:1 by docker buildx bake',
      ],
    ],
    ['docker buildx bake --push api', ['push contoso.azurecr.io/api:1 by docker buildx bake']],
    ['docker buildx bake api', ['tag contoso.azurecr.io/api:1 by docker buildx bake']],
    ['docker buildx bake --push other', ['?push … by docker buildx bake']],
    ['docker buildx bake --push made', ['?push … by docker buildx bake']],
    ['docker buildx bake --push $TARGET', ['?push … by docker buildx bake']],
    ['docker buildx bake --push -f other.hcl', ['?push … by docker buildx bake']],
  ])('%s', (script, expected) => expect(operations(script, { 'docker-bake.hcl': BAKE })).toEqual(expected))

  it('are read for docker/bake-action', () => {
    const step = '- uses: docker/bake-action@v6\n  with:\n    push: true\n    targets: api'
    const read = workflowOf(steps(step), { 'docker-bake.hcl': BAKE })
    expect(allSteps(read).flatMap(each => each.operations.map(operationText))).toEqual([
      'push contoso.azurecr.io/api:1 by docker/bake-action',
    ])
    const other = workflowOf(steps(`${step}\n    set: '*.output=type=registry'`), { 'docker-bake.hcl': BAKE })
    expect(allSteps(other).flatMap(each => each.operations.map(operationText))).toEqual([
      '?push … by docker/bake-action',
    ])
  })

  it('have places of their own', () => {
    const read = workflowOf(steps(run('docker buildx bake --push api')), { 'docker-bake.hcl': BAKE })
    const [operation] = allSteps(read).flatMap(step => step.operations)
    expect(operation?.kind === 'push' && at(operation.image.location)).toBe('docker-bake.hcl:13:1')
  })
})
