package dev.icpgraph.row;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.cell.CellReader;
import dev.icpgraph.cell.CellText;
import dev.icpgraph.cell.Cells;
import dev.icpgraph.cell.NameCells;
import dev.icpgraph.cell.NumberUnit;
import dev.icpgraph.cell.Quantities;
import dev.icpgraph.row.LinkRule.Repeats;

import static dev.icpgraph.cell.Quantities.number;
import static dev.icpgraph.cell.Quantities.whole;
import static dev.icpgraph.row.RowQuery.all;
import static dev.icpgraph.row.RowQuery.where;
import static dev.icpgraph.row.RowQuery.with;

/**
 * The description of every kind of row, for files, GraphQL and the graph.
 */
public final class RowDefinitions {

	private static final double MOST = 1e15;

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

	private static final Map<RowKind, RowDefinition> DEFINITIONS = new EnumMap<>(RowKind.class);
	static {
		Arrays.stream(RowKind.values()).forEach((kind) -> DEFINITIONS.put(kind, definition(kind)));
	}

	private RowDefinitions() {
	}

	/**
	 * The description of a kind.
	 */
	public static RowDefinition of(RowKind kind) {
		return Objects.requireNonNull(DEFINITIONS.get(kind));
	}

	private static RowDefinition definition(RowKind kind) {
		return switch (kind) {
			case ACCOUNTS -> accounts();
			case TECHNOLOGIES -> rows(List.of("technology"), technology("technology").as("name"),
					text("category").parameter(null), text("vendor"), year("firstReleasedYear"), prose("homepage"))
				.writtenBy(all("merge-technology"), with("category", "merge-technology-category"));
			case PEOPLE -> people();
			case EVENTS -> rows(List.of("event"), event("event"), text("name"), text("kind"), text("series"),
					planned("startsOn"), text("city"), country("country"))
				.writtenBy(all("merge-event"));
			case ACCOUNT_TECHNOLOGIES -> uses();
			case DEPARTMENTS ->
				rows(List.of("account", "department"), account("account"), text("department").key().as("name"),
						column("headcount", whole(0, (long) MOST)))
					.writtenBy(all("merge-department"));
			case LEADERSHIP_CHANGES ->
				rows(List.of("account", "role", "change", "on"), account("account"), text("role").key(),
						column("change", Cells.oneOf("JOINED", "LEFT")).key(), planned("on").key(), person("person"))
					.writtenBy(all("merge-leadership-change"), with("person", "merge-leadership-person"))
					.recognizedBy(LEADERSHIP_CHANGES);
			case EMPLOYMENTS -> employments();
			case ACQUAINTANCES -> rows(List.of("person", "otherPerson"), person("person"), person("otherPerson"),
					share("strength"), past("since"), text("source").key())
				.writtenBy(all("merge-acquaintance")
					.creating(new LinkShape("person", "otherPerson", "acquaintances-of-pairs", "create-acquaintance")
						.undirected()));
			case PARTICIPATIONS -> participations();
			case REFERRALS -> referrals();
			case CUSTOMERS -> customers();
			case VISITS -> rows(List.of("account", "on"), account("account"), column("on", Quantities.pastDay()).key(),
					column("pages", whole(0, (long) MOST)))
				.writtenBy(all("merge-visit"));
			case COMPETITOR_STAGES -> competitorStages();
			case PARTNERSHIPS -> rows(List.of("account", "partner"), account("account"),
					text("partner").parameter(null), planned("since"))
				.writtenBy(all("merge-partnership"));
		};
	}

	private static RowDefinition competitorStages() {
		return rows(List.of("account", "competitor", "stage"), account("account"), text("competitor").parameter(null),
				column("stage", Cells.oneOf("IN_CYCLE", "CUSTOMER", "LEFT", "REJECTED")).key(), past("on").key())
			.writtenBy(all("merge-competitor-stage"))
			.recognizedBy(STAGES);
	}

	private static RowDefinition accounts() {
		return rows(List.of("account|domain"), text("name"), column("domain", NameCells::domain).naming(),
				column("account", NameCells::describedAccount).naming(), text("industry"), text("subIndustry"),
				country("country"), place("region"), text("city"),
				column("headcount", Quantities.band(NumberUnit.NONE)),
				column("revenueUsd", Quantities.band(NumberUnit.USD)), year("foundedYear"), text("businessModel"),
				text("operatingModel"), text("owner"), prose("description"),
				column("growthPercent", number(-100, MOST, NumberUnit.PERCENT)), usd("fundingUsd", 0),
				prose("storyUrl"))
			.describing(RowTarget.ACCOUNT, "merge-account");
	}

	private static RowDefinition people() {
		return rows(List.of("person"), column("email", NameCells::email).naming(),
				column("linkedinUrl", NameCells::linkedInUrl).naming(),
				column("person", NameCells::describedPerson).naming(), text("name"), text("ageBand"),
				prose("education"), list("wateringHoles"), list("motivations"))
			.describing(RowTarget.PERSON, "merge-person");
	}

