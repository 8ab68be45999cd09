package dev.icpgraph.proximity;

import java.util.ArrayList;
import java.util.List;

import it.unimi.dsi.fastutil.ints.IntList;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Nearness through technologies and their categories: the sum of the items' bits
 * ({@link LogLift}), lowered for accounts that have much of everything
 * ({@link BreadthPenalty}). A best customer is scored as if it were not one.
 */
final class TechnologyChannel implements ChannelEvidence {

	private final ProximityContext vantage;

	private final LogLift lift;

	private final List<ItemWeights> families;

	private final BreadthPenalty breadth;

	private final int[] bits;

	TechnologyChannel(ProximityContext vantage, TechnologySettings settings) {
		this.vantage = vantage;
		Snapshot snapshot = vantage.snapshot();
		BestCustomers best = vantage.best();
		Links uses = snapshot.links(Relation.USES);
		List<SharedItem.Kind> kinds = settings.categories()
				? List.of(SharedItem.Kind.TECHNOLOGY, SharedItem.Kind.CATEGORY) : List.of(SharedItem.Kind.TECHNOLOGY);
		int known = vantage.market().knownInTechnology();
		this.lift = new LogLift(known, KnownRows.among(best, uses), settings.lift());
		this.families = kinds.stream().map((kind) -> new ItemWeights(snapshot, kind, this.lift, best)).toList();
		long items = this.families.stream().mapToLong((family) -> family.having().size()).sum();
		this.breadth = new BreadthPenalty(Math.max(1, items) / (double) Math.max(1, known), settings.breadth(),
				settings.rate());
		this.bits = new TechnologyKernel(this.families, this.breadth).bits();
		for (int account : best.accounts()) {
			this.bits[account] = bitsWithoutItself(account);
		}
	}

	@Override
	public Channel channel() {
		return Channel.TECHNOLOGY;
	}

	@Override
	public int[] bits() {
		return this.bits;
	}

	private int bitsWithoutItself(int account) {
		int items = 0;
		int counted = 0;
		long sum = 0;
		for (ItemWeights family : this.families) {
			for (int position = family.having().begin(account); position < family.having().end(account); position++) {
				int weight = family.weightWithoutOne(family.having().target(position));
				items++;
				counted += (weight > 0) ? 1 : 0;
				sum += weight;
			}
		}
		return (items == 0) ? -1 : this.breadth.apply(sum, items - counted);
	}

	@Override
	public List<Part> parts(int account) {
		List<Part> parts = new ArrayList<>();
		boolean itself = this.vantage.best().contains(account);
		for (ItemWeights items : this.families) {
			Links having = items.having();
			for (int position = having.begin(account); position < having.end(account); position++) {
				int item = having.target(position);
				int weight = itself ? items.weightWithoutOne(item) : items.weights()[item];
				if (weight > 0) {
					parts.add(new Part(item(items, item, account, itself), weight));
				}
			}
		}
		return parts;
	}

	private SharedItem item(ItemWeights items, int item, int account, boolean itself) {
		Names names = this.vantage.snapshot().names(items.kind().relation().to());
		LogLift used = itself ? this.lift.withoutOne() : this.lift;
		IntList others = items.best().without(account, item);
		int accounts = items.holders().degree(item);
		BestShare best = this.vantage.share(others.size(), used.best(), itself);
		return new SharedItem(items.kind(), names.id(item), names.label(item), accounts, used.market(), best,
				used.lift(accounts, others.size()), others);
	}

}
