export const id = 896;
export const ids = [896];
export const modules = {

/***/ 896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createConnections: () => (/* binding */ createConnections),
  exchange: () => (/* binding */ exchange)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
;// CONCATENATED MODULE: ./build/host/certificate.js



/**
 * The certificate that the peer of a finished handshake showed, verified or not; none where it showed none.
 *
 * `getPeerX509Certificate` would give dates, but where it is called before Node has judged the certificate, Node 24
 * finds no names in it any more and refuses every host.
 */
function peerCertificate(socket) {
    const peer = socket.getPeerCertificate() ?? {};
    if (peer.raw === undefined)
        return undefined;
    return {
        subject: nameText(peer.subject),
        issuer: nameText(peer.issuer),
        validFrom: isoTime(peer.valid_from),
        validTo: isoTime(peer.valid_to),
    };
}
/** A name as Node takes it apart (`{ C: 'US', OU: ['a', 'b'] }`) in one line: `C=US, OU=a, OU=b`. */
function nameText(name) {
    const parts = Object.entries(name ?? {}).flatMap(([key, values]) => [values].flat().map(value => `${key}=${value}`));
    return parts.join(', ');
}
/**
 * ISO time in UTC, to the second, for a certificate's `Nov 20 21:56:26 2026 GMT`; the text itself where it is no time.
 */
function isoTime(text = '') {
    const time = Date.parse(text);
    return Number.isNaN(time) ? text : (0,util_text/* isoSeconds */.nE)(time);
}
/** OpenSSL's verdicts on a chain that ends in nobody who is trusted (`verify(1)`, X509_V_ERR_*). */
const UNKNOWN_CHAIN = new Set([
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_UNTRUSTED',
]);
/** Whether a code says that nobody trusted signed the chain, so that another store may know it. */
const isUnknownChain = (code) => UNKNOWN_CHAIN.has(code);
/** Whether a code is a verdict on a certificate, and not a handshake that broke. */
const isCertificateVerdict = (code) => UNKNOWN_CHAIN.has(code) || /^(?:CERT_|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_|PATH_LENGTH_)/.test(code);
/**
 * Who vouches for the chain of a connection that Node has verified with its own authorities and those of
 * `NODE_EXTRA_CA_CERTS`. The system's store is read only where one of the latter is the root.
 */
function trustOf(socket) {
    if (typeof external_node_tls_.getCACertificates !== 'function' || extraAuthorities().length === 0)
        return 'bundled';
    const root = rootOf(socket.getPeerCertificate(true)).raw.toString('base64');
    const isSame = (pem) => pem.replace(/-----[^-]*-----|\s/g, '') === root;
    if (!extraAuthorities().some(isSame) || external_node_tls_.rootCertificates.some(isSame))
        return 'bundled';
    return isInBundle(root) || external_node_tls_.getCACertificates('system').some(isSame) ? 'system' : 'extra';
}
const extraAuthorities = () => external_node_tls_.getCACertificates('extra');
/** Of these the first that is there is all that Go, and so docker, reads. Source: golang/go, crypto/x509/root_linux.go. */
const BUNDLES = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/pki/tls/cacert.pem',
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
/** Larger files are no bundles. */
const MAX_BUNDLE = 4 * 1024 * 1024;
/**
 * Whether the text of the system's bundle has this certificate. Node would read all files of the system's store, which
 * takes longer than all else that a run does: only where the bundle does not have it.
 */
function isInBundle(root) {
    if (process.platform !== 'linux')
        return false;
    const own = process.env['SSL_CERT_FILE'];
    const pem = `-----BEGIN CERTIFICATE-----\n${root.replace(/.{64}/g, '$&\n').trim()}\n-----END CERTIFICATE-----`;
    try {
        const stats = (own ? [own] : BUNDLES).map(file => ({ file, is: (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false }) }));
        const bundle = stats.find(({ is }) => is?.isFile());
        return bundle?.is !== undefined && bundle.is.size <= MAX_BUNDLE && (0,external_node_fs_.readFileSync)(bundle.file, 'latin1').includes(pem);
    }
    catch (error) {
        if (error instanceof Error && 'syscall' in error)
            return false;
        throw error;
    }
}
/** The last of a chain: Node lets it be its own issuer. */
function rootOf(certificate) {
    let root = certificate;
    while (root.issuerCertificate && root.issuerCertificate !== root)
        root = root.issuerCertificate;
    return root;
}
let bothStores;
/**
 * Trust in Node's certificates and the system's: docker trusts the system's, Node does not. Made at the first need and
 * kept, since reading some hundred certificates takes longer than a handshake. None where Node cannot read the
 * system's store (before 22.15).
 */
