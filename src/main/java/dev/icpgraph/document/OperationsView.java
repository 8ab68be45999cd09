package dev.icpgraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import dev.icpgraph.document.Page.Cell;
import dev.icpgraph.document.Page.Item;
import dev.icpgraph.document.Page.Row;
import dev.icpgraph.document.Page.Section;
import dev.icpgraph.document.Page.Table;
import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.market.Market;
import dev.icpgraph.market.Markets;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Numbers;
import dev.icpgraph.text.Shares;

/**
 * Shows the cost of each rule, the data worth collecting and the history of the ICP.
 */
@Component
class OperationsView {

	private static final int SHOWN = 10;

	private final Markets markets;

	OperationsView(Markets markets) {
		this.markets = markets;
	}

	Page page(Subject subject) {
		Market market = this.markets.market(subject.scores());
		List<Section> sections = new ArrayList<>(Summary.criteria(subject));
		sections.add(new Section("What each filter removes", counted(market), List.of(), filters(market)));
		sections.add(new Section("What to relax first", heldBack(market), relaxations(market), null));
		sections.add(new Section("What data is worth collecting",
				market.missingFields()
					.stream()
					.limit(SHOWN)
					.map((it) -> new Item(it.text(),
							"unknown for " + English.counted(it.unknown(), "prospect", "prospects")
									+ "; could change the tier of " + Numbers.grouped(it.couldChangeTier())))
					.toList()));
		sections.add(new Section("To reconsider", subject.warnings().stream().map(Item::new).toList()));
		sections.add(new Section("Versions",
				subject.icp().versions().stream().limit(SHOWN).map(OperationsView::of).toList()));
		return new Page(subject.titled("Keeping the ICP of " + subject.icp().title()), subject.state(), sections,
				false);
	}

	private static String counted(Market market) {
		int nameOnly = market.nameOnly();
		String outside = (nameOnly == 0) ? "" : " " + English.counted(nameOnly, "prospect is", "prospects are")
				+ " left out because only " + ((nameOnly == 1) ? "its name is" : "their names are") + " known.";
		return "Counted over " + English.counted(market.tam(), "prospect", "prospects")
				+ "; customers, competitors and partners do not count." + outside + broughtIn(market);
	}

	private static String broughtIn(Market market) {
		int broughtIn = market.broughtIn();
		return (broughtIn == 0) ? ""
				: " " + English.counted(broughtIn, "prospect is", "prospects are")
						+ " in the market although left out, because a person set "
						+ ((broughtIn == 1) ? "its tier." : "their tiers.");
	}

	private static List<Item> relaxations(Market market) {
		return market.relaxations()
			.stream()
			.limit(SHOWN)
			.map((it) -> new Item(it.text(),
					"brings in " + English.counted(it.gained(), "prospect", "prospects") + ", "
							+ Numbers.grouped(it.gainedTier1() + it.gainedTier2()) + " of them into tier 1 or 2"))
			.toList();
	}

	private static String heldBack(Market market) {
		int heldBack = market.relaxationsHeldBack();
		return (heldBack == 0) ? ""
				: English.counted(heldBack, "change is", "changes are") + " not advised, because more than "
						+ Shares.percent(Market.TOO_BROAD) + " of the addressable market would pass the filters.";
	}

	private static Table filters(Market market) {
		List<Row> rows = market.filters()
			.stream()
			.map((it) -> new Row(List.of(new Cell(it.filter()), new Cell(it.text()), count(it.removesAlone()),
					count(it.left()), count(it.undecided()))))
			.collect(Collectors.toCollection(ArrayList::new));
		if (market.broughtIn() > 0) {
			rows.add(new Row(List.of(new Cell("Brought in by a person"), new Cell("a tier set by a person"),
					new Cell(""), count(market.sam()), new Cell(""))));
		}
		return new Table(List.of(new Cell("Filter"), new Cell("Lets through"), new Cell("Removes alone"),
				new Cell("Left after it"), new Cell("Unknown")), rows);
	}

	private static Cell count(int number) {
		return new Cell(Numbers.grouped(number));
	}

	private static Item of(IcpVersion version) {
		return new Item("Version " + version.number(),
				(version.publishedAt() == null) ? "draft, saved " + version.createdAt().toLocalDate()
						: version.publishedAt().toLocalDate() + ": " + version.reason());
	}

}
