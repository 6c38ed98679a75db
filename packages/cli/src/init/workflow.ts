/** A workflow for GitHub Actions that checks a content package, shows what changed on a pull request, and publishes. */
export const workflowText = `name: facts
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm install --no-audit --no-fund
      - run: npx docfacts lint --format github
      - run: npx docfacts build --check
      - if: github.event_name == 'pull_request'
        run: |
          npx docfacts diff "git:origin/$GITHUB_BASE_REF" --format markdown >> "$GITHUB_STEP_SUMMARY"
          npx docfacts diff "git:origin/$GITHUB_BASE_REF" --format github --check
`
