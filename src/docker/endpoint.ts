/**
 * Whether an engine is on this machine: the default socket, or an address that is named as such. A context's may be
 * anywhere.
 */
export const isLocalEndpoint = (endpoint: string): boolean => endpoint === 'default' || LOCAL.test(endpoint)

const LOCAL = /^(unix|npipe|fd):|^tcp:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/|$)/i

/** A socket or a pipe of this machine, where no network can be silent. */
export const isSocket = (endpoint: string): boolean => endpoint === 'default' || /^(unix|npipe|fd):/i.test(endpoint)

/** A product that runs an engine of its own, beside that of the system. */
export type Runtime = 'colima' | 'docker-desktop' | 'orbstack' | 'podman' | 'rancher-desktop' | 'rootless'

/**
 * The product whose engine a client was led to, by the folder of its socket or the name of its context. Sources:
 * abiosoft/colima:docs/FAQ.md; docs.orbstack.dev; docs.rancherdesktop.io; Docker docs, "Docker contexts" and "Rootless
 * mode"; podman-system-service(1).
 * @param text the endpoint, and what docker says of it
 */
export const runtimeIn = (text: string): Runtime | undefined => RUNTIMES.find(([, mark]) => mark.test(text))?.[0]

const RUNTIMES: readonly (readonly [Runtime, RegExp])[] = [
  ['colima', /\/\.(?:config\/)?colima\/|^context colima\b/i],
  ['rancher-desktop', /\/\.rd\/|^context rancher-desktop\b/i],
  ['orbstack', /\/\.orbstack\/|^context orbstack\b/i],
  ['podman', /\/podman\/|^context podman\b/i],
  ['docker-desktop', /\/\.docker\/(?:desktop|run)\/|^context desktop-linux\b/i],
  ['rootless', /\/run\/user\/\d+\/docker\.sock\b|^context rootless\b/i],
]
