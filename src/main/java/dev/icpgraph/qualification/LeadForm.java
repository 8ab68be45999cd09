package dev.icpgraph.qualification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.feature.Feature;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.feature.Features;
import dev.icpgraph.graph.NumberBand;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The facts of a form as a market of one account, scored by an ICP. Its links and
 * nearness to best customers are unknown.
 *
 * @param scores scores of that market
 */
record LeadForm(Scores scores) {

	private static final int COMPANY = 0;

	/**
	 * The form of a lead; {@code null} if it gives no facts.
	 * @throws dev.icpgraph.api.BadInputException if a fact cannot be read
	 */
	static @Nullable LeadForm of(Lead lead, IcpDefinition definition, LocalDate today) {
		Map<String, @Nullable Object> facts = facts(lead);
		if (facts.isEmpty()) {
			return null;
		}
		Snapshot company = Snapshot.ofOne("the company of the lead", facts);
		Features features = new Features(company, today, (measure) -> new NotOnForms());
		int most = definition.filters().size() + definition.signals().size();
		return new LeadForm(Scores.of(definition, new FeatureColumns(company, features, most, List.of())));
	}

	private static Map<String, @Nullable Object> facts(Lead lead) {
		Map<String, @Nullable Object> facts = new HashMap<>();
		String country = lead.countryCode();
		if (country != null) {
			facts.put(AccountAttribute.COUNTRY.property(), country);
		}
		String industry = lead.industry();
		if (industry != null && !industry.isBlank()) {
			facts.put(AccountAttribute.INDUSTRY.property(), industry.strip());
		}
		NumberBand headcount = lead.headcountBand();
		if (headcount != null) {
			facts.put(AccountQuantity.HEADCOUNT.lowProperty(), headcount.min());
			facts.put(AccountQuantity.HEADCOUNT.highProperty(), headcount.max());
		}
		if (!facts.isEmpty() && !lead.domains().isEmpty()) {
			facts.put("domain", lead.domains().getLast());
		}
		return facts;
	}

	Score score() {
		return this.scores.score(COMPANY);
	}

	/** A measure that a form cannot decide. */
	private static final class NotOnForms implements Feature {

		@Override
		public int value(int account) {
			return UNKNOWN;
		}

		@Override
		public String text(int account) {
			return "a form does not say";
		}

	}

}
