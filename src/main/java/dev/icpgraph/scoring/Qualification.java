package dev.icpgraph.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import dev.icpgraph.feature.WantedPeople;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * The qualification of a lead against an ICP, with reasons.
 *
 * @param icp key of the ICP
 * @param lead the lead
 * @param verdict whether the lead qualifies
 * @param why reasons as sentences, the deciding one first
 * @param domain domain of the company, known or read from the lead; null when the lead
 * has none
 * @param account null when unknown
 * @param score null when the account is unknown or too new to have a score
 * @param titleMatches null without a title or without criteria on titles
 */
public record Qualification(String icp, Lead lead, Verdict verdict, List<String> why, @Nullable String domain,
		@Nullable Account account, @Nullable Score score, @Nullable Boolean titleMatches) {

	private static final int REASONS = 2;

	/**
	 * The verdicts on a lead.
	 */
	public enum Verdict {

		QUALIFIED, NOT_QUALIFIED, UNKNOWN_ACCOUNT, NO_COMPANY

	}

	static Qualification of(Lead lead, Scores scores, @Nullable Account account) {
		List<String> domains = lead.domains();
		WantedPeople wanted = WantedPeople.of(scores.definition());
		String title = lead.jobTitle();
		Boolean titleMatches = (title == null || title.isBlank() || wanted.isEmpty()) ? null : wanted.include(title);
		int dense = (account != null) ? scores.snapshot().find(account.id()) : -1;
		Score score = (dense >= 0) ? scores.score(dense) : null;
		Verdict verdict = verdict(domains, account, score);
		List<String> why = new ArrayList<>(why(verdict, lead, scores, score));
		if (titleMatches != null) {
			why.add("the ICP " + (titleMatches ? "looks" : "does not look") + " for '" + title + "': "
					+ wanted.describe());
		}
		String domain = (account != null && account.domain() != null) ? account.domain()
				: domains.isEmpty() ? null : domains.getFirst();
		return new Qualification(scores.icp(), lead, verdict, why, domain, account, score, titleMatches);
	}

	private static String inWords(@Nullable Tier tier) {
		return (tier != null) ? Identifiers.inWords(tier) : "outside";
	}

	/**
	 * The points for an account that qualifies, or the missing points of one that does
	 * not. Unknown data decides nothing.
	 */
	private static int decisive(Verdict verdict, Contribution contribution) {
		if (contribution.assumed()) {
			return 0;
		}
		return (verdict == Verdict.QUALIFIED) ? contribution.units() : contribution.mostUnits() - contribution.units();
	}

	private static Verdict verdict(List<String> domains, @Nullable Account account, @Nullable Score score) {
		if (domains.isEmpty()) {
			return Verdict.NO_COMPANY;
		}
		if (account == null || score == null) {
			return Verdict.UNKNOWN_ACCOUNT;
		}
		Tier tier = score.tier();
		return (buys(score) && (tier == Tier.TIER_1 || tier == Tier.TIER_2)) ? Verdict.QUALIFIED
				: Verdict.NOT_QUALIFIED;
	}

	private static boolean buys(Score score) {
		return switch (score.role()) {
			case PROSPECT, CUSTOMER -> true;
			case OURS, COMPETITOR, PARTNER -> false;
		};
	}

	/**
	 * The effect of an account's role, when it is not a prospect or the reader should
	 * know it.
	 */
	private static List<String> role(AccountRole role) {
		return switch (role) {
			case PROSPECT -> List.of();
			case OURS -> List.of("it is one of your own accounts");
			case CUSTOMER -> List.of("it is a customer already, ranked among customers");
			case COMPETITOR -> List.of("it is a competitor: other accounts are its customers, left it or talk to it");
			case PARTNER -> List.of("it is a partner of other accounts, and no prospect");
		};
	}

	private static List<String> why(Verdict verdict, Lead lead, Scores scores, @Nullable Score score) {
		if (score == null) {
			return (verdict == Verdict.NO_COMPANY) ? lead.noCompany()
					: List.of("no scored account is known by " + lead.domains().getFirst());
		}
		List<String> why = new ArrayList<>(role(score.role()));
		Integer rank = score.rank();
		if (!buys(score)) {
			return why;
		}
		if (rank == null) {
			score.filterOutcomes()
				.stream()
				.filter((outcome) -> !outcome.kept())
				.forEach((outcome) -> why.add(outcome.filter() + ": " + outcome.text()));
			return why;
		}
		why.add(String.format(Locale.ROOT, "%s, rank %d of %d with %.1f points", inWords(score.tier()), rank,
				scores.assignment().order(score.role()).length, score.value()));
		score.contributions()
			.stream()
			.filter((contribution) -> decisive(verdict, contribution) > 0)
			.sorted(Comparator.comparingInt((Contribution contribution) -> decisive(verdict, contribution)).reversed())
			.limit(REASONS)
			.forEach((contribution) -> why.add(contribution.reason()));
		score.filterOutcomes()
			.stream()
			.filter((outcome) -> outcome.outcome() == Outcome.UNKNOWN)
			.forEach((outcome) -> why.add("not known for " + outcome.filter() + ": " + outcome.text()));
		return why;
	}

}
