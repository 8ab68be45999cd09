package dev.icpgraph.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.feature.WantedPeople;
import dev.icpgraph.graph.Account;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Scores;

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

	/**
	 * The verdicts on a lead.
	 */
	public enum Verdict {

		QUALIFIED, REVIEW, NOT_QUALIFIED, CUSTOMER, UNKNOWN_ACCOUNT, NO_COMPANY

	}

	static Qualification of(Lead lead, Scores scores, @Nullable Account account) {
		List<String> domains = lead.domains();
		WantedPeople wanted = WantedPeople.of(scores.definition());
		String title = lead.jobTitle();
		Boolean titleMatches = (title == null || title.isBlank() || wanted.isEmpty()) ? null : wanted.include(title);
		int dense = (account != null) ? scores.snapshot().find(account.id()) : -1;
		Score score = (dense >= 0) ? scores.score(dense) : null;
		LeadJudgment judgment = judgment(lead, scores, score);
		List<String> why = new ArrayList<>(judgment.why());
		if (titleMatches != null) {
			why.add("the ICP " + (titleMatches ? "looks" : "does not look") + " for '" + title + "': "
					+ wanted.describe());
		}
		String domain = (account != null && account.domain() != null) ? account.domain()
				: domains.isEmpty() ? null : domains.getFirst();
		return new Qualification(scores.icp(), lead, judgment.verdict(), why, domain, account, score, titleMatches);
	}

	private static LeadJudgment judgment(Lead lead, Scores scores, @Nullable Score score) {
		LeadForm form = LeadForm.of(lead, scores.definition(), LocalDate.ofEpochDay(scores.columns().today()));
		if (score != null) {
			return LeadJudgment.of(score, form);
		}
		List<String> domains = lead.domains();
		if (domains.isEmpty()) {
			return new LeadJudgment(Verdict.NO_COMPANY, lead.noCompany());
		}
		return (form != null) ? LeadJudgment.of(form, scores, domains.getFirst()) : new LeadJudgment(
				Verdict.UNKNOWN_ACCOUNT, List.of("no scored account is known by " + domains.getFirst()));
	}

}
