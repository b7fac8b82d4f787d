export const id = 533;
export const ids = [533];
export const modules = {

/***/ 8533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveCnames: () => (/* binding */ resolveCnames)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);

/** A chain that is longer is none that ends. */
const MAX_ALIASES = 8;
/** The name has no alias, or is not there at all. */
const NO_ALIAS = new Set(['ENODATA', 'ENOTFOUND']);
/**
 * The names that a name leads through (CNAME), as the system's name servers tell them; `/etc/hosts` does not count.
 * They are asked beside the lookup that connections go by, which tells the addresses alone.
 * @param servers other name servers than the system's, `address:port`
 */
async function resolveCnames(name, timeoutMs, servers) {
    const resolver = new node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.Resolver({ timeout: timeoutMs, tries: 1 });
    // One time for the whole chain; what is under way then ends as ECANCELLED.
    const timer = setTimeout(() => resolver.cancel(), timeoutMs);
    const names = [];
    try {
        if (servers !== undefined)
            resolver.setServers(servers);
        while (names.length < MAX_ALIASES) {
            const [next] = await resolver.resolveCname(names.at(-1) ?? name);
            if (next === undefined || names.includes(next))
                break;
            names.push(next.toLowerCase());
        }
        return { ok: true, names };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
        // The beginning of a chain is worth telling; it says by itself where it stops.
        return names.length > 0 || NO_ALIAS.has(code) ? { ok: true, names } : { ok: false, code };
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
