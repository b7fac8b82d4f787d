import { describe, expect, it } from 'vitest'
import { type ProxyReading, proxyReading } from '../../src/docker/proxy-url.ts'

// As dockerd 28.2 read them: it dialed the proxy, another host, or no proxy at all.

describe("a proxy's URL as docker reads it", () => {
  it.each<[text: string, reading: ProxyReading]>([
    ['http://proxy.example:3128', 'url'],
    ['http://proxy.example:3128/', 'url'],
    ['http://proxy.example:3128/path?x=1', 'url'],
    ['HTTP://proxy.example:3128', 'url'],
    ['https://proxy.example', 'url'],
    ['socks5://proxy.example:1080', 'url'],
    ['proxy.example:3128', 'url'],
    ['127.0.0.1:3128', 'url'],
    ['user:secret@proxy.example:3128', 'url'],
    ['http://[2001:db8::1]:3128', 'url'],
    ['http://user:p@ss@proxy.example:3128', 'url'],
    ['http://user:p%40ss%23@proxy.example:3128', 'url'],
    // A password that is not encoded.
    ['http://user:pa#ss@proxy.example:3128', 'misread'],
    ['http://user:pa/ss@proxy.example:3128', 'misread'],
    ['http://user:pa?ss@proxy.example:3128', 'misread'],
    ['http://user:pa^ss@proxy.example:3128', 'misread'],
    ['http://DOMAIN\\user:secret@proxy.example:3128', 'misread'],
    ['http://user:abc%G4g@proxy.example:3128', 'ignored'],
    // What is around it.
    ['"http://proxy.example:3128"', 'misread'],
    ['\u201dhttp://proxy.example:3128\u201d', 'misread'],
    ['http://proxy.example:3128 ', 'misread'],
    ['http://proxy.example:3128;http://other.example:3128', 'misread'],
    ['http://proxy.example:3128\n', 'ignored'],
    // Its scheme.
    ['http:/proxy.example:3128', 'misread'],
    ['http://http://proxy.example:3128', 'misread'],
    ['//proxy.example:3128', 'misread'],
    ['ftp://proxy.example:3128', 'misread'],
    ['http://[::1', 'misread'],
    ['http://proxy.example:port', 'misread'],
    ['http://proxy.example:99999', 'misread'],
  ])('%s: %s', (text, reading) => expect(proxyReading(text)).toBe(reading))
})
