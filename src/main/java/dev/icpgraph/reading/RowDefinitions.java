package dev.icpgraph.reading;

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
import dev.icpgraph.merge.RowKind;

import static dev.icpgraph.cell.Quantities.number;
import static dev.icpgraph.cell.Quantities.whole;

/**
 * The columns of every kind of rows, for files and GraphQL alike.
 */
public final class RowDefinitions {

	private static final double MOST = 1e15;

	private static final Map<RowKind, RowDefinition> DEFINITIONS = new EnumMap<>(RowKind.class);
	static {
		Arrays.stream(RowKind.values()).forEach((kind) -> DEFINITIONS.put(kind, definition(kind)));
	}

	private RowDefinitions() {
	}

	static RowDefinition of(RowKind kind) {
		return Objects.requireNonNull(DEFINITIONS.get(kind));
	}

	private static RowDefinition definition(RowKind kind) {
		return switch (kind) {
			case ACCOUNTS -> accounts();
			case TECHNOLOGIES -> rows(List.of("technology"), labeled("technology"), text("category"), text("vendor"),
					year("firstReleasedYear"), prose("homepage"));
			case PEOPLE -> people();
			case EVENTS -> rows(List.of("event"), text("event"), text("name"), text("kind"), text("series"),
					date("startsOn"), text("city"), country("country"));
			case ACCOUNT_TECHNOLOGIES -> rows(List.of("account", "technology"), account("account"),
					labeled("technology"), column("relation", Cells.oneOf(UseLabel.words())), date("since"),
					date("lastSeen"), text("source"));
			case DEPARTMENTS -> rows(List.of("account", "department"), account("account"), text("department"),
					column("headcount", whole(0, (long) MOST)));
			case LEADERSHIP_CHANGES -> rows(List.of("account", "role", "change", "on"), account("account"),
					text("role"), column("change", Cells.oneOf("JOINED", "LEFT")), date("on"), person("person"));
			case EMPLOYMENTS -> employments();
			case ACQUAINTANCES -> rows(List.of("person", "otherPerson"), person("person"), person("otherPerson"),
					share("strength"), date("since"), text("source"));
			case PARTICIPATIONS ->
				rows(List.of("event", "account|person", "role"), text("event"), account("account"), person("person"),
						column("role", Cells.oneOf("ATTENDED", "SPONSORED", "SPOKE")), text("level"), date("on"));
			case REFERRALS -> rows(List.of("referrer", "referred"), account("referrer"), account("referred"),
					text("kind"), date("on"), text("outcome"), usd("amountUsd", 0), person("byPerson"));
			case CUSTOMERS -> customers();
			case VISITS -> rows(List.of("account", "on"), account("account"), column("on", Quantities.day()),
					column("pages", whole(0, (long) MOST)));
			case COMPETITOR_STAGES ->
				rows(List.of("account", "competitor", "stage"), account("account"), text("competitor"),
						column("stage", Cells.oneOf("IN_CYCLE", "CUSTOMER", "LEFT", "REJECTED")), date("on"));
			case PARTNERSHIPS ->
				rows(List.of("account", "partner"), account("account"), text("partner"), date("since"));
		};
	}

	private static RowDefinition accounts() {
		return rows(List.of("account|domain"), text("name"), column("domain", NameCells::domain),
				column("account", NameCells::describedAccount), text("industry"), text("subIndustry"),
				country("country"), place("region"), text("city"),
				column("headcount", Quantities.band(NumberUnit.NONE)),
				column("revenueUsd", Quantities.band(NumberUnit.USD)), year("foundedYear"), text("businessModel"),
				text("operatingModel"), prose("description"),
				column("growthPercent", number(-100, MOST, NumberUnit.PERCENT)), usd("fundingUsd", 0),
				prose("storyUrl"));
	}

	private static RowDefinition people() {
		return rows(List.of("person"), column("email", NameCells::email), column("linkedinUrl", NameCells::linkedInUrl),
				column("person", NameCells::describedPerson), text("name"), text("ageBand"), prose("education"),
				list("wateringHoles"), list("motivations"));
	}

	private static RowDefinition employments() {
		return rows(List.of("person", "account"), person("person"), account("account"), text("title"),
				text("seniority"), text("department"),
				column("buyingRole", Cells.oneOf("USER", "INFLUENCER", "DECISION_MAKER")), date("since"), date("until"),
				column("current", Cells::truth));
	}

	private static RowDefinition customers() {
		return rows(List.of("account"), account("account"), date("since"), date("until"), usd("revenueUsd", -MOST),
				usd("marginUsd", -MOST), column("orders", whole(0, (long) MOST)), column("nps", number(0, 10)),
				date("npsOn"), account("referredBy"), column("salesCycleDays", whole(0, 100_000)),
				share("expansionPotential"), share("goodToWorkWith"), text("level"));
	}

	private static RowDefinition rows(List<String> required, FieldSpec... columns) {
		return RowDefinition.of(required, columns);
	}

	private static FieldSpec column(String name, CellReader reader) {
		return new FieldSpec(name, CellText.LINE, reader);
	}

	private static FieldSpec account(String name) {
		return column(name, NameCells::account);
	}

	private static FieldSpec person(String name) {
		return column(name, NameCells::person);
	}

	private static FieldSpec text(String name) {
		return column(name, Cells::text);
	}

	private static FieldSpec labeled(String name) {
		return column(name, UseLabel::technology);
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

	private static FieldSpec year(String name) {
		return column(name, Quantities.year());
	}

	private static FieldSpec usd(String name, double least) {
		return column(name, number(least, MOST, NumberUnit.USD));
	}

	private static FieldSpec share(String name) {
		return column(name, number(0, 1));
	}

}
