/** By name, what `docker version` and `docker info` give. */
export declare const scenarios: Record<string, unknown>
