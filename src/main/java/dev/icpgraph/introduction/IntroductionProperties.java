package dev.icpgraph.introduction;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits for searching routes of introduction, and their decay.
 *
 * @param crowd number of people of a place, participants of an event or contacts of a
 * person above which sharing it is not a tie
 * @param hub number of links of an owner or partner above which sharing it is not a tie
 * @param buyers number of most senior people of an account to find routes to
 * @param mostStaff number of people of an account to choose them from
 * @param mostTies number of ties of each kind to read for an account
 * @param halfLifeYears half-life of an ended tie's weight in years
 * @param undated weight of an ended tie without a date, 0 to 1
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
			throw new IllegalArgumentException("icpgraph.introduction." + name + " must be 1 or more, not " + value);
		}
	}

}
