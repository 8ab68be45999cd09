package dev.icpgraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.icpgraph.document.Page.Item;
import dev.icpgraph.document.Page.Section;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.market.Market;
import dev.icpgraph.market.Markets;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.SignalLift;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Numbers;
import dev.icpgraph.text.Shares;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Shows the ICP on one slide.
 */
@Component
class Summary {

	private static final int NAMED = 6;

	private final Markets markets;

	private final Accounts accounts;

	Summary(Markets markets, Accounts accounts) {
		this.markets = markets;
		this.accounts = accounts;
	}

	Page page(Subject subject) {
		List<Section> sections = new ArrayList<>(criteria(subject));
		sections.add(new Section("How big the market is", market(subject)));
		sections.add(new Section("Whom we sell to", subject.personas()
			.stream()
			.map((persona) -> new Item(DocumentPhrases.named(persona), DocumentPhrases.sentences(persona.help())))
			.toList()));
		sections.add(new Section("What they try to get done",
				subject.jobs()
					.stream()
					.map((job) -> new Item(job.name(), DocumentPhrases.sentences(job.trigger())))
					.toList()));
		sections.add(new Section("To reconsider", subject.warnings().stream().map(Item::new).toList()));
		return new Page(subject.titled(subject.icp().title() + ": our ideal customer"), subject.state(), sections,
				true);
	}

	/**
	 * Filters and signals in words. A signal that does not help find customers is marked,
	 * as in the warnings.
	 */
	static List<Section> criteria(Subject subject) {
		IcpDefinition definition = subject.version().definition();
		Map<String, SignalLift.Verdict> verdicts = subject.scores()
			.signalLifts()
			.stream()
			.collect(Collectors.toMap(SignalLift::signal, SignalLift::verdict, (one, other) -> one));
		double weights = definition.signals().stream().mapToDouble(Signal::weight).sum();
		return List.of(
				new Section("Who can be a customer",
						definition.filters()
							.stream()
							.map((filter) -> new Item(filter.name(), described(filter.name(), filter.measure())))
							.toList()),
				new Section("Who fits best", definition.signals()
					.stream()
					.map((signal) -> new Item(Shares.percent(signal.weight() / weights) + " " + signal.name(),
							described(signal.name(), signal.measure()) + (signal.against() ? " (counts against)" : "")
									+ doubt(verdicts.get(signal.name()))))
					.toList()));
	}

	/**
	 * The measure in words; empty where its name says as much.
	 */
	private static String described(String name, Measure measure) {
		String text = measure.describe();
		return English.saysAll(name, text) ? "" : text;
	}

	private static String doubt(SignalLift.@Nullable Verdict verdict) {
		return switch (verdict) {
			case null -> "";
			case HELPS, TOO_FEW -> "";
			case NOT_SHOWN -> " – not shown to help";
			case HURTS -> " – ranks our customers low";
		};
	}

	private List<Item> market(Subject subject) {
		Market market = this.markets.market(subject.scores());
		List<Item> items = new ArrayList<>();
		items.add(new Item("Could buy", Numbers.grouped(market.tam()) + " prospects; "
				+ DocumentPhrases.serviceable(market) + "; " + Numbers.grouped(market.som()) + " in tier 1 and 2"));
		items.add(new Item("Tiers", subject.version().definition().tiers().describe()));
		List<Score> best = subject.prospects(NAMED);
		if (!best.isEmpty()) {
			Map<String, Account> known = this.accounts.byIds(best.stream().map(Score::accountId).toList());
			items.add(
					new Item("The best prospects", English.list(known.values().stream().map(Account::label).toList())));
		}
		return items;
	}

}
