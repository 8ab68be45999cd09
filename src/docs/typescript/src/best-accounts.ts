import { run } from './client.ts';
import { BestAccountsDocument, IcpsDocument, type BestAccountsQuery, type MatchWhere } from './generated/graphql.ts';

const where: MatchWhere = { tier: { in: ['TIER_1'] } };

const { icps } = await run(IcpsDocument);
for (const icp of icps) {
  console.log(`${icp.product}: ${icp.tierCounts.tier1} accounts in tier 1`);
  let after: string | null = null;
  do {
    const { icpMatches }: BestAccountsQuery = await run(BestAccountsDocument, { icp: icp.id, where, first: 100, after });
    for (const { account, score } of icpMatches.nodes) {
      console.log(`${score.rank}. ${account?.name} (${score.value.toFixed(1)}): ${score.contributions[0]?.text}`);
    }
    after = icpMatches.pageInfo.hasNextPage ? icpMatches.pageInfo.endCursor ?? null : null;
  } while (after);
}
