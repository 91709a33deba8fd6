const shared = {
  rootDir: '.',
  testEnvironment: 'node',
  transform: {
    '\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }],
    '\\.m?js$': ['@swc/jest', { jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(@cj-tech-master/excelts)/)'],
};

/** @type {import('jest').Config} */
export default {
  projects: [
    // Runs with Node alone: `npm test`.
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/interop/'],
    },
    // Needs LibreOffice: `npm run test:interop`, and CI.
    { ...shared, displayName: 'interop', testMatch: ['<rootDir>/test/interop/**/*.test.ts'] },
  ],
};
