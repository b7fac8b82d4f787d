import { contextOf, resolved, type Scope } from './contexts.ts'
import type { JobImage } from './model.ts'
import { valueOfText } from './template.ts'
import { entriesOf, get, isNull, listOf, type Node, textOf } from './yaml.ts'

/** `container:`, an image or a map with one. Source: docs.github.com, "Workflow syntax", `jobs.<job_id>.container`. */
export function containerOf(node: Node | undefined, scope: Scope): JobImage | undefined {
  const said = resolved(node, scope)
  const image = textOf(said) ?? textOf(get(said, 'image'))
  if (image === undefined || isNull(image) || image.text === '') return undefined
  const settings = [get(said, 'options'), ...(listOf(get(said, 'volumes'))?.items ?? [])]
  return {
    image: valueOfText(image, contextOf(scope)),
    hasCredentials: get(said, 'credentials') !== undefined,
    mounts: settings.map(each => textOf(each)?.text ?? '').filter(text => text !== ''),
  }
}

export const servicesOf = (node: Node | undefined, scope: Scope): readonly JobImage[] =>
  entriesOf(node).flatMap(({ key, value }) => {
    const service = containerOf(value, scope)
    return service === undefined ? [] : [{ name: key.text, ...service }]
  })
