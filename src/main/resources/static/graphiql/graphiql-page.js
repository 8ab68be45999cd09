// The first thing a visitor sees must already be an answer: each tab is a question that runs as it is.
const questions = [`# Press ▶ (or Ctrl-Enter): the best accounts of each ICP, and why.
{
  icps {
    id
    product
    tierCounts { tier1 tier2 tier3 outside }
    matches(first: 5) {
      totalCount
      nodes {
        account { id name domain country }
        score {
          tier
          value
          contributions { signal points text }
        }
      }
    }
  }
}
`, `# Who brings customers: referrers by customers won, and how many customers came by referral.
{
  referrers(first: 10, segmentBy: INDUSTRY) {
    totalCount
    nodes { rank account { name domain } given customersWon revenueUsd chainsStarted text }
    segments { value customers share shareLow shareHigh text }
  }
}
`, `# What the best customers have in common, and whether product and market fit.
{
  bestCustomers(first: 5) { rank value account { name domain } }
  commonalities { rule commonalities(first: 10) { kind name text chance } }
  productMarketFit { segment verdict text }
}
`, `# How large the market is: what each filter removes, which one to relax, who just misses.
{
  icps {
    product
    market {
      tam sam som
      filters { filter text removesAlone left }
      relaxations { text gained gainedTier1 gainedTier2 }
    }
    nearMisses(first: 5) { totalCount nodes { account { name } tier text } }
  }
}
`, `# What was loaded, and what was refused.
{
  imports(first: 10) {
    totalCount
    nodes { file kind status rowsRead rowsWritten rowsRefused problems(first: 3) { nodes { line column value reason } } }
  }
  snapshot { revision builtAt stale counts { accounts customers } }
  caller { name role }
}
`];

/** The token of the explorer in this tab. Without one, the server answers what it answers to anybody. */
const token = sessionStorage.getItem('icp-graph.token');
const headers = token ? { Authorization: `Bearer ${token}` } : {};
const fetcher = GraphiQL.createFetcher({ url: '/graphql', headers });
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultTabs: questions.map((query) => ({ query })), shouldPersistHeaders: false }));