function systemContext() {
    if (typeof external_node_tls_.getCACertificates !== 'function')
        return undefined;
    bothStores ??= external_node_tls_.createSecureContext({
        ca: [...external_node_tls_.getCACertificates('default'), ...external_node_tls_.getCACertificates('system')],
    });
    return bothStores;
}
/** Trust in both stores and in authorities of one host besides; the stores alone where these are no certificates. */
function contextWith(authorities) {
    if (typeof external_node_tls_.getCACertificates !== 'function')
        return undefined;
    const stores = [...external_node_tls_.getCACertificates('default'), ...external_node_tls_.getCACertificates('system')];
    try {
        return external_node_tls_.createSecureContext({ ca: [...stores, ...authorities] });
    }
    catch {
        return systemContext();
    }
}

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/host/timer.js
var host_timer = __webpack_require__(9626);
;// CONCATENATED MODULE: ./build/host/exchange-progress.js

/** A trail at its start: what is wrong with the request itself is told at `http`. */
const newProgress = () => ({
    stage: 'http',
    connection: {},
    sockets: new Set(),
    keptAs: undefined,
    isOver: false,
});
/**
 * A failure that has no error of Node's own: a code of ours (`TIMEOUT`, `PROXY_STATUS`, `BAD_REPLY`, `BAD_URL`) and one
 * line of text.
 */
class ExchangeError extends Error {
    code;
    proxyStatus;
    constructor(code, text, proxyStatus) {
        super(text);
        this.code = code;
        this.proxyStatus = proxyStatus;
    }
}
/**
 * Takes a socket into the trail's care.
 *
 * The listener is no handler: each step hears its own errors. It is there because a socket may fail once more after the
 * outcome is settled (a reset that follows the deadline), and an `error` event that nobody hears ends the process.
 */
function track(trail, socket) {
    trail.sockets.add(socket);
    socket.on('error', () => undefined);
    return socket;
}
/** Destroys every socket of the trail, and of the connection that is being opened for it. */
function closeAll(trail) {
    if (trail.opening !== undefined)
        closeAll(trail.opening);
    for (const socket of trail.sockets)
        socket.destroy();
}
/** Starts a deadline of `timeoutMs` milliseconds. */
function startDeadline(timeoutMs) {
    const { promise, reject } = Promise.withResolvers();
    const passed = () => reject(new ExchangeError('TIMEOUT', `no end within ${timeoutMs} ms`));
    const timer = setTimeout(passed, (0,host_timer/* timerMs */.Q)(timeoutMs));
    return { passed: promise, clear: () => clearTimeout(timer) };
}
/** What broke, from the rung it broke at and what Node, or a step, threw there. */
function failureAt(stage, thrown) {
    const code = codeOf(thrown);
    // TLS 1.3 servers judge a client only after the handshake, so their alert comes in place of the HTTP answer.
    const at = stage === 'http' && code.startsWith('ERR_SSL_') ? 'tls' : stage;
    const failure = { at, code, text: firstLine(textOf(thrown)) };
    const proxyStatus = thrown instanceof ExchangeError ? thrown.proxyStatus : undefined;
    return proxyStatus === undefined ? failure : { ...failure, proxyStatus };
}
/**
 * Codes of an address family, or network, that this machine cannot use at all: they say little beside another address's
 * failure.
 */
