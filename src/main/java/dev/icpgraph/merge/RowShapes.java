package dev.icpgraph.merge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.merge.LinkRule.Repeats;

import static dev.icpgraph.merge.RowShape.all;
import static dev.icpgraph.merge.RowShape.describing;
import static dev.icpgraph.merge.RowShape.linking;
import static dev.icpgraph.merge.RowShape.where;
import static dev.icpgraph.merge.RowShape.with;
import static dev.icpgraph.merge.RowTarget.ACCOUNT;
import static dev.icpgraph.merge.RowTarget.EVENT;
import static dev.icpgraph.merge.RowTarget.PERSON;
import static dev.icpgraph.merge.RowTarget.TECHNOLOGY;

/**
 * The shape of each kind of rows.
 */
final class RowShapes {

	private static final LinkRule REFERRALS = new LinkRule("referrals-of-pairs", "referrer", "referred",
			List.of("kind"), "on", Repeats.UNLESS_OF_A_CUSTOMER);

	private static final LinkRule CUSTOMER_REFERRALS = new LinkRule(REFERRALS.query(), "referredBy", "account",
			REFERRALS.same(), REFERRALS.date(), REFERRALS.repeats());

	private static final LinkRule LEADERSHIP_CHANGES = new LinkRule("leadership-changes-of-accounts", "account", null,
			List.of("role", "change"), "on", Repeats.ON_ANOTHER_DATE);

	private static final LinkRule EMPLOYMENTS = new LinkRule("employments-of-pairs", "person", "account",
			List.of("title"), "since", Repeats.AFTER_ITS_END);

	private static final LinkRule STAGES = new LinkRule("competitor-stages-of-pairs", "account", "competitor",
			List.of("stage"), "on", Repeats.ON_ANOTHER_DATE);

	private static final Map<RowKind, RowShape> SHAPES = new EnumMap<>(RowKind.class);
	static {
		Arrays.stream(RowKind.values()).forEach((kind) -> SHAPES.put(kind, shape(kind)));
	}

	private RowShapes() {
	}

	static RowShape of(RowKind kind) {
		return Objects.requireNonNull(SHAPES.get(kind));
	}

	private static RowShape shape(RowKind kind) {
		return switch (kind) {
			case ACCOUNTS -> describing(ACCOUNT, "merge-account");
			case TECHNOLOGIES -> linking(Map.of("technology", TECHNOLOGY), all("merge-technology"),
					with("category", "merge-technology-category"))
				.renaming("technology", "name")
				.aside("category");
			case PEOPLE -> describing(PERSON, "merge-person");
			case EVENTS -> linking(Map.of("event", EVENT), all("merge-event"));
			case ACCOUNT_TECHNOLOGIES -> uses();
			case DEPARTMENTS -> linking(Map.of("account", ACCOUNT), all("merge-department")).keyedBy("department")
				.renaming("department", "name");
			case LEADERSHIP_CHANGES ->
				linking(Map.of("account", ACCOUNT, "person", PERSON), all("merge-leadership-change"),
						with("person", "merge-leadership-person"))
					.keyedBy("role", "change", "on")
					.recognizedBy(LEADERSHIP_CHANGES);
			case EMPLOYMENTS -> employments();
			case ACQUAINTANCES -> linking(Map.of("person", PERSON, "otherPerson", PERSON),
					all("merge-acquaintance").creating(new LinkShape("person", "otherPerson", "acquaintances-of-pairs",
							"create-acquaintance", "strength", "since", "source")
						.undirected()))
				.keyedBy("source");
			case PARTICIPATIONS -> participations();
			case REFERRALS -> referrals();
			case CUSTOMERS -> linking(Map.of("account", ACCOUNT, "referredBy", ACCOUNT), all("merge-customer"),
					with("referredBy", "merge-customer-referral"))
				.recognizedBy(CUSTOMER_REFERRALS);
			case VISITS -> linking(Map.of("account", ACCOUNT), all("merge-visit")).keyedBy("on");
			case COMPETITOR_STAGES ->
				linking(Map.of("account", ACCOUNT), all("merge-competitor-stage")).keyedBy("stage", "on")
					.aside("competitor")
					.recognizedBy(STAGES);
			case PARTNERSHIPS -> linking(Map.of("account", ACCOUNT), all("merge-partnership")).aside("partner");
		};
	}

	private static RowShape employments() {
		return linking(Map.of("person", PERSON, "account", ACCOUNT),
				all("merge-employment")
					.creating(new LinkShape("person", "account", EMPLOYMENTS.query(), "create-employment", "title",
							"seniority", "department", "buyingRole", "since", "until", "current")))
			.keyedBy("title", "since")
			.recognizedBy(EMPLOYMENTS);
	}

	private static RowShape participations() {
		return linking(Map.of("event", EVENT, "account", ACCOUNT, "person", PERSON),
				with("account", "merge-account-participation").creating(new LinkShape("account", "event",
						"account-participations-of-pairs", "create-account-participation", "role", "level", "on")),
				with("person", "merge-person-participation").creating(new LinkShape("person", "event",
						"person-participations-of-pairs", "create-person-participation", "role", "level", "on")))
			.keyedBy("role");
	}

	private static RowShape uses() {
		return linking(Map.of("account", ACCOUNT, "technology", TECHNOLOGY),
				where("relation", "USES", "merge-use").creating(new LinkShape("account", "technology", "uses-of-pairs",
						"create-use", "since", "lastSeen", "source")),
				where("relation", "CONTRIBUTES_TO", "merge-contribution").creating(new LinkShape("account",
						"technology", "contributions-of-pairs", "create-contribution", "since", "lastSeen", "source")),
				where("relation", "MAKES", "merge-product").creating(new LinkShape("account", "technology",
						"products-of-pairs", "create-product", "since", "lastSeen", "source")))
			.keyedBy("source")
			.aside("relation", "USES");
	}

	private static RowShape referrals() {
		return linking(Map.of("referrer", ACCOUNT, "referred", ACCOUNT, "byPerson", PERSON),
				all("merge-referral").creating(new LinkShape("referrer", "referred", REFERRALS.query(),
						"create-referral", "kind", "on", "outcome", "amountUsd")),
				with("byPerson", "merge-referral-person"))
			.keyedBy("kind", "on")
			.recognizedBy(REFERRALS);
	}

}
