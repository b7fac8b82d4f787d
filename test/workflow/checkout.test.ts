import { describe, expect, it } from 'vitest'
import { job, run, steps, workflowOf as yamlOf } from '../rules/workflow/files.ts'
import { allSteps, at, workflowOf } from './reading.ts'
import { operationText } from './script.ts'

const operations = (yaml: string, files: Readonly<Record<string, string>>): string[] =>
  allSteps(workflowOf(yaml, files)).flatMap(step => step.operations.map(operationText))
const PUSH = '#!/bin/bash -e\ndocker push contoso.azurecr.io/app:$1\n'
const PUSHED = 'push contoso.azurecr.io/app:1 by docker push'

describe('a script of the checkout', () => {
  it.each<[name: string, yaml: string, expected: string[]]>([
    ['by its path', steps(run('./scripts/push.sh 1')), [PUSHED]],
    ['without a dot in front', steps(run('scripts/push.sh 1')), [PUSHED]],
    ['by bash', steps(run('bash scripts/push.sh 1')), [PUSHED]],
    ['by bash with options', steps(run('bash -eu scripts/push.sh 1')), [PUSHED]],
    ['read into the shell', steps(run('source scripts/push.sh 1')), [PUSHED]],
    ['by the workspace', steps(run('"$GITHUB_WORKSPACE/scripts/push.sh" 1')), [PUSHED]],
    ['by the workspace of an expression', steps(run('${{ github.workspace }}/scripts/push.sh 1')), [PUSHED]],
    ['from another folder', steps(run('cd scripts', './push.sh 1')), [PUSHED]],
    ['from a folder of a subshell', steps(run('(cd scripts && ./push.sh 1)', './scripts/push.sh 1')), [PUSHED, PUSHED]],
    ['from the folder of the step', steps(`${run('./push.sh 1')}\n  working-directory: scripts`), [PUSHED]],
    [
      'from the folder of the job',
      yamlOf([job('build', [run('./push.sh 1')], 'defaults:\n  run:\n    working-directory: ./scripts')]),
      [PUSHED],
    ],
    ['by way of another script', steps(run('./scripts/all.sh')), [PUSHED]],
    ['with a function that it defines', steps(run('. ./scripts/functions.sh', 'push_it 1')), [PUSHED]],
    ['that does nothing to a registry', steps(run('./scripts/test.sh')), []],
    ['that goes on where a command fails', steps(run('./scripts/lax.sh')), [`?${PUSHED}`]],
  ])('%s', (_, yaml, expected) => {
    const files = {
      'scripts/push.sh': PUSH,
      'scripts/all.sh': '#!/usr/bin/env bash\nset -euo pipefail\ncd "$GITHUB_WORKSPACE"\n./scripts/push.sh 1\n',
      'scripts/functions.sh': 'push_it() {\n  docker push contoso.azurecr.io/app:$1\n}\n',
      'scripts/test.sh': '#!/bin/sh\nset -e\nnpm test\n',
      'scripts/lax.sh': 'docker push contoso.azurecr.io/app:1\necho done\n',
    }
    expect(operations(yaml, files)).toEqual(expected)
  })

  it.each<[name: string, script: string, expected: string[]]>([
    ['by its path', './gradlew build -x test', []],
    ['by sh', 'sh ./mvnw -B package', []],
    ['in a folder', 'cd app && ./gradlew test', []],
    ['by a path of the workspace', '"$GITHUB_WORKSPACE/gradlew" assemble', []],
    ['with a goal that pushes', './mvnw jib:build', ['push … by mvnw']],
    ['by bash with a goal that pushes', 'bash gradlew jib', ['push … by gradlew']],
    ['with a task that nobody knows', 'bash ./gradlew dockerPush', ['opaque gradlew dockerPush']],
  ])('that wraps a build tool is judged by its goals, %s', (_, script, expected) => {
    const wrapper =
      '#!/bin/sh\ncygwin=false\nif "$cygwin"; then JAVACMD=$(cygpath "$JAVACMD"); fi\nexec "$JAVACMD" "$@"\n'
    const files = { gradlew: wrapper, mvnw: wrapper, 'app/gradlew': wrapper }
    expect(operations(steps(run(script)), files)).toEqual(expected)
  })

  it.each<[name: string, yaml: string]>([
    ['that is not there', steps(run('./scripts/other.sh'))],
    ['of another language', steps(run('./scripts/push.py'))],
    ['in a folder that is not known', steps(run('cd "$FOLDER"', './scripts/push.sh 1'))],
    ['outside of the checkout', steps(run('../scripts/push.sh 1'))],
    ['under a name that is not known', steps(run('./scripts/$NAME.sh'))],
    [
      'where another repository is checked out',
      steps('- uses: actions/checkout@v4\n  with:\n    repository: contoso/other', run('./scripts/push.sh 1')),
    ],
    [
      'where the checkout is elsewhere',
      steps('- uses: actions/checkout@v4\n  with:\n    path: src', run('./scripts/push.sh 1')),
    ],
  ])('%s stays opaque', (_, yaml) => {
    const files = {
      'scripts/push.sh': PUSH,
      'scripts/push.py': '#!/usr/bin/env python3\nimport subprocess\nsubprocess.run(["docker", "push"])\n',
    }
    expect(operations(yaml, files)).toEqual([expect.stringMatching(/^\??opaque /)])
  })

  it.each<[script: string, expected: string[]]>([
    ['python3 tools/version.py', []],
    ['./tools/version.py', []],
    ['python tools/push.py', ['opaque python tools/push.py']],
    ['python tools/with_module.py', ['opaque python tools/with_module.py']],
    ['python tools/none.py', ['opaque python tools/none.py']],
  ])('in another language: %s', (script, expected) => {
    const files = {
      'tools/version.py': '#!/usr/bin/env python3\nimport os, json\nprint(os.environ["A"])\n',
      'tools/push.py': 'import subprocess\nsubprocess.run(["docker", "push", "x"])\n',
      'tools/with_module.py': 'import helper\nhelper.run()\n',
      'tools/helper.py': 'import subprocess\n',
    }
    expect(operations(steps(run(script)), files)).toEqual(expected)
  })

  it('that runs itself ends soon', () => {
    expect(operations(steps(run('./a.sh')), { 'a.sh': './a.sh\n./a.sh\n' }).length).toBeGreaterThan(0)
  })

  it('of a local action, beside it', () => {
    const action =
      'runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: ${{ github.action_path }}/push.sh 1\n'
    const files = { 'actions/push/action.yml': action, 'actions/push/push.sh': PUSH }
    expect(operations(steps('- uses: ./actions/push'), files)).toEqual([PUSHED])
  })

  it('has places of its own, and leaves variables to the steps behind it', () => {
    const files = { 'a.sh': 'echo "TAG=7" >> "$GITHUB_ENV"\ndocker push contoso.azurecr.io/app:1\n' }
    const read = workflowOf(steps(run('bash -e a.sh'), run('docker push contoso.azurecr.io/app:$TAG')), files)
    const [first, second] = allSteps(read).flatMap(step => step.operations)
    expect(first && at(first.location)).toBe('a.sh:2:1')
    expect(second && operationText(second)).toBe('push contoso.azurecr.io/app:7 by docker push')
  })
})

