// The first thing a visitor sees must already be an answer: each ICP, its tiers, and the best accounts with their reasons.
const firstQuery = `# Press ▶ (or Ctrl-Enter): the best accounts of each ICP, and why.
{
  icps {
    product
    tierCounts { tier1 tier2 tier3 outside }
    matches(first: 5) {
      totalCount
      nodes {
        account { name domain country }
        tier
        score
        contributions {
          signal
          points
          text
        }
      }
    }
  }
}
`;

const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: firstQuery, shouldPersistHeaders: false }));
