package dev.icpgraph.proximity;

import dev.icpgraph.snapshot.Links;

/**
 * Acquaintances of several people today, with weights: the more people either of the two
 * knows, the lower. Read column by column, as in {@link Careers}.
 *
 * <pre>
 * people    3 8           given
 * offsets   0 2 3         the acquaintances of people[i] are at offsets[i] up to offsets[i + 1]
 * others    5 8 3
 * company   1 0.8 0       0 for people who met later or know too many
 * </pre>
 *
 * 12 bytes per acquaintance.
 */
final class Acquaintances {

	private final int[] offsets;

	private final int[] others;

	private final double[] company;

	Acquaintances(Links knows, int[] people, PeopleSettings settings, int today) {
		this.offsets = new int[people.length + 1];
		for (int i = 0; i < people.length; i++) {
			int contacts = knows.degree(people[i]);
			this.offsets[i + 1] = this.offsets[i] + ((settings.company(contacts) > 0) ? contacts : 0);
		}
		this.others = new int[this.offsets[people.length]];
		this.company = new double[this.others.length];
		for (int i = 0; i < people.length; i++) {
			double company = settings.company(knows.degree(people[i]));
			int before = knows.begin(people[i]) - this.offsets[i];
			for (int place = this.offsets[i]; place < this.offsets[i + 1]; place++) {
				this.others[place] = knows.target(before + place);
				this.company[place] = (knows.day(before + place) <= today) ? company : 0;
			}
		}
		for (int place = 0; place < this.others.length; place++) {
			this.company[place] *= settings.company(knows.degree(this.others[place]));
		}
	}

	/**
	 * First place of a person, by index among the given people.
	 */
	int begin(int i) {
		return this.offsets[i];
	}

	/**
	 * Place after the last acquaintance of the person.
	 */
	int end(int i) {
		return this.offsets[i + 1];
	}

	/**
	 * The acquaintances, by place.
	 */
	int[] others() {
		return this.others;
	}

	/**
	 * Weight of the acquaintance, 0 to 1.
	 */
	double company(int place) {
		return this.company[place];
	}

}