describe('make', () => {
  const MAKEFILE = `IMAGE := contoso.azurecr.io/app
TAG ?= latest
TOOL ?= docker
SOURCES := $(shell find . -name '*.go')
.PHONY: all
all: build
build: $(SOURCES) generate
\tgo build ./...
generate:
\t$(GO) generate ./...
image: build
\t@$(TOOL) build -t $(IMAGE):$(TAG) .
push: image
\tdocker push $(IMAGE):$(TAG)
release:
\t$(MAKE) push TAG=2
script:
\t./scripts/test.sh
other:
\t./scripts/other.sh docker
LINT := $(abspath bin)/lint
$(LINT):
	go install lint
lint: $(LINT) main.go
	$(LINT) run
link: main.o
	ld main.o
%.o: %.c
\tcc -c $<
`
  it.each<[name: string, script: string, expected: string[]]>([
    ['a target that builds', 'make build', []],
    ['the first target', 'make', []],
    [
      'a target that pushes, with what it needs',
      'make push',
      ['tag contoso.azurecr.io/app:latest by docker build', 'push contoso.azurecr.io/app:latest by docker push'],
    ],
    [
      'a variable of the call',
      'make push TAG=1',
      ['tag contoso.azurecr.io/app:1 by docker build', 'push contoso.azurecr.io/app:1 by docker push'],
    ],
    [
      'make within make',
      'make release',
      ['tag contoso.azurecr.io/app:2 by docker build', 'push contoso.azurecr.io/app:2 by docker push'],
    ],
    [
      'a variable whose name is put together',
      'NAME=TAG; make push "${NAME}=3"',
      ['tag contoso.azurecr.io/app:3 by docker build', 'push contoso.azurecr.io/app:3 by docker push'],
    ],
    ['a script that does nothing', 'make script', []],
    ['a script that is not there', 'make other', ['opaque ./scripts/other.sh docker']],
    ['a target whose need has a name that is put together', 'make lint', []],
    ['a target that needs what a pattern makes', 'make link', ['opaque make link']],
    ['a target that is not there', 'make nothing', ['opaque make nothing']],
    ['a target that is not known', 'make $TARGET', ['opaque make']],
    ['a folder without a file', 'make -C sub build', ['opaque make sub']],
  ])('%s', (_, script, expected) => {
    const files = { Makefile: MAKEFILE, 'scripts/test.sh': 'set -e\nnpm test\n' }
    expect(operations(steps(run(script)), files)).toEqual(expected)
  })

  it('reads what is included, in another folder', () => {
    const files = {
      'app/Makefile': 'include images.mk\n',
      'app/images.mk': 'push:\n\tdocker push contoso.azurecr.io/app:1\n',
    }
    expect(operations(steps(run('make -C app push')), files)).toEqual([PUSHED])
  })

  it('prints what is not known', () => {
    const files = { Makefile: 'version:\n\t@echo 1\n' }
    expect(operations(steps(run('docker push contoso.azurecr.io/app:$(make version)')), files)).toEqual([
      'push contoso.azurecr.io/app:… by docker push',
    ])
  })
})
