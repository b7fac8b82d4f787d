export const id = 573;
export const ids = [573];
export const modules = {

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   Z$: () => (/* binding */ unmetTerms),
/* harmony export */   ib: () => (/* binding */ satisfies)
/* harmony export */ });
const MAX_LENGTH = 4096;
/**
 * Whether claims satisfy the expression of a flexible federated credential.
 * Source: Entra docs, "Flexible federated identity credentials (preview)": `eq`, `matches` with `*` and `?`, `and`.
 * @returns `undefined` where it cannot be told: a form that is not known here, or a claim that was not seen
 */
function satisfies(expression, claims) {
    const verdicts = termsOf(expression)?.map(term => fits(term, claims));
    if (verdicts === undefined || verdicts.includes(false))
        return verdicts && false;
    return verdicts.includes(undefined) ? undefined : true;
}
/** The comparisons that these claims do not pass; none where the expression cannot be read. */
const unmetTerms = (expression, claims) => (termsOf(expression) ?? []).filter(term => fits(term, claims) === false);
function termsOf(expression) {
    if (expression.length > MAX_LENGTH)
        return undefined;
    const term = /\s*claims\[\s*'([\w-]+)'\s*\]\s+(eq|matches)\s+'((?:[^']|'')*)'\s*(and\b|$)/y;
    const terms = [];
    for (let at = 0;; at = term.lastIndex) {
        term.lastIndex = at;
        const [, claim, operator, operand, next] = term.exec(expression) ?? [];
        if (claim === undefined || operand === undefined)
            return undefined;
        terms.push({
            claim,
            operator: operator === 'eq' ? 'eq' : 'matches',
            operand: operand.replaceAll("''", "'"),
        });
        if (next === '')
            return terms;
    }
}
function fits({ claim: name, operator, operand }, claims) {
    const claim = name === 'sub' ? claims.sub : name === 'job_workflow_ref' ? claims.job_workflow_ref : undefined;
    if (claim === undefined || claim.length > MAX_LENGTH)
        return undefined;
    return operator === 'eq' ? claim === operand : matchesPattern(claim, operand);
}
/** Wildcards, without backtracking over more than the last star: quadratic at worst. */
function matchesPattern(text, pattern) {
    let at = 0;
    let place = 0;
    let star = -1;
    let resume = 0;
    while (at < text.length) {
        if (pattern[place] === '*') {
            star = place++;
            resume = at;
        }
        else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
            place++;
            at++;
        }
        else if (star >= 0) {
            place = star + 1;
            at = ++resume;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(pattern.slice(place));
}


/***/ }),

/***/ 7860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ compareFederated)
});

// EXTERNAL MODULE: ./build/util/text.js
var util_text = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/azure/entra/subject.js
var subject = __webpack_require__(4011);
;// CONCATENATED MODULE: ./build/azure/entra/claim-diff.js


