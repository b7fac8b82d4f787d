import { Socket } from 'node:net'

/**
 * No test reaches beyond loopback: a connection to any other address fails the test that makes it.
 * The action under test is a child process of its own; there the make-believe Azure is its only way out.
 */
const connect = Socket.prototype.connect
Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  const [first] = Array.isArray(args[0]) ? args[0] : args
  const host =
    typeof first === 'object' && first !== null && 'host' in first ? String(first.host ?? 'localhost') : 'localhost'
  if (!/^(localhost|127\.|::1$|\[::1\]$|.*\.invalid$)/.test(host)) {
    throw new Error(`a test tried to reach ${host}, which is not on loopback`)
  }
  return Reflect.apply(connect, this, args)
} as typeof connect
