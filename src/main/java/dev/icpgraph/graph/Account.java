package dev.icpgraph.graph;

import dev.icpgraph.identity.Countries;
import org.jspecify.annotations.Nullable;

/**
 * A company. Unknown fields are {@code null}.
 *
 * @param id the domain or key that first identified it, for example {@code acme.com}
 * @param domain web domain in its normal form, for example {@code acme.com}
 * @param key the user's own key
 * @param country ISO 3166 code, for example {@code DE}
 * @param countryGiven country as written, for example {@code Deutschland}
 * @param headcount number of people who work there
 * @param revenueUsd yearly revenue in US dollars
 * @param owner the one of us who is responsible for it
 * @param growthPercent yearly growth in percent
 * @param fundingUsd total funding in US dollars
 * @param stub whether it is known only by references
 * @param provenance import and row that last set it
 */
public record Account(String id, @Nullable String domain, @Nullable String key, @Nullable String name,
		@Nullable String industry, @Nullable String subIndustry, @Nullable String country,
		@Nullable String countryGiven, @Nullable String region, @Nullable String city, @Nullable NumberBand headcount,
		@Nullable NumberBand revenueUsd, @Nullable Integer foundedYear, @Nullable String businessModel,
		@Nullable String operatingModel, @Nullable String owner, @Nullable String description,
		@Nullable Double growthPercent, @Nullable Double fundingUsd, @Nullable String storyUrl, boolean stub,
		@Nullable Provenance provenance) {

	/**
	 * An account with its name and domain only.
	 */
	public static Account called(String id, @Nullable String domain, @Nullable String name) {
		return new Account(id, domain, null, name, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, false, null);
	}

	/**
	 * The label of the account: its name, otherwise its domain or key.
	 */
	public String label() {
		return (this.name != null) ? this.name : this.id;
	}

	/**
	 * The English name of its country; {@code null} if it is unknown.
	 */
	public @Nullable String countryName() {
		return (this.country != null) ? Countries.name(this.country) : null;
	}

	static Account of(Properties account) {
		return new Account(account.required("id"), account.text("domain"), account.text("key"), account.text("name"),
				account.text("industry"), account.text("subIndustry"), account.text("country"), account.givenCountry(),
				account.text("region"), account.text("city"), account.band("headcount"), account.band("revenueUsd"),
				account.smallNumber("foundedYear"), account.text("businessModel"), account.text("operatingModel"),
				account.text("owner"), account.text("description"), account.number("growthPercent"),
				account.number("fundingUsd"), account.text("storyUrl"), Boolean.TRUE.equals(account.flag("stub")),
				account.provenance());
	}

}
