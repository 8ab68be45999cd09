import type { TypedDocumentString } from './generated/graphql.ts';

const URL = process.env.ICPGRAPH_URL ?? 'http://localhost:8080';

/** Runs an operation; its variables and its answer have the types of the schema. */
export async function run<Result>(operation: TypedDocumentString<Result, Record<string, never>>): Promise<Result>;
export async function run<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: NoInfer<Variables>,
): Promise<Result>;
export async function run(operation: String, variables?: unknown): Promise<unknown> {
  const token = process.env.ICPGRAPH_TOKEN;
  const response = await fetch(`${URL}/graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query: operation, variables }),
  });
  const { data, errors } = await response.json();
  if (errors?.length) {
    const [{ message, extensions }] = errors;
    throw new Error(`${extensions?.code ?? response.status}: ${message}`);
  }
  return data;
}