/** The difference of two values of one part; `undefined` where they are the same, letter by letter. */
function differenceOf(part, presented, accepted) {
    if (presented === accepted)
        return undefined;
    const [kind = 'other', ...also] = kindsOf(part, presented, accepted);
    return {
        part,
        presented,
        accepted,
        at: divergence(presented, accepted),
        kind,
        also,
        caret: markOf(presented, accepted),
    };
}
function kindsOf(part, presented, accepted) {
    if (presented.trim() === accepted.trim())
        return ['white-space'];
    if (equalsIgnoreCase(presented, accepted))
        return ['case'];
    if ((0,util_text/* withoutAtEnd */.jy)(presented, '/') === (0,util_text/* withoutAtEnd */.jy)(accepted, '/'))
        return ['trailing-slash'];
    if (part !== 'subject')
        return ['other'];
    const [one, other] = [(0,subject/* parseSubject */.Ci)(presented), (0,subject/* parseSubject */.Ci)(accepted)];
    if (one !== undefined && other !== undefined)
        return subjectKinds(one, other);
    return one === undefined && other === undefined ? topologicalOrder(claimKinds(presented, accepted)) : ['other'];
}
const CONTEXTS = new Set(['environment', 'ref', 'pull_request']);
/** How the claims differ that two texts are made of; those that say what the job is for count as one. */
function claimKinds(presented, accepted) {
    const [mine, theirs] = [(0,subject/* claimsIn */.hh)(presented), (0,subject/* claimsIn */.hh)(accepted)];
    const names = [...new Set([...mine.keys(), ...theirs.keys()])];
    const differing = names.filter(name => {
        const [one, other] = [mine.get(name), theirs.get(name)];
        return one === undefined || other === undefined || !equalsIgnoreCase(one, other);
    });
    const context = differing.some(name => CONTEXTS.has(name)) ? contextOf(mine) : undefined;
    const others = differing.filter(name => !CONTEXTS.has(name)).map(kindOfClaim);
    return [...(context === undefined ? [] : [context]), ...others];
}
function contextOf(claims) {
    if (claims.has('environment'))
        return 'environment';
    if (claims.has('pull_request'))
        return 'pull_request';
    const ref = claims.get('ref') ?? '';
    if (ref.startsWith('refs/tags/'))
        return 'tag';
    return ref.startsWith('refs/heads/') ? 'branch' : 'other';
}
function kindOfClaim(name) {
    if (name === 'job_workflow_ref')
        return name;
    if (name.startsWith('repository_owner'))
        return 'owner';
    return name === 'repo' || name.startsWith('repository') ? 'repository' : 'other';
}
const topologicalOrder = (kinds) => WEIGHTS.filter(kind => kinds.includes(kind));
function subjectKinds(presented, accepted) {
    const sameForm = presented.kind === accepted.kind;
    const pairs = [
        ['owner', presented.owner, accepted.owner],
        ['repository', presented.name, accepted.name],
    ];
    const kinds = pairs.flatMap(([kind, one, other]) => (equalsIgnoreCase(one, other) ? [] : [kind]));
    const { rest } = presented;
    if (!equalsIgnoreCase(rest, accepted.rest))
        kinds.push(...claimKinds(rest, accepted.rest));
    if (!sameForm)
        kinds.push('immutable-form');
    if (sameForm && presented.ownerId !== accepted.ownerId)
        kinds.push('owner');
    if (sameForm && presented.repositoryId !== accepted.repositoryId)
        kinds.push('repository');
    const spelled = [...pairs.map(([, one, other]) => [one, other]), [rest, accepted.rest]];
    if (spelled.some(([one, other]) => one !== other && equalsIgnoreCase(one, other)))
        kinds.push('case');
    return topologicalOrder(kinds);
}
/** The weightier first: another repository makes its branch a detail. */
const WEIGHTS = [
    'owner',
    'repository',
    'immutable-form',
    'environment',
    'pull_request',
    'branch',
    'tag',
    'job_workflow_ref',
    'other',
    'case',
];
const equalsIgnoreCase = (one, other) => one.toLowerCase() === other.toLowerCase();
/** The index of the first character that is not the same; never inside a surrogate pair. */
function divergence(one, other) {
    let at = 0;
    while (at < one.length && at < other.length && one[at] === other[at])
        at++;
    return /[\uDC00-\uDFFF]/.test(one[at] ?? other[at] ?? '') ? Math.max(0, at - 1) : at;
}
/** How many characters are the same at the end, of those that are not the same at the start. */
function commonEnd(one, other, from) {
    let length = 0;
    const most = Math.min(one.length, other.length) - from;
    while (length < most && one.at(-1 - length) === other.at(-1 - length))
        length++;
    return length;
}
/** How many characters have to be exchanged: the smaller, the nearer. */
function editDistance(one, other) {
    const at = divergence(one, other);
    return Math.max(one.length, other.length) - at - commonEnd(one, other, at);
}
/** Nothing longer is marked: it would not stand under its line. */
const MAX_MARKED = 1000;
function markOf(presented, accepted) {
    const at = divergence(presented, accepted);
    if (at > MAX_MARKED)
        return '';
    const end = commonEnd(presented, accepted, at);
    const widths = [presented, accepted].map(text => widthOf(text.slice(at, Math.min(text.length - end, MAX_MARKED))));
    return ' '.repeat(widthOf(presented.slice(0, at))) + '^'.repeat(Math.max(1, ...widths));
}
/** Columns in a font of fixed width. Source: Unicode Standard Annex 11 (wide and fullwidth). */
const widthOf = (text) => [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u;

// EXTERNAL MODULE: ./build/azure/entra/claims-matching.js
var claims_matching = __webpack_require__(8256);
;// CONCATENATED MODULE: ./build/azure/entra/federated-credentials.js


/**
 * Compares as Entra does: issuer, subject and audience exactly, letter case and slashes included.
 * Source: Entra docs, "Important considerations and restrictions for federated identity credentials".
 */
function compareFederated(presented, accepted) {
    const verdicts = accepted.map(credential => ({ credential, fits: fits(presented, credential) }));
    const match = verdicts.find(verdict => verdict.fits === true);
    if (match !== undefined)
        return { state: 'matches', by: match.credential };
    const candidates = verdicts.filter(verdict => verdict.fits === undefined).map(({ credential }) => credential);
    if (candidates.length > 0)
        return { state: 'undecided', candidates };
    const ranked = accepted
        .map(credential => ({ credential, differences: differences(presented, credential) }))
        .map(each => ({ ...each, distance: distance(each.differences) }))
        .sort((one, other) => one.distance - other.distance);
    const nearest = ranked[0];
    return nearest === undefined
        ? { state: 'none' }
        : { state: 'differs', nearest: nearest.credential, differences: nearest.differences };
}
function fits(presented, credential) {
    if (presented.issuer !== credential.issuer || !credential.audiences.includes(presented.audience))
        return false;
    if (credential.expression === undefined)
        return presented.subject === credential.subject;
    return (0,claims_matching/* satisfies */.ib)(credential.expression, claimsOf(presented));
}
const claimsOf = ({ subject: sub, jobWorkflowRef }) => ({
    sub,
    ...(jobWorkflowRef !== undefined && { job_workflow_ref: jobWorkflowRef }),
});
/**
 * An expression stands in the subject's place: it is shown whole, as what the subject would have to satisfy; what it
 * wants of the called workflow stands apart.
 */
function differences(presented, credential) {
    const { issuer, subject, audience } = presented;
    const audiences = credential.audiences.includes(audience) ? audience : nearestOf(audience, credential.audiences);
    const found = [differenceOf('issuer', issuer, credential.issuer)];
    if (credential.expression === undefined)
        found.push(differenceOf('subject', subject, credential.subject ?? ''));
    else
        found.push(...unmet(presented, credential.expression));
    found.push(differenceOf('audience', audience, audiences));
    return found.filter(difference => difference !== undefined);
}
function unmet(presented, expression) {
    const terms = (0,claims_matching/* unmetTerms */.Z$)(expression, claimsOf(presented));
    const { subject, jobWorkflowRef = '' } = presented;
    const ofWorkflow = terms.find(({ claim }) => claim === 'job_workflow_ref');
    const other = { at: 0, also: [], caret: '' };
    return [
        ...(terms.some(({ claim }) => claim === 'sub')
            ? [{ ...other, part: 'subject', presented: subject, accepted: expression, kind: 'other' }]
            : []),
        ...(ofWorkflow === undefined
            ? []
            : [
                {
                    ...{ ...other, part: 'job_workflow_ref', kind: 'job_workflow_ref' },
                    ...{ presented: jobWorkflowRef, accepted: ofWorkflow.operand },
                },
            ]),
    ];
}
const nearestOf = (text, others) => [...others].sort((one, other) => editDistance(text, one) - editDistance(text, other))[0] ?? '';
/**
 * What is put right with one slip of the pen is nearer than what was made for another job, and that than another
 * repository.
 */
const KIND_WEIGHTS = {
    'white-space': 1,
    case: 1,
    'trailing-slash': 1,
    'immutable-form': 2,
    branch: 4,
    tag: 4,
    pull_request: 4,
    environment: 4,
    job_workflow_ref: 4,
    repository: 16,
    owner: 32,
    other: 64,
};
const distance = (found) => found.reduce((sum, { part, kind, also, presented, accepted }) => {
    const weight = [kind, ...also].reduce((all, each) => all + KIND_WEIGHTS[each], 0);
    return sum + weight * (part === 'subject' ? 1 : 2) + Math.min(0.9, editDistance(presented, accepted) / 1000);
}, 0);


/***/ }),