const NO_ROUTE = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);
/** The code of an error; of several addresses' errors, the most telling one; the error's name where it has no code. */
function codeOf(thrown) {
    if (thrown instanceof AggregateError && thrown.errors.length > 0) {
        const codes = thrown.errors.map(codeOf);
        return codes.find(code => !NO_ROUTE.has(code)) ?? codes[0] ?? 'UNKNOWN';
    }
    if (!(thrown instanceof Error))
        return 'UNKNOWN';
    return 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name;
}
/** Node leaves the message of several addresses' errors empty: theirs are joined instead. */
function textOf(thrown) {
    if (thrown instanceof AggregateError && thrown.message === '')
        return thrown.errors.map(textOf).join('; ');
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/**
 * The first line of a text. A proxy's reason phrase can repeat what it was sent, so it is cut only where that is taken
 * out of it.
 */
const firstLine = (text) => /^[^\r\n]*/.exec(text)?.[0] ?? '';

;// CONCATENATED MODULE: ./build/host/connect.js





/** Host and port of a URL, with the port of its scheme where it names none. */
function endpointOf(url) {
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    return { host, port: url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port) };
}
/**
 * All addresses of a name, as the system's own resolver gives them (`/etc/hosts` counts), in its order.
 * Rejects with the resolver's error: `ENOTFOUND`, `EAI_AGAIN` …
 */
async function resolve(host) {
    const found = await (0,promises_.lookup)(host, { all: true });
    return [...new Set(found.map(({ address }) => address))];
}
/**
 * A TCP connection to the first of the addresses that answers; one is given up for the next after Node's own quarter of
 * a second. Rejects with the system's error, or an `AggregateError` of one error an address.
 */
async function openTcp(trail, to, addresses) {
    const found = addresses.map(address => ({ address, family: (0,external_node_net_.isIP)(address) }));
    const socket = (0,external_node_net_.connect)({
        ...to,
        noDelay: true,
        autoSelectFamily: true,
        // Answers with what is already known, so that the name is not asked for again.
        lookup: (_host, _options, answer) => answer(null, found),
    });
    await until(track(trail, socket), 'connect');
    trail.onTcp?.();
    return socket;
}
/**
 * TLS on an open socket; the chain and the name are verified before this resolves.
 * Rejects with OpenSSL's verdict (`CERT_HAS_EXPIRED`, `SELF_SIGNED_CERT_IN_CHAIN` …), Node's on the name
 * (`ERR_TLS_CERT_ALTNAME_INVALID`), or what broke the handshake (`ECONNRESET`, `EPROTO`, `ERR_SSL_…`).
 */
async function openTls(trail, plain, options) {
    const { host, context, onCertificate } = options;
    const socket = (0,external_node_tls_.connect)({
        socket: plain,
        host,
        // An address is no server name (RFC 6066, section 3), nor is the dot that ends a full name.
        ...((0,external_node_net_.isIP)(host) === 0 && { servername: host.replace(/\.$/, '') }),
        ALPNProtocols: ['http/1.1'],
        // Said outright, so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot turn it off.
        rejectUnauthorized: true,
        ...(context && { secureContext: context }),
    });
    // Node judges the chain in its own listener for this event and destroys the socket there: look before it.
    socket.prependListener('secure', () => {
        const certificate = peerCertificate(socket);
        if (certificate)
            onCertificate?.(certificate);
    });
    await until(track(trail, socket), 'secureConnect');
    return socket;
}
/** Waits for `event` of a socket. Rejects with its error, or with `ECONNRESET` where it closes first. */
async function until(socket, event) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const closed = () => reject(new ExchangeError('ECONNRESET', `the socket closed before "${event}"`));
    socket.once(event, resolve).once('error', reject).once('close', closed);
    try {
        await promise;
    }
    finally {
        socket.off(event, resolve).off('error', reject).off('close', closed);
    }
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/util/concurrency.js
var concurrency = __webpack_require__(6734);
;// CONCATENATED MODULE: ./build/host/connections.js



/** Requests under way on one host, each on its own connection: a browser's six would only cost handshakes. */
const MAX_PER_HOST = 4;
/** What was idle for longer may have been dropped on the way without a word. Milliseconds. */
const MAX_IDLE_MS = 5_000;
/** TCP to a host nearby stands within it. Milliseconds. */
const MAX_REACH_MS = 30;
/**
 * The connections of one run. Each serves one host by one way, one request at a time, and is kept for the next. Node's
 * agent keeps them; how they are opened, one stage after the other, is ours.
 */
