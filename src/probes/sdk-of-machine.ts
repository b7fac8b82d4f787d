// What is used of the Azure SDK for the identity that Azure gave this machine.
export { Agent } from 'node:http'
export { createDefaultHttpClient, createHttpHeaders } from '@azure/core-rest-pipeline'
export { ManagedIdentityCredential } from '@azure/identity'