/***/ 4573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ federatedName),
/* harmony export */   Z4: () => (/* binding */ DEFAULT_AUDIENCE),
/* harmony export */   jM: () => (/* binding */ adviseFederated)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _claims_matching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8256);
/* harmony import */ var _federated_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7860);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4011);




/** Of an application or a user-assigned identity. Source: Entra docs, "Federated credential considerations". */
const MAX_CREDENTIALS = 20;
/**
 * The audience of a federated credential unless another was chosen; those of the other clouds begin with it. Source:
 * the same page.
 */
const DEFAULT_AUDIENCE = 'api://AzureADTokenExchange';
/**
 * What is to be done so that the job can sign in, by what it presents and what was read.
 * @param accepted none where nothing could be read
 * @param part the part that Entra named
 */
function adviseFederated(presented, accepted, part) {
    const credentials = accepted?.credentials ?? [];
    const compared = (0,_federated_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFederated */ .o)(presented, credentials);
    if (compared.state === 'matches')
        return { fix: { do: 'wait', existing: compared.by.name } };
    const audience = audienceToSet(presented, accepted, part);
    if (audience !== undefined)
        return { fix: { do: 'set-audience', audience } };
    if (compared.state === 'differs') {
        const { nearest, differences } = compared;
        const isMisspelled = differences.every(({ part, kind, also }) => part === 'subject' && [kind, ...also].every(each => each === 'case' || each === 'white-space'));
        if (isMisspelled && nearest.subject !== undefined)
            return { fix: { do: 'correct', existing: nearest.name } };
    }
    const reason = reasonOf(presented, credentials);
    const { pattern, ...because } = reason;
    const isFull = credentials.length >= MAX_CREDENTIALS;
    if (isFull)
        return { fix: { do: 'replace-one' }, ...because };
    const isApplication = accepted?.owner.kind !== 'managed-identity';
    const taken = credentials.map(({ name }) => name);
    if (pattern !== undefined && isApplication) {
        const expression = `claims['sub'] matches '${pattern.replaceAll("'", "''")}'`;
        const name = federatedName({ ...presented, subject: pattern }, taken);
        return { fix: { do: 'add-flexible', name, expression }, ...because };
    }
    return { fix: { do: 'add', name: federatedName(presented, taken) }, ...because };
}
/**
 * The audience that the workflow should ask for: what the credential of this job has, or, where none could be read, the
 * usual one.
 */