class KeptConnections extends external_node_https_.Agent {
    #open;
    #facts = new WeakMap();
    #ahead = new Map();
    #opening = new Set();
    #limits = new Map();
    #kept = new WeakMap();
    #isClosed = false;
    constructor(open) {
        super({ keepAlive: true, maxFreeSockets: MAX_PER_HOST, timeout: MAX_IDLE_MS });
        this.#open = open;
    }
    /**
     * Opens a connection for the request that will come; once, and silently where that fails: the request itself will
     * tell.
     * @returns resolves once the other side has something to answer, or is slow to be reached: then it is time for other
     * work
     */
    openAhead(target) {
        const key = keyOf(target);
        const inUse = (this.sockets[key]?.length ?? 0) + (this.freeSockets[key]?.length ?? 0);
        if (this.#isClosed || this.#ahead.has(key) || inUse > 0)
            return Promise.resolve();
        const reached = Promise.withResolvers();
        // What came while this process was busy is heard before.
        const timer = setTimeout(() => setImmediate(() => setImmediate(reached.resolve)), MAX_REACH_MS);
        const progress = { ...newProgress(), onTcp: () => setImmediate(reached.resolve) };
        const opened = this.#openTracked(target, progress);
        this.#ahead.set(key, { progress, opened });
        opened.then(({ socket }) => {
            // Nobody waits for it yet, and nobody may speak on it.
            if (this.#ahead.get(key)?.progress !== progress)
                return;
            socket.unref();
            socket.once('data', destroyIdle);
        }, () => reached.resolve());
        return reached.promise.finally(() => clearTimeout(timer));
    }
    /** A turn among the requests to one host. */
    limit(target, work) {
        const limiter = this.#limits.get(target.url.host) ?? (0,concurrency/* createLimiter */.z)(MAX_PER_HOST);
        this.#limits.set(target.url.host, limiter);
        return limiter(work);
    }
    /** How the host of a socket was reached. */
    factsOf(socket) {
        return this.#facts.get(socket);
    }
    /** How a socket was open before its request came, if it was: the server may have closed it in the meantime. */
    keptAs(socket) {
        return this.#kept.get(socket);
    }
    /** Ends what is idle for a target, so that the next request opens a connection of its own. */
    dropIdle(target) {
        const key = keyOf(target);
        const ahead = this.#ahead.get(key);
        this.#ahead.delete(key);
        if (ahead !== undefined)
            closeAll(ahead.progress);
        for (const socket of this.freeSockets[key] ?? [])
            socket.destroy();
    }
    /** Ends all connections, those that are being opened too. */
    close() {
        this.#isClosed = true;
        for (const progress of this.#opening)
            closeAll(progress);
        for (const { progress } of this.#ahead.values())
            closeAll(progress);
        this.#ahead.clear();
        this.destroy();
    }
    getName(options) {
        return options !== undefined && 'target' in options ? keyOf(options.target) : '';
    }
    createConnection(options, callback) {
        const { target, onOpening } = options;
        this.#takeOrOpen(target, onOpening).then(socket => callback?.(null, socket), 
        // Node takes no socket beside an error.
        (error) => callback?.(error));
    }
    keepSocketAlive(socket) {
        const isKept = super.keepSocketAlive(socket);
        // A reply that nobody asked for would be taken for that of the next request.
        // Nobody else reads from it meanwhile, so that such a one would only wait.
        if (isKept)
            socket.once('data', destroyIdle).resume();
        return isKept;
    }
    reuseSocket(socket, request) {
        this.#take(socket, 'reused');
        super.reuseSocket(socket, request);
    }
    #take(socket, keptAs) {
        socket.off('data', destroyIdle);
        this.#kept.set(socket, keptAs);
    }
    async #takeOrOpen(target, onOpening) {
        const key = keyOf(target);
        const ahead = this.#ahead.get(key);
        this.#ahead.delete(key);
        if (ahead !== undefined) {
            onOpening(ahead.progress);
            const { socket } = await ahead.opened;
            if (!socket.destroyed && socket.writable) {
                this.#take(socket, 'opened-ahead');
                return socket.ref();
            }
        }
        const progress = newProgress();
        onOpening(progress);
        return (await this.#openTracked(target, progress)).socket;
    }
    async #openTracked(target, progress) {
        this.#opening.add(progress);
        try {
            const opened = await this.#open(target, progress);
            this.#facts.set(opened.socket, opened.connection);
            if (this.#isClosed)
                opened.socket.destroy();
            return opened;
        }
        finally {
            this.#opening.delete(progress);
        }
    }
}
/** One listener for all, so that it can be taken off again. */
function destroyIdle() {
    this.destroy();
}
const keyOf = ({ url, proxy, authorities = [] }) => [url.host, proxy?.href ?? '', ...authorities].join('\n');

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/host/response.js



/**
 * Throws where a request cannot be sent at all: another scheme than https (`BAD_URL`), or a header that HTTP cannot
 * carry (`ERR_INVALID_HTTP_TOKEN`, `ERR_INVALID_CHAR`; Node names the header, never its value).
 */
function checkRequest(request) {
    if (request.url.protocol !== 'https:') {
        throw new ExchangeError('BAD_URL', `only https: is spoken here, not ${request.url.protocol}`);
    }
    for (const [name, value] of Object.entries(request.headers)) {
        (0,external_node_http_.validateHeaderName)(name);
        (0,external_node_http_.validateHeaderValue)(name, value);
    }
}
/**
 * Sends the request and reads the reply, which is no redirect followed.
 * Rejects where the reply cannot be read to its end: `ECONNRESET`, the parser's `HPE_…` (`HPE_HEADER_OVERFLOW` above
 * Node's 16 KiB of headers), `BAD_REPLY`; how far it came is then on the trail.
 */
function fetchResponse(carrier, request, trail) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const { url, method, headers, body } = request;
    const outgoing = (0,external_node_http_.request)({
        ...carrier,
        ...('agent' in carrier && { protocol: 'https:' }),
        host: url.hostname,
        port: endpointOf(url).port,
        defaultPort: 443,
        method,
        path: url.pathname + url.search,
        headers,
    });
    if ('onSocket' in carrier)
        outgoing.on('socket', socket => carrier.onSocket(socket));
    let answer;
    outgoing.on('error', error => {
        // Bytes after the end of a reply are an error to Node; docker and curl take the reply, and so is it here.
        if (!answer?.complete)
            reject(error);
    });
    outgoing.on('upgrade', () => reject(new ExchangeError('BAD_REPLY', 'the server switched to another protocol unasked')));
    outgoing.on('response', incoming => {
        answer = incoming;
        readReply(incoming, request, trail).then(resolve, reject);
    });
    outgoing.end(body);
    return promise;
}
/** No JSON can be read from a body that is cut; what it begins with tells what it is. Bytes. */
const MAX_OF_TRUNCATED = 64 * 1024;
/** Reads at most `max` bytes of the body: leaving the loop before the end destroys the connection. */
async function readReply(answer, { maxBodyBytes: max, onBody }, trail) {
    const chunks = [];
    const handOver = answer.statusCode === 200 ? onBody : undefined;
    let size = 0;
    let kept = 0;
    const read = (truncated, most) => ({
        status: answer.statusCode ?? 0,
        headers: joined(answer.headersDistinct),
        // What is not UTF-8 becomes U+FFFD. Buffer.concat copies no more than the length that it is given.
        body: Buffer.concat(chunks, Math.min(kept, most)).toString(),
        truncated,
    });
    trail.begun = () => read(true, max);
    for await (const chunk of answer) {
        size += chunk.length;
        if (handOver !== undefined) {
            handOver(chunk);
            letCollect(chunk);
        }
        else {
            chunks.push(chunk);
            kept = size;
        }
        if (size > max)
            break;
    }
    return size > max ? read(true, Math.min(max, MAX_OF_TRUNCATED)) : read(false, size);
}
/**
 * The bytes of chunks lie outside of V8's heap, which takes no notice of them before there are 64 MiB: a string of the
 * same size in the heap has the chunks before it collected, too.
 */
const letCollect = (chunk) => chunk.toString('latin1');
const joined = (headers) => Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, (values ?? []).join(', ')]));

