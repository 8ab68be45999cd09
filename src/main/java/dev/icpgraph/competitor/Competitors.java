package dev.icpgraph.competitor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import it.unimi.dsi.fastutil.ints.IntArraySet;
import it.unimi.dsi.fastutil.ints.IntSet;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.icpgraph.commonality.Commonalities;
import dev.icpgraph.commonality.CommonalityReport;
import dev.icpgraph.commonality.ComparedWith;
import dev.icpgraph.commonality.ComparedWords;
import dev.icpgraph.lookalike.TraitIndex;
import dev.icpgraph.lookalike.TraitKind;
import dev.icpgraph.measure.BehaviorMeasure.Stage;
import dev.icpgraph.persona.CompetitorNote;
import dev.icpgraph.persona.IcpParts;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;

/**
 * Answers questions about competitors from the newest snapshot and the notes.
 */
@Component
class Competitors {

	private final Snapshots snapshots;

	private final Commonalities commonalities;

	private final IcpParts parts;

	private final CurrentCompetitors current;

	Competitors(Snapshots snapshots, Commonalities commonalities, IcpParts parts, CurrentCompetitors current) {
		this.snapshots = snapshots;
		this.commonalities = commonalities;
		this.parts = parts;
		this.current = current;
	}

	/**
	 * All competitors named in a stage or a note, most customers first.
	 */
	List<Competitor> all() {
		return all(this.snapshots.loaded());
	}

	private List<Competitor> all(Snapshot snapshot) {
		return noted(this.current.of(snapshot), this.parts.notes());
	}

	/**
	 * Adds notes to competitors, and the competitors named only in notes.
	 * @param notes latest first
	 */
	static List<Competitor> noted(List<Competitor> found, List<CompetitorNote> notes) {
		List<Competitor> competitors = new ArrayList<>(found);
		for (CompetitorNote note : notes) {
			if (competitors.stream().noneMatch((it) -> it.isNamed(note.competitor()))) {
				competitors.add(Competitor.named(note.competitor()));
			}
		}
		return competitors.stream()
			.map((it) -> it.with(notes.stream().filter((note) -> it.isNamed(note.competitor())).toList()))
			.toList();
	}

	/**
	 * The competitor with a name, or with the domain or key of its account; {@code null}
	 * if no stage or note names it.
	 */
	@Nullable Competitor named(String name) {
		Snapshot snapshot = this.snapshots.loaded();
		int account = snapshot.findAccount(name);
		String id = (account >= 0) ? snapshot.accountId(account) : null;
		return all(snapshot).stream()
			.filter((it) -> it.isNamed(name) || (id != null && id.equals(it.accountId())))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Attributes that the accounts at a stage share and the market does not, without the
	 * stage itself and the competitor's products.
	 */
	CommonalityReport shared(Competitor competitor, Stage stage) {
		TraitIndex traits = this.commonalities.traits();
		Competitor now = in(traits.snapshot(), competitor);
		String many = accounts(stage) + now.name();
		String rule = "Compared with the market: accounts that are " + many + ".";
		return this.commonalities.of(traits, now.ids(stage), rule,
				others(traits.snapshot(), now, null, ComparedWords.ACCOUNTS));
	}

	/**
	 * Attributes shared by the accounts that left, compared with all its present and
	 * former customers.
	 */
	CommonalityReport leaving(Competitor competitor) {
		TraitIndex traits = this.commonalities.traits();
		Competitor now = in(traits.snapshot(), competitor);
		BitSet customers = new BitSet();
		int[] left = now.ids(Stage.LEFT);
		List.of(now.ids(Stage.CUSTOMER), left).forEach((ids) -> {
			for (int id : ids) {
				customers.set(id);
			}
		});
		String rule = "Compared with the " + customers.cardinality() + " present and former customers of " + now.name()
				+ ": the " + left.length + " that left.";
		return this.commonalities.of(traits, left, rule, others(traits.snapshot(), now, customers,
				new ComparedWords("former customer", "former customers", "its present and former customers")));
	}

	private static String accounts(Stage stage) {
		return switch (stage) {
			case IN_CYCLE -> "in a sales cycle with ";
			case CUSTOMER -> "customers of ";
			case LEFT -> "former customers of ";
			case REJECTED -> "known to have rejected ";
		};
	}

	private Competitor in(Snapshot snapshot, Competitor competitor) {
		return this.current.of(snapshot)
			.stream()
			.filter((it) -> it.isNamed(competitor.name()))
			.findFirst()
			.orElse(Competitor.named(competitor.name()));
	}

	private static ComparedWith others(Snapshot snapshot, Competitor competitor, @Nullable BitSet accounts,
			ComparedWords words) {
		IntSet products = new IntArraySet(competitor.products());
		competitor.names()
			.stream()
			.mapToInt(snapshot.names(NodeKind.TECHNOLOGY)::find)
			.filter((technology) -> technology >= 0)
			.forEach(products::add);
		return new ComparedWith(accounts, Set.of(TraitKind.COMPETITOR_STAGE), products, words);
	}

}