	private static RowDefinition uses() {
		return rows(List.of("account", "technology"), account("account"), technology("technology"),
				column("relation", Cells.oneOf(UseLabel.words())).parameter("USES"), past("since"), past("lastSeen"),
				text("source").key())
			.writtenBy(
					where("relation", "USES", "merge-use")
						.creating(new LinkShape("account", "technology", "uses-of-pairs", "create-use")),
					where("relation", "CONTRIBUTES_TO", "merge-contribution").creating(
							new LinkShape("account", "technology", "contributions-of-pairs", "create-contribution")),
					where("relation", "MAKES", "merge-product")
						.creating(new LinkShape("account", "technology", "products-of-pairs", "create-product")))
			.sharedBy("account");
	}

	private static RowDefinition employments() {
		return rows(List.of("person", "account"), person("person"), account("account"), text("title").key(),
				text("seniority"), text("department"),
				column("buyingRole", Cells.oneOf("USER", "INFLUENCER", "DECISION_MAKER")), planned("since").key(),
				date("until"), column("current", Cells::truth))
			.writtenBy(all("merge-employment")
				.creating(new LinkShape("person", "account", EMPLOYMENTS.query(), "create-employment")))
			.recognizedBy(EMPLOYMENTS);
	}

	private static RowDefinition participations() {
		return rows(List.of("event", "account|person", "role"), event("event"), account("account"), person("person"),
				column("role", Cells.oneOf("ATTENDED", "SPONSORED", "SPOKE")).key(), text("level"), planned("on"))
			.writtenBy(
					with("account", "merge-account-participation").creating(new LinkShape("account", "event",
							"account-participations-of-pairs", "create-account-participation")),
					with("person", "merge-person-participation").creating(new LinkShape("person", "event",
							"person-participations-of-pairs", "create-person-participation")))
			.sharedBy("person", "account");
	}

	private static RowDefinition referrals() {
		return rows(List.of("referrer", "referred"), account("referrer"), account("referred"), text("kind").key(),
				past("on").key(), text("outcome"), usd("amountUsd", 0), person("byPerson"))
			.writtenBy(
					all("merge-referral")
						.creating(new LinkShape("referrer", "referred", REFERRALS.query(), "create-referral")),
					with("byPerson", "merge-referral-person"))
			.recognizedBy(REFERRALS);
	}

	private static RowDefinition customers() {
		return rows(List.of("account"), account("account"), planned("since"), date("until"), usd("revenueUsd", -MOST),
				usd("marginUsd", -MOST), column("orders", whole(0, (long) MOST)), column("nps", number(0, 10)),
				past("npsOn"), account("referredBy"), column("salesCycleDays", whole(0, 100_000)),
				share("expansionPotential"), share("goodToWorkWith"), text("level"))
			.writtenBy(all("merge-customer"), with("referredBy", "merge-customer-referral"))
			.recognizedBy(CUSTOMER_REFERRALS);
	}

	private static RowColumns rows(List<String> required, FieldSpec... columns) {
		return RowColumns.of(required, columns);
	}

	private static FieldSpec column(String name, CellReader reader) {
		return new FieldSpec(name, CellText.LINE, reader);
	}

	private static FieldSpec account(String name) {
		return column(name, NameCells::account).naming(RowTarget.ACCOUNT);
	}

	private static FieldSpec person(String name) {
		return column(name, NameCells::person).naming(RowTarget.PERSON);
	}

	private static FieldSpec technology(String name) {
		return column(name, UseLabel::technology).naming(RowTarget.TECHNOLOGY);
	}

	private static FieldSpec event(String name) {
		return text(name).naming(RowTarget.EVENT);
	}

	private static FieldSpec text(String name) {
		return column(name, Cells::text);
	}

	private static FieldSpec country(String name) {
		return new FieldSpec(name, CellText.PLACE, Cells::country);
	}

	private static FieldSpec place(String name) {
		return new FieldSpec(name, CellText.PLACE, Cells::text);
	}

	private static FieldSpec prose(String name) {
		return new FieldSpec(name, CellText.PROSE, Cells::prose);
	}

	private static FieldSpec list(String name) {
		return new FieldSpec(name, CellText.PROSE, Cells::list);
	}

	private static FieldSpec date(String name) {
		return column(name, Quantities.date());
	}

	/** A date of an agreement, which may begin later. */
	private static FieldSpec planned(String name) {
		return column(name, Quantities.plannedDate());
	}

	/** A date of an observation. */
	private static FieldSpec past(String name) {
		return column(name, Quantities.pastDate());
	}

	private static FieldSpec year(String name) {
		return column(name, Quantities.year());
	}

	private static FieldSpec usd(String name, double least) {
		return column(name, number(least, MOST, NumberUnit.USD));
	}

	private static FieldSpec share(String name) {
		return column(name, Quantities.share());
	}

}