;// CONCATENATED MODULE: ./build/host/tunnel.js




/**
 * A socket to `target` through a proxy, by CONNECT (RFC 9110, section 9.3.6). The target's name is the proxy's to
 * resolve. Whatever breaks here breaks at `proxy`: the proxy's own name, its port, its TLS, or its answer
 * (`PROXY_STATUS` with the status, `BAD_REPLY`, or the parser's `HPE_…`).
 */
async function openTunnel(trail, proxy, target, context) {
    trail.stage = 'proxy';
    if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') {
        throw new ExchangeError('BAD_URL', `a proxy is reached by http: or https:, not by ${proxy.protocol}`);
    }
    const to = endpointOf(proxy);
    const plain = await openTcp(trail, to, await resolve(to.host));
    const socket = proxy.protocol === 'https:' ? await openTls(trail, plain, { host: to.host, context }) : plain;
    await sendConnect(socket, proxy, target);
    return socket;
}
/** Sends CONNECT on a socket to the proxy; resolves where the answer is 2xx and the tunnel is clean. */
function sendConnect(socket, proxy, target) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const authorization = proxyAuthorization(proxy);
    const authority = `${target.hostname}:${endpointOf(target).port}`;
    const outgoing = (0,external_node_http_.request)({
        createConnection: () => socket,
        method: 'CONNECT',
        path: authority,
        headers: { Host: authority, ...(authorization !== undefined && { 'Proxy-Authorization': authorization }) },
    });
    // Node would send "Connection: close" here, which a proxy may take at its word.
    outgoing.removeHeader('Connection');
    outgoing.on('error', reject);
    outgoing.on('connect', (answer, _socket, rest) => {
        const refusal = connectRejection(answer, rest);
        return refusal ? reject(refusal) : resolve();
    });
    outgoing.end();
    return promise;
}
/** What is wrong with an answer to CONNECT; nothing where it opens the tunnel. */
function connectRejection(answer, rest) {
    const status = answer.statusCode ?? 0;
    if (status < 200 || status > 299) {
        const text = `the proxy answered ${status} ${answer.statusMessage ?? ''} to CONNECT`;
        return new ExchangeError('PROXY_STATUS', text, status);
    }
    // In TLS the client speaks first: what comes before that is the proxy's, and would be taken for the host's.
    if (rest.length > 0) {
        return new ExchangeError('BAD_REPLY', `the proxy sent ${rest.length} bytes on after its answer to CONNECT`, status);
    }
    return undefined;
}
/** The Proxy-Authorization header (Basic, UTF-8) for the user info of a proxy's URL; none where it has none. */
function proxyAuthorization(proxy) {
    if (proxy.username === '' && proxy.password === '')
        return undefined;
    const pair = `${(0,util_text/* percentDecoded */.oF)(proxy.username)}:${(0,util_text/* percentDecoded */.oF)(proxy.password)}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
}

;// CONCATENATED MODULE: ./build/host/http.js






/**
 * One HTTP/1.1 exchange over TLS, one stage after the other, so that a failure says which one broke: the name, TCP
 * (or the proxy), TLS, HTTP. `fetch` would hide that, and takes longer to load than the exchange itself.
 *
 * Always resolves, within `timeoutMs` of the start. Follows no redirect, sends nothing before the chain is verified.
 * @param kept the connections that outlive this exchange; without them its connection is its own, and ends with it
 */
async function exchange(request, kept) {
    const trail = newProgress();
    const deadline = startDeadline(request.timeoutMs);
    try {
        const exchanged = kept === undefined ? connectAndSend(request, trail) : sendKept(request, trail, kept);
        return await Promise.race([exchanged, deadline.passed]);
    }
    catch (error) {
        closeAll(trail);
        const { connection, stage, begun } = trail.opening ?? trail;
        const failed = { ok: false, connection, failure: failureAt(stage, error) };
        return begun ? { ...failed, begun: { connection: complete(connection), reply: begun() } } : failed;
    }
    finally {
        trail.isOver = true;
        deadline.clear();
        if (kept === undefined)
            closeAll(trail);
    }
}
/** The connections of a run, for `exchange`. */
const createConnections = () => new KeptConnections(connectTrusted);
async function connectAndSend(request, trail) {
    checkRequest(request);
    const { socket, connection } = await connectTrusted(request, trail);
    trail.stage = 'http';
    return { ok: true, connection, reply: await fetchResponse({ createConnection: () => socket }, request, trail) };
}
/**
 * The same on a connection that may have been open before. Where such a one breaks before the head of the reply, the
 * server closed it, or something on the way lost it: that says nothing of the host, and the request is sent once more
 * on a new one. Source: RFC 9112 section 9.3.1; none of our requests changes anything.
 */
async function sendKept(request, trail, kept) {
    checkRequest(request);
    return kept.limit(request, async () => {
        try {
            return await sendOn(request, trail, kept);
        }
        catch (error) {
            if (trail.isOver || trail.keptAs === undefined || trail.begun !== undefined)
                throw error;
            kept.dropIdle(request);
            return await sendOn(request, trail, kept);
        }
    });
}
async function sendOn(request, trail, agent) {
    if (trail.isOver)
        throw new ExchangeError('TIMEOUT', 'the time was up before a connection was free');
    trail.keptAs = undefined;
    const onOpening = (opening) => {
        trail.opening = opening;
        if (trail.isOver)
            closeAll(opening);
    };
    const onSocket = (socket) => {
        trail.opening = undefined;
        trail.stage = 'http';
        trail.sockets.add(socket);
        trail.keptAs = agent.keptAs(socket);
        trail.connection = agent.factsOf(socket) ?? {};
    };
    const reply = await fetchResponse({ agent, target: request, onOpening, onSocket }, request, trail);
    return { ok: true, connection: complete(trail.connection), reply, reused: isReused(trail) };
}
// The request itself has changed it meanwhile.
const isReused = ({ keptAs }) => keptAs === 'reused';
/** Reaches the host; once more, with the system's certificates, where Node does not know the chain. */
async function connectTrusted(request, trail) {
    try {
        return await connect(request, trail);
    }
    catch (error) {
        const context = isUnknownChain(codeOf(error)) ? contextOf(request) : undefined;
        if (!context)
            throw error;
        const seen = { stage: trail.stage, connection: trail.connection };
        try {
            return await connect(request, trail, context);
        }
        catch (second) {
            // Judged with both stores it is what docker will say; anything else hides what is known already.
            if (isCertificateVerdict(codeOf(second)))
                throw second;
            Object.assign(trail, seen);
            throw error;
        }
    }
}
/**
 * What is trusted beside Node's own: the system's certificates, and those of the request; where these are none, the
 * system's alone.
 */
function contextOf({ authorities = [] }) {
    return authorities.length === 0 ? systemContext() : contextWith(authorities);
}
async function connect(request, trail, context) {
    const { url, proxy } = request;
    const plain = proxy ? await openTunnel(trail, proxy, url, context) : await openDirect(trail, url);
    trail.stage = 'tls';
    const socket = await openTls(trail, plain, {
        host: endpointOf(url).host,
        context,
        onCertificate: tls => note(trail, { tls }),
    });
    const withOwn = (request.authorities ?? []).length > 0;
    note(trail, { trust: context === undefined ? trustOf(socket) : withOwn ? 'request' : 'system' });
    return { socket, connection: complete(trail.connection) };
}
async function openDirect(trail, url) {
    const to = endpointOf(url);
    trail.stage = 'dns';
    const addresses = await resolve(to.host);
    note(trail, { addresses });
    trail.stage = 'tcp';
    const began = performance.now();
    const socket = await openTcp(trail, to, addresses);
    note(trail, { connectMs: Math.round(performance.now() - began) });
    return socket;
}
function note(trail, seen) {
    trail.connection = { ...trail.connection, ...seen };
}
/** A connection all of whose rungs were climbed. */
function complete({ addresses = [], tls, trust, connectMs }) {
    if (!tls || !trust)
        throw new Error('the server showed no certificate');
    return { addresses, tls, trust, ...(connectMs !== undefined && { connectMs }) };
}


/***/ }),

/***/ 9626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timerMs)
/* harmony export */ });
/** The longest time that Node's timers can hold, in milliseconds; a longer one would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** Milliseconds as a timer can take them; what is no time, or is over already, is the shortest there is. */
const timerMs = (milliseconds) => (milliseconds > 0 ? Math.min(milliseconds, MAX_TIMER_MS) : 1);


/***/ }),

/***/ 6734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createLimiter)
/* harmony export */ });
/** Runs work with at most `most` pieces of it under way; what comes then waits for its turn, in its order. */
function createLimiter(most) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running === most)
            await new Promise(turn => waiting.push(turn));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            // A place is handed on as it is.
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}


/***/ })

};