function audienceToSet(presented, accepted, part) {
    if (accepted === undefined) {
        return part === 'audience' && !presented.audience.startsWith(DEFAULT_AUDIENCE) ? DEFAULT_AUDIENCE : undefined;
    }
    return accepted.credentials
        .flatMap(({ audiences }) => audiences)
        .find(audience => (0,_federated_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFederated */ .o)({ ...presented, audience }, accepted.credentials).state === 'matches');
}
function reasonOf(presented, credentials) {
    const { issuer, subject } = presented;
    const wild = credentials.find(one => one.issuer === issuer &&
        one.subject !== undefined &&
        /[*?]/.test(one.subject) &&
        (0,_claims_matching_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .MT)(subject, one.subject));
    if (wild?.subject !== undefined) {
        return { because: 'literal-wildcard', about: wild.name, pattern: wild.subject };
    }
    const compared = (0,_federated_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFederated */ .o)(presented, credentials);
    const differences = compared.state === 'differs' ? compared.differences : [];
    if (differences.some(({ kind }) => kind === 'job_workflow_ref')) {
        return { because: 'called-workflow', ...(compared.state === 'differs' && { about: compared.nearest.name }) };
    }
    const tagPrefix = (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSubject */ .Ci)(subject)?.entity === 'tag' ? /^(.*:ref:refs\/tags\/)[^:]*$/s.exec(subject)?.[1] : undefined;
    return tagPrefix === undefined ? {} : { because: 'subject-per-tag', pattern: `${tagPrefix}*` };
}
/**
 * The longest name. Source: Graph docs, "federatedIdentityCredential"; ARM docs, "Federated Identity Credentials -
 * Create Or Update".
 */
