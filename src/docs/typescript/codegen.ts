import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  // The parts of the schema in this repository; elsewhere the one file that the build attaches.
  schema: process.env.ICPGRAPH_SCHEMA ?? '../../../schema/graphql/*.graphqls',
  documents: 'operations/*.graphql',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        // Dates are text as the server writes it: 2026-11-01, 2026-11-01T09:30:00Z, or 2026-11 for a PartialDate.
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown', Long: 'number', PartialDate: 'string' },
      },
    },
  },
};

export default config;
