package dev.icpgraph.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.icp.PeopleMeasure;
import dev.icpgraph.snapshot.PersonTrait;
import org.jspecify.annotations.Nullable;

/**
 * How many people of the account are as wanted.
 */
final class PeopleFeature implements Feature {

	private static final int NAMED = 3;

	private final PeopleMeasure.People measure;

	private final Staff staff;

	private final List<Wanted> wanted = new ArrayList<>();

	private final BitSet titles;

	private final Set<Seniority> levels;

	private final int enough;

	PeopleFeature(PeopleMeasure.People measure, Staff staff) {
		this.measure = measure;
		this.staff = staff;
		this.titles = staff.all(PersonTrait.TITLE);
		this.levels = (measure.seniorities() != null) ? EnumSet.copyOf(measure.seniorities())
				: EnumSet.noneOf(Seniority.class);
		this.enough = (measure.atLeast() != null) ? measure.atLeast() : 1;
		want(PersonTrait.TITLE, measure.titles());
		List<PeopleMeasure.BuyingRole> roles = measure.buyingRoles();
		want(PersonTrait.BUYING_ROLE, (roles != null) ? roles.stream().map((role) -> role.name()).toList() : null);
		want(PersonTrait.AGE_BAND, measure.ageBands());
		want(PersonTrait.EDUCATION, measure.education());
		want(PersonTrait.WATERING_HOLE, measure.wateringHoles());
		want(PersonTrait.MOTIVATION, measure.motivations());
	}

	/** A kind of trait that is asked for, and which of it. */
	private record Wanted(BitSet kind, BitSet chosen) {
	}

	private void want(PersonTrait kind, @Nullable List<String> values) {
		if (values != null) {
			this.wanted.add(new Wanted(this.staff.all(kind), this.staff.chosen(kind, values)));
		}
	}

	@Override
	public int value(int account) {
		boolean known = false;
		int count = 0;
		for (int job = this.staff.jobs().begin(account); job < this.staff.jobs().end(account); job++) {
			if (this.staff.counts(account, job)) {
				known |= known(job);
				count += matches(job) ? 1 : 0;
			}
		}
		return known ? Feature.fixed(count / (double) this.enough) : UNKNOWN;
	}

	@Override
	public String text(int account) {
		if (value(account) < 0) {
			return (this.staff.current(account).count() == 0) ? "nobody who works there is known"
					: "too little is known of the people who work there";
		}
		int[] matching = matching(account);
		if (matching.length == 0) {
			long known = this.staff.current(account).filter(this::known).count();
			return "not: " + this.measure.describe() + ", of " + known + " known";
		}
		List<String> some = new ArrayList<>();
		for (int i = 0; i < Math.min(NAMED, matching.length); i++) {
			some.add(who(matching[i]));
		}
		String more = (matching.length > NAMED) ? " and " + (matching.length - NAMED) + " more" : "";
		return matching.length + ((matching.length == 1) ? " person: " : " people: ") + String.join(", ", some) + more;
	}

	@Override
	public List<Ground> grounds(int account) {
		if (value(account) < 0) {
			return List.of();
		}
		List<Ground> grounds = new ArrayList<>();
		for (int job : matching(account)) {
			grounds.add(this.staff.ground(who(job), job));
		}
		return grounds.isEmpty() ? List.of(this.staff.others(text(account), account)) : grounds;
	}

	private int[] matching(int account) {
		return this.staff.current(account).filter(this::matches).toArray();
	}

	/**
	 * The title with what was asked for beside it.
	 */
	private String who(int job) {
		int person = this.staff.jobs().target(job);
		List<String> titles = this.staff.labels(person, this.titles);
		BitSet asked = new BitSet();
		this.wanted.forEach((it) -> asked.or(it.chosen()));
		asked.andNot(this.titles);
		List<String> traits = this.staff.labels(person, asked);
		return (titles.isEmpty() ? "someone" : String.join(" and ", titles))
				+ (traits.isEmpty() ? "" : " (" + String.join(", ", traits) + ")");
	}

	private boolean known(int job) {
		int person = this.staff.jobs().target(job);
		return (this.levels.isEmpty() || this.staff.jobs().kind(job) >= 0)
				&& this.wanted.stream().allMatch((it) -> this.staff.has(person, it.kind()));
	}

	private boolean matches(int job) {
		int person = this.staff.jobs().target(job);
		for (Wanted one : this.wanted) {
			if (!this.staff.has(person, one.chosen())) {
				return false;
			}
		}
		int level = this.staff.jobs().kind(job);
		return this.levels.isEmpty()
				|| (level >= 0 && this.levels.contains(Seniority.valueOf(this.staff.jobs().kinds().label(level))));
	}

}
