/**
 * Whether an engine is on this machine: the default socket, or an address that is named as such. A context's may be
 * anywhere.
 */
export const isLocalEndpoint = (endpoint: string): boolean => endpoint === 'default' || LOCAL.test(endpoint)

const LOCAL = /^(unix|npipe|fd):|^tcp:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/|$)/i

/** A socket or a pipe of this machine, where no network can be silent. */
export const isSocket = (endpoint: string): boolean => endpoint === 'default' || /^(unix|npipe|fd):/i.test(endpoint)
