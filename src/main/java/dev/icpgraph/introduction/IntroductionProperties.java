package dev.icpgraph.introduction;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far routes of introduction are looked for, and how they age.
 *
 * @param crowd people of a place, participants of an event and contacts of a person above
 * which nobody is presumed to know another by them
 * @param hub links of an owner or partner above which it ties nobody
 * @param buyers people of an account that routes are looked for to: the highest
 * @param mostStaff people of an account that are looked at to find them
 * @param mostTies ties of each kind that are looked at for an account
 * @param halfLifeYears years after which a tie that ended counts half
 * @param undated what an ended tie counts whose date is unknown, 0 to 1
 */
@ConfigurationProperties("icpgraph.introduction")
record IntroductionProperties(@DefaultValue("2000") int crowd, @DefaultValue("1000") int hub,
		@DefaultValue("20") int buyers, @DefaultValue("500") int mostStaff, @DefaultValue("40") int mostTies,
		@DefaultValue("5") double halfLifeYears, @DefaultValue("0.5") double undated) {

	IntroductionProperties {
		atLeastOne("crowd", crowd);
		atLeastOne("hub", hub);
		atLeastOne("buyers", buyers);
		atLeastOne("most-staff", mostStaff);
		atLeastOne("most-ties", mostTies);
		if (!(halfLifeYears > 0)) {
			throw new IllegalArgumentException("icpgraph.introduction.half-life-years must be above 0");
		}
		if (!(undated >= 0 && undated <= 1)) {
			throw new IllegalArgumentException("icpgraph.introduction.undated must be from 0 to 1");
		}
	}

	private static void atLeastOne(String name, int value) {
		if (value < 1) {
			throw new IllegalArgumentException(
					"icpgraph.introduction." + name + " must be 1 or more, and " + value + " is not");
		}
	}

}
