package dev.icpgraph.feature;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The features that look for a dated link of an account: participations, stages with
 * competitors, partnerships and leadership changes.
 *
 * @param snapshot holds the links
 * @param today the day that ages count from
 */
record LinkFeatures(Snapshot snapshot, int today) {

	Feature participation(BehaviorMeasure.Participation measure, Fading fading) {
		Links links = this.snapshot.links(Relation.PARTICIPATED_IN);
		BitSet events = EventChoice.of(measure, this.snapshot);
		boolean[] roles = kinds(links, names(measure.roles()));
		return feature(Relation.PARTICIPATED_IN,
				(account, position) -> events.get(links.target(position)) && has(roles, links, position),
				measure.withinDays(), fading,
				wording(Relation.PARTICIPATED_IN, measure.denied(), "no participation in events is known"));
	}

	Feature competitorStage(BehaviorMeasure.CompetitorStage measure, Fading fading) {
		Links links = this.snapshot.links(Relation.AT_STAGE);
		BitSet competitors = chosen(names(Relation.AT_STAGE), measure.competitors());
		boolean[] stages = kinds(links, names(measure.in()));
		return feature(Relation.AT_STAGE,
				(account, position) -> competitors.get(links.target(position)) && has(stages, links, position)
						&& !superseded(links, account, position),
				null, fading, wording(Relation.AT_STAGE, measure.denied(), "no competitor data"));
	}

	Feature partnership(FirmographicMeasure.Partnership measure) {
		Links links = this.snapshot.links(Relation.PARTNERS_WITH);
		BitSet partners = chosen(names(Relation.PARTNERS_WITH), measure.anyOf());
		return feature(Relation.PARTNERS_WITH, (account, position) -> partners.get(links.target(position)), null,
				Fading.NONE, wording(Relation.PARTNERS_WITH, measure.denied(), "no partnership is known"));
	}

	Feature leadershipChange(FirmographicMeasure.LeadershipChange measure, Fading fading) {
		Links links = this.snapshot.links(Relation.HAD_LEADERSHIP_CHANGE);
		BitSet roles = chosen(names(Relation.HAD_LEADERSHIP_CHANGE), measure.roles());
		FirmographicMeasure.Change change = measure.change();
		boolean[] changes = kinds(links, (change != null) ? List.of(change.name()) : null);
		return feature(Relation.HAD_LEADERSHIP_CHANGE,
				(account, position) -> roles.get(links.target(position)) && has(changes, links, position),
				measure.withinDays(), fading,
				wording(Relation.HAD_LEADERSHIP_CHANGE, measure.denied(), "no leadership change is known"));
	}

	private LinkWording wording(Relation relation, String denied, String unknown) {
		return new LinkWording(this.snapshot, relation, denied, unknown);
	}

	private Feature feature(Relation relation, DatedLinksFeature.Condition condition, @Nullable Integer withinDays,
			Fading fading, LinkWording wording) {
		return new DatedLinksFeature(this.snapshot, relation, condition,
				new DatedLinksFeature.Period(this.today, withinDays, fading), wording);
	}

	private Names names(Relation relation) {
		return this.snapshot.names(relation.to());
	}

	/**
	 * Whether a later stage with the same competitor is known and replaces this one.
	 */
	private boolean superseded(Links links, int account, int position) {
		int day = links.day(position);
		for (int other = links.begin(account); other < links.end(account); other++) {
			int otherDay = links.day(other);
			if (day != Links.UNKNOWN && links.target(other) == links.target(position) && otherDay > day
					&& otherDay <= this.today) {
				return true;
			}
		}
		return false;
	}

	static BitSet chosen(Names names, @Nullable List<String> wanted) {
		BitSet chosen = new BitSet(names.size());
		if (wanted == null) {
			chosen.set(0, names.size());
			return chosen;
		}
		var known = wanted.stream().map((name) -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		for (int index = 0; index < names.size(); index++) {
			chosen.set(index, known.contains(names.label(index).toLowerCase(Locale.ROOT))
					|| known.contains(names.id(index).toLowerCase(Locale.ROOT)));
		}
		return chosen;
	}

	private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> values) {
		return (values != null) ? values.stream().map((value) -> value.name()).toList() : null;
	}

	/**
	 * Flags of wanted link kinds by index in {@link Links#kinds()}; empty means all.
	 */
	private static boolean[] kinds(Links links, @Nullable List<String> wanted) {
		if (wanted == null) {
			return new boolean[0];
		}
		boolean[] kinds = new boolean[Math.max(1, links.kinds().size())];
		wanted.stream().mapToInt(links.kinds()::find).filter((kind) -> kind >= 0).forEach((kind) -> kinds[kind] = true);
		return kinds;
	}

	private static boolean has(boolean[] wanted, Links links, int position) {
		int kind = links.kind(position);
		return wanted.length == 0 || (kind >= 0 && wanted[kind]);
	}

}
