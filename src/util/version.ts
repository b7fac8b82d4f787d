/** That of package.json; a test holds them together. */
export const VERSION = '0.1.0'

/** Where the project is at home. */
export const HOME_PAGE = 'https://github.com/org/acr-login-check'