const MAX_NAME = 120;
const HASH_LENGTH = 8;
/**
 * A name for a new credential: readable, another one for every subject, issuer and audience, and none that is taken. On
 * a managed identity, creating one under a name that exists replaces it without a word.
 */
function federatedName({ issuer, subject, audience }, taken) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([issuer, subject, audience]))
        .digest('hex');
    const words = subject
        .replace(/^repo:/, '')
        .slice(0, MAX_NAME)
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    const used = new Set(taken.map(name => name.toLowerCase()));
    for (let count = 1;; count++) {
        const end = `-${hash.slice(0, HASH_LENGTH)}${count === 1 ? '' : `-${count}`}`;
        const name = `${`github-${words}`.slice(0, MAX_NAME - end.length)}${end}`;
        if (!used.has(name.toLowerCase()))
            return name;
    }
}


/***/ }),

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ parseSubject),
/* harmony export */   hh: () => (/* binding */ claimsIn)
/* harmony export */ });
/* unused harmony export presentedSubjects */
/** The subject of GitHub's OIDC tokens. Source: github/docs:content/actions/reference/security/oidc.md. */
/**
 * The two forms of the subject that a job will present; the first of environment, pull request and ref that applies.
 */
function presentedSubjects(job) {
    const entity = entityOf(job);
    const classic = `repo:${job.repository}:${entity}`;
    const [owner, name, ...more] = job.repository.split('/');
    const { ownerId = '', repositoryId = '' } = job;
    if (!owner || !name || more.length > 0 || !/^\d+$/.test(ownerId) || !/^\d+$/.test(repositoryId))
        return { classic };
    return { classic, immutable: `repo:${owner}@${ownerId}/${name}@${repositoryId}:${entity}` };
}
function entityOf({ environment = '', eventName, ref }) {
    if (environment !== '')
        return `environment:${escaped(environment)}`;
    return eventName === 'pull_request' ? 'pull_request' : `ref:${escaped(ref)}`;
}
const escaped = (value) => value.replaceAll(':', '%3A');
/**
 * The claims that a subject is made of, by their names, in its order: those behind the repository, or all of them where
 * an organisation's own template leaves the repository out. GitHub escapes a colon inside a value.
 */
function claimsIn(text) {
    const claims = new Map();
    const tokens = text.split(':');
    for (let at = 0; at < tokens.length; at++) {
        const name = (tokens[at] ?? '').toLowerCase();
        if (name === 'pull_request')
            claims.set(name, '');
        else
            claims.set(name, tokens[++at] ?? '');
    }
    return claims;
}
/** Takes a subject apart; `undefined` where it follows an organisation's own template, or is none of GitHub. */
function parseSubject(subject) {
    const match = /^repo:([^/:@]+)(?:@(\d+))?\/([^/:@]+)(?:@(\d+))?:(.+)$/s.exec(subject);
    const [, owner, ownerId, name, repositoryId, rest] = match ?? [];
    if (owner === undefined || name === undefined || rest === undefined)
        return undefined;
    const shared = { owner, name, entity: entityIn(rest), rest };
    return ownerId !== undefined && repositoryId !== undefined
        ? { kind: 'immutable', ownerId, repositoryId, ...shared }
        : ownerId === undefined && repositoryId === undefined
            ? { kind: 'classic', ...shared }
            : undefined;
}
function entityIn(rest) {
    if (/^environment:[^:]/i.test(rest))
        return 'environment';
    if (/^pull_request$/i.test(rest))
        return 'pull_request';
    if (/^ref:refs\/heads\/./i.test(rest))
        return 'branch';
    return /^ref:refs\/tags\/./i.test(rest) ? 'tag' : 'other';
}


/***/ })

};
