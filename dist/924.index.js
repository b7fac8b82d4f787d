"use strict";
exports.id = 924;
exports.ids = [924];
exports.modules = {

/***/ 924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ue)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_8__);









let d;
function f() {
	try {
		return node_fs__WEBPACK_IMPORTED_MODULE_4___default().statSync(`/.dockerenv`), !0;
	} catch {
		return !1;
	}
}
function p() {
	try {
		return node_fs__WEBPACK_IMPORTED_MODULE_4___default().readFileSync(`/proc/self/cgroup`, `utf8`).includes(`docker`);
	} catch {
		return !1;
	}
}
function m() {
	return d === void 0 && (d = f() || p()), d;
}
let h;
const ee = () => {
	try {
		return node_fs__WEBPACK_IMPORTED_MODULE_4___default().statSync(`/run/.containerenv`), !0;
	} catch {
		return !1;
	}
};
function g() {
	return h === void 0 && (h = ee() || m()), h;
}
const _ = () => {
	if ((node_process__WEBPACK_IMPORTED_MODULE_5___default().platform) !== `linux`) return !1;
	if (node_os__WEBPACK_IMPORTED_MODULE_2___default().release().toLowerCase().includes(`microsoft`)) return !g();
	try {
		if (node_fs__WEBPACK_IMPORTED_MODULE_4___default().readFileSync(`/proc/version`, `utf8`).toLowerCase().includes(`microsoft`)) return !g();
	} catch {}
	return node_fs__WEBPACK_IMPORTED_MODULE_4___default().existsSync(`/proc/sys/fs/binfmt_misc/WSLInterop`) || node_fs__WEBPACK_IMPORTED_MODULE_4___default().existsSync(`/run/WSL`) ? !g() : !1;
};
var v = (node_process__WEBPACK_IMPORTED_MODULE_5___default().env).__IS_WSL_TEST__ ? _ : _();
const y = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((node_child_process__WEBPACK_IMPORTED_MODULE_6___default().execFile)), b = () => `${(node_process__WEBPACK_IMPORTED_MODULE_5___default().env).SYSTEMROOT || (node_process__WEBPACK_IMPORTED_MODULE_5___default().env).windir || String.raw`C:\Windows`}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`, x = [
	`-NoProfile`,
	`-NonInteractive`,
	`-ExecutionPolicy`,
	`Bypass`,
	`-EncodedCommand`
], S = (e) => node_buffer__WEBPACK_IMPORTED_MODULE_8__.Buffer.from(e, `utf16le`).toString(`base64`), te = (e) => `'${String(e).replaceAll(/['‘’‚‛]/g, (e) => e + e)}'`, C = (e) => [...x, S(e)], ne = (e) => ({
	encoding: `utf8`,
	...e,
	shell: !1
}), w = async (e, t = {}) => {
	let { powerShellPath: n, ...r } = t;
	return y(n ?? b(), C(e), ne(r));
};
w.argumentsPrefix = x, w.encodeCommand = S, w.escapeArgument = te, w.createArguments = C;
function re(e) {
	for (let t of e.split(`
`)) {
		if (/^\s*#/.test(t)) continue;
		let e = /^\s*root\s*=\s*(?<mountPoint>"[^"]*"|'[^']*'|[^#]*)/.exec(t);
		if (e) return e.groups.mountPoint.trim().replaceAll(/^["']|["']$/g, ``);
	}
}
const T = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((node_child_process__WEBPACK_IMPORTED_MODULE_6___default().execFile)), ie = (() => {
	let e = `/mnt/`, t;
	return async function() {
		if (t) return t;
		let n = `/etc/wsl.conf`, a = !1;
		try {
			await node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default().access(n, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.constants.F_OK), a = !0;
		} catch {}
		if (!a) return e;
		let o = re(await node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default().readFile(n, { encoding: `utf8` }));
		return o === void 0 ? e : (t = o, t = t.endsWith(`/`) ? t : `${t}/`, t);
	};
})(), E = v ? async () => `${await ie()}c/Windows/System32/WindowsPowerShell/v1.0/powershell.exe` : b;
let D;
const ae = async () => (D ??= (async () => {
	try {
		let e = await E();
		return await node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default().access(e, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.constants.X_OK), !0;
	} catch {
		return !1;
	}
})(), D), oe = async () => {
	let e = await E(), n = String.raw`(Get-ItemProperty -Path "HKCU:\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\http\UserChoice").ProgId`, { stdout: r } = await w(n, {
		powerShellPath: e,
		cwd: node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(e)
	});
	return r.trim();
}, se = (e) => /^[a-z]+:\/\//i.test(e), ce = async (e, t) => {
	let n = t.startsWith(`-`) ? [
		e,
		`--`,
		t
	] : [e, t];
	try {
		let { stdout: e } = await T(`wslpath`, n, { encoding: `utf8` });
		return e.replace(/\r?\n$/, ``) || t;
	} catch {
		return t;
	}
}, le = async (e) => {
	let t = Array.isArray(e), n = t ? e : [e], r = await Promise.all(n.map((e) => se(e) ? e : ce(`-aw`, e)));
	return t ? r : r[0];
};
function O(e, t, n) {
	let r = (n) => Object.defineProperty(e, t, {
		value: n,
		enumerable: !0,
		writable: !0
	});
	return Object.defineProperty(e, t, {
		configurable: !0,
		enumerable: !0,
		get() {
			let e = n();
			return r(e), e;
		},
		set(e) {
			r(e);
		}
	}), e;
}
const k = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_6__.execFile);
async function A() {
	if ((node_process__WEBPACK_IMPORTED_MODULE_5___default().platform) !== `darwin`) throw Error(`macOS only`);
	let { stdout: e } = await k(`defaults`, [
		`read`,
		`com.apple.LaunchServices/com.apple.launchservices.secure`,
		`LSHandlers`
	]), t = /LSHandlerRoleAll = "(?!-)(?<id>[^"]+?)";\s+?LSHandlerURLScheme = (?:http|https);/.exec(e)?.groups.id ?? `com.apple.Safari`;
	return t === `com.apple.safari` ? `com.apple.Safari` : t;
}
const j = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_6__.execFile);
async function M(e, { humanReadableOutput: t = !0, signal: n } = {}) {
	if ((node_process__WEBPACK_IMPORTED_MODULE_5___default().platform) !== `darwin`) throw Error(`macOS only`);
	let r = t ? [] : [`-ss`], i = {};
	n && (i.signal = n);
	let { stdout: a } = await j(`osascript`, [
		`-e`,
		e,
		r
	], i);
	return a.trim();
}
const N = /^[^\n\r"\\]+$/u;
async function P(e) {
	if (typeof e != `string`) throw TypeError(`Expected a string bundle identifier`);
	if (!N.test(e)) throw TypeError(`Invalid bundle identifier: ${JSON.stringify(e)}`);
	return M(`tell application "Finder" to set app_path to application file id "${e}" as string\ntell application "System Events" to get value of property list item "CFBundleName" of property list file (app_path & ":Contents:Info.plist")`);
}
const F = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_6__.execFile), I = {
	MSEdgeHTM: {
		name: `Edge`,
		id: `com.microsoft.edge`
	},
	MSEdgeBHTML: {
		name: `Edge Beta`,
		id: `com.microsoft.edge.beta`
	},
	MSEdgeDHTML: {
		name: `Edge Dev`,
		id: `com.microsoft.edge.dev`
	},
	AppXq0fevzme2pys62n3e0fbqa7peapykr8v: {
		name: `Edge`,
		id: `com.microsoft.edge.old`
	},
	ChromeHTML: {
		name: `Chrome`,
		id: `com.google.chrome`
	},
	ChromeBHTML: {
		name: `Chrome Beta`,
		id: `com.google.chrome.beta`
	},
	ChromeDHTML: {
		name: `Chrome Dev`,
		id: `com.google.chrome.dev`
	},
	ChromiumHTM: {
		name: `Chromium`,
		id: `org.chromium.Chromium`
	},
	BraveHTML: {
		name: `Brave`,
		id: `com.brave.Browser`
	},
	BraveBHTML: {
		name: `Brave Beta`,
		id: `com.brave.Browser.beta`
	},
	BraveDHTML: {
		name: `Brave Dev`,
		id: `com.brave.Browser.dev`
	},
	BraveSSHTM: {
		name: `Brave Nightly`,
		id: `com.brave.Browser.nightly`
	},
	FirefoxURL: {
		name: `Firefox`,
		id: `org.mozilla.firefox`
	},
	OperaStable: {
		name: `Opera`,
		id: `com.operasoftware.Opera`
	},
	VivaldiHTM: {
		name: `Vivaldi`,
		id: `com.vivaldi.Vivaldi`
	},
	"IE.HTTP": {
		name: `Internet Explorer`,
		id: `com.microsoft.ie`
	}
}, L = new Map(Object.entries(I));
var R = class extends Error {};
async function z(e = F) {
	let { stdout: t } = await e(`${(node_process__WEBPACK_IMPORTED_MODULE_5___default().env).SYSTEMROOT ?? (node_process__WEBPACK_IMPORTED_MODULE_5___default().env).windir ?? `C:\\Windows`}\\System32\\reg.exe`, [
		`QUERY`,
		` HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\http\\UserChoice`,
		`/v`,
		`ProgId`
	]), n = /ProgId\s*REG_SZ\s*(?<id>\S+)/.exec(t);
	if (!n) throw new R(`Cannot find Windows browser in stdout: ${JSON.stringify(t)}`);
	let { id: r } = n.groups, i = r.lastIndexOf(`.`), a = r.lastIndexOf(`-`), s = i === -1 ? void 0 : r.slice(0, i), c = a === -1 ? void 0 : r.slice(0, a);
	return I[r] ?? I[s] ?? I[c] ?? {
		name: r,
		id: r
	};
}
const B = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_6__.execFile), V = (e) => e.toLowerCase().replaceAll(/(?:^|\s|-)\S/g, (e) => e.toUpperCase());
async function H() {
	if ((node_process__WEBPACK_IMPORTED_MODULE_5___default().platform) === `darwin`) {
		let e = await A();
		return {
			name: await P(e),
			id: e
		};
	}
	if ((node_process__WEBPACK_IMPORTED_MODULE_5___default().platform) === `linux`) {
		let { stdout: e } = await B(`xdg-mime`, [
			`query`,
			`default`,
			`x-scheme-handler/http`
		]), t = e.trim();
		return {
			name: V(t.replace(/.desktop$/, ``).replace(`-`, ` `)),
			id: t
		};
	}
	if ((node_process__WEBPACK_IMPORTED_MODULE_5___default().platform) === `win32`) return z();
	throw Error(`Only macOS, Linux, and Windows are supported`);
}
const U = !!((node_process__WEBPACK_IMPORTED_MODULE_5___default().env).SSH_CONNECTION || (node_process__WEBPACK_IMPORTED_MODULE_5___default().env).SSH_CLIENT || (node_process__WEBPACK_IMPORTED_MODULE_5___default().env).SSH_TTY), W = Symbol(`fallbackAttempt`), G = require("url").pathToFileURL(__filename).href ? node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname((0,node_url__WEBPACK_IMPORTED_MODULE_7__.fileURLToPath)(require("url").pathToFileURL(__filename).href)) : ``, K = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(G, `xdg-open`), { platform: q, arch: J } = (node_process__WEBPACK_IMPORTED_MODULE_5___default()), Y = async (e, t) => {
	if (e.length === 0) return;
	let n = [];
	for (let r of e) try {
		return await t(r);
	} catch (e) {
		n.push(e);
	}
	throw AggregateError(n, `Failed to open in all supported apps`);
}, X = async (e) => {
	e = {
		wait: !1,
		background: !1,
		newInstance: !1,
		allowNonzeroExitCode: !1,
		...e
	};
	let n = e[W] === !0;
	if (delete e[W], Array.isArray(e.app)) return Y(e.app, (t) => X({
		...e,
		app: t,
		[W]: !0
	}));
	let { name: a, arguments: c = [] } = e.app ?? {};
	if (c = [...c], Array.isArray(a)) return Y(a, (t) => X({
		...e,
		app: {
			name: t,
			arguments: c
		},
		[W]: !0
	}));
	if (a === `browser` || a === `browserPrivate`) {
		let t = {
			"com.google.chrome": `chrome`,
			"google-chrome.desktop": `chrome`,
			"com.brave.browser": `brave`,
			"org.mozilla.firefox": `firefox`,
			"firefox.desktop": `firefox`,
			"com.microsoft.msedge": `edge`,
			"com.microsoft.edge": `edge`,
			"com.microsoft.edgemac": `edge`,
			"microsoft-edge.desktop": `edge`,
			"com.apple.safari": `safari`
		}, n = {
			chrome: `--incognito`,
			brave: `--incognito`,
			firefox: `--private-window`,
			edge: `--inPrivate`
		}, r;
		if (v) {
			let e = await oe();
			r = L.get(e) ?? {};
		} else r = await H();
		let i = r.id?.toLowerCase();
		if (Object.hasOwn(t, i)) {
			let r = t[i];
			if (a === `browserPrivate`) {
				if (r === `safari`) throw Error(`Safari doesn't support opening in private mode via command line`);
				c.push(n[r]);
			}
			return X({
				...e,
				app: {
					name: $[r],
					arguments: c
				}
			});
		}
		throw Error(`${r.name} is not supported as a default browser`);
	}
	let l, u = [], d = {}, f = !1;
	if (v && !g() && !U && !a && (f = await ae()), q === `darwin`) l = `open`, e.wait && u.push(`--wait-apps`), e.background && u.push(`--background`), e.newInstance && u.push(`--new`), a && u.push(`-a`, a);
	else if (q === `win32` || f) {
		l = await E(), u.push(...w.argumentsPrefix), v || (d.windowsVerbatimArguments = !0), v && e.target && (e.target = await le(e.target));
		let n = [`$ProgressPreference = 'SilentlyContinue';`, `Start`];
		e.wait && n.push(`-Wait`), a ? (n.push(w.escapeArgument(a)), e.target && c.push(e.target)) : e.target && n.push(w.escapeArgument(e.target)), c.length > 0 && (c = c.map((e) => w.escapeArgument(e)), n.push(`-ArgumentList`, c.join(`,`))), e.target = w.encodeCommand(n.join(` `)), e.wait || (d.stdio = `ignore`), v && (d.cwd = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(l));
	} else {
		if (a) l = a;
		else {
			let e = !G || G === `/`, t = !1;
			try {
				await node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default().access(K, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.constants.X_OK), t = !0;
			} catch {}
			l = (node_process__WEBPACK_IMPORTED_MODULE_5___default().versions).electron ?? (q === `android` || e || !t) ? `xdg-open` : K;
		}
		c.length > 0 && u.push(...c), e.wait || (d.stdio = `ignore`, d.detached = !0);
	}
	q === `darwin` && c.length > 0 && u.push(`--args`, ...c), e.target && u.push(e.target);
	let p = node_child_process__WEBPACK_IMPORTED_MODULE_6___default().spawn(l, u, d);
	return e.wait ? new Promise((t, n) => {
		p.once(`error`, n), p.once(`close`, (r) => {
			!e.allowNonzeroExitCode && r !== 0 ? n(Error(`Exited with code ${r}`)) : t(p);
		});
	}) : n || q === `win32` || f ? new Promise((e, t) => {
		p.once(`error`, t), p.once(`spawn`, () => {
			p.once(`close`, (r) => {
				p.off(`error`, t), n && r !== 0 ? t(Error(`Exited with code ${r}`)) : (p.unref(), e(p));
			});
		});
	}) : (p.unref(), new Promise((e, t) => {
		p.once(`error`, t), p.once(`spawn`, () => {
			p.off(`error`, t), e(p);
		});
	}));
}, ue = (e, t) => {
	if (typeof e != `string`) throw TypeError("Expected a `target`");
	return X({
		...t,
		target: e
	});
};
function Z(e) {
	if (typeof e == `string` || Array.isArray(e)) return e;
	let { [J]: t } = e;
	if (!t) throw Error(`${J} is not supported`);
	return t;
}
function Q({ [q]: e }, { wsl: t } = {}) {
	if (t && v) return Z(t);
	if (!e) throw Error(`${q} is not supported`);
	return Z(e);
}
const $ = {
	browser: `browser`,
	browserPrivate: `browserPrivate`
};
O($, `chrome`, () => Q({
	darwin: `google chrome`,
	win32: `chrome`,
	linux: [
		`google-chrome`,
		`google-chrome-stable`,
		`chromium`,
		`chromium-browser`
	]
}, { wsl: {
	ia32: `/mnt/c/Program Files (x86)/Google/Chrome/Application/chrome.exe`,
	x64: [`/mnt/c/Program Files/Google/Chrome/Application/chrome.exe`, `/mnt/c/Program Files (x86)/Google/Chrome/Application/chrome.exe`]
} })), O($, `brave`, () => Q({
	darwin: `brave browser`,
	win32: `brave`,
	linux: [`brave-browser`, `brave`]
}, { wsl: {
	ia32: `/mnt/c/Program Files (x86)/BraveSoftware/Brave-Browser/Application/brave.exe`,
	x64: [`/mnt/c/Program Files/BraveSoftware/Brave-Browser/Application/brave.exe`, `/mnt/c/Program Files (x86)/BraveSoftware/Brave-Browser/Application/brave.exe`]
} })), O($, `firefox`, () => Q({
	darwin: `firefox`,
	win32: String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
	linux: `firefox`
}, { wsl: `/mnt/c/Program Files/Mozilla Firefox/firefox.exe` })), O($, `edge`, () => Q({
	darwin: `microsoft edge`,
	win32: `msedge`,
	linux: [`microsoft-edge`, `microsoft-edge-dev`]
}, { wsl: `/mnt/c/Program Files (x86)/Microsoft/Edge/Application/msedge.exe` })), O($, `safari`, () => Q({ darwin: `Safari` }));



/***/ })

};
;