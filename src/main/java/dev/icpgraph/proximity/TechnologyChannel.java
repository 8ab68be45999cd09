package dev.icpgraph.proximity;

import java.util.ArrayList;
import java.util.List;

import it.unimi.dsi.fastutil.ints.IntList;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.BestShare;
import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.LogLift;

/**
 * Nearness through technologies and their categories, each in the relation that accounts
 * have to it: the sum of the items' bits ({@link LogLift}), reduced for accounts that
 * have much of everything ({@link BreadthPenalty}). A best customer is measured as if it
 * were not one.
 */
final class TechnologyChannel implements ChannelEvidence {

	private final ProximityContext context;

	private final LogLift lift;

	private final List<ItemWeights> families;

	private final BreadthPenalty breadth;

	private final int[] bits;

	TechnologyChannel(ProximityContext context, TechnologySettings settings) {
		this.context = context;
		Snapshot snapshot = context.snapshot();
		BestCustomers best = context.best();
		int known = context.market().knownInTechnology();
		this.lift = new LogLift(known, KnownRows.among(best, context.market().links().technologies()), settings.lift());
		this.families = families(snapshot, settings.categories(), best);
		long items = this.families.stream().mapToLong(ItemWeights::links).sum();
		this.breadth = new BreadthPenalty(Math.max(1, items) / (double) Math.max(1, known), settings.breadth(),
				settings.rate());
		this.bits = new TechnologyKernel(this.families, this.breadth).bits();
		for (int account : best.accounts()) {
			this.bits[account] = bitsWithoutItself(account);
		}
	}

	/**
	 * One family for technologies and one for their categories in each relation with any
	 * link and, with categories, one for the relations other than use.
	 */
	private List<ItemWeights> families(Snapshot snapshot, boolean categories, BestCustomers best) {
		List<ItemWeights> families = new ArrayList<>();
		for (UseRelation relation : UseRelation.values()) {
			Relation links = Relation.of(relation);
			if (relation == UseRelation.USES || snapshot.links(links).size() > 0) {
				families.add(family(TechnologyCounts.Kind.TECHNOLOGY, relation, links, best));
				if (categories) {
					families.add(family(TechnologyCounts.Kind.CATEGORY, relation, links.categories(), best));
				}
				if (categories && relation != UseRelation.USES) {
					Links any = snapshot.links(links).collapsed();
					families
						.add(family(new SharedItem.Family(TechnologyCounts.Kind.RELATION, relation), any, null, best));
				}
			}
		}
		return families;
	}

	private ItemWeights family(TechnologyCounts.Kind kind, UseRelation use, Relation relation, BestCustomers best) {
		Snapshot snapshot = this.context.snapshot();
		return family(new SharedItem.Family(kind, use), snapshot.links(relation),
				relation.bothWays() ? snapshot.backlinks(relation) : null, best);
	}

	private ItemWeights family(SharedItem.Family family, Links having, @Nullable Links holders, BestCustomers best) {
		int[] accounts = this.context.market().accounts(family, having, holders, names(family.kind()));
		return new ItemWeights(family, having, holders, accounts, this.lift, best);
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
		boolean itself = this.context.best().contains(account);
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
		LogLift used = itself ? this.lift.withoutOne() : this.lift;
		IntList others = items.best().without(account, item);
		int accounts = items.accounts(item);
		BestShare best = this.context.share(others.size(), used.best(), itself);
		Names names = names(items.family().kind());
		return new SharedItem(items.family(), (names != null) ? names.id(item) : "",
				(names != null) ? names.label(item) : "", accounts, used.market(), best,
				used.lift(accounts, others.size()), others);
	}

	private @Nullable Names names(TechnologyCounts.Kind kind) {
		return switch (kind) {
			case TECHNOLOGY -> this.context.snapshot().names(NodeKind.TECHNOLOGY);
			case CATEGORY -> this.context.snapshot().names(NodeKind.CATEGORY);
			case RELATION -> null;
		};
	}

}
