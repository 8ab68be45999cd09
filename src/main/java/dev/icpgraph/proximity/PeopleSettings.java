package dev.icpgraph.proximity;

import org.springframework.boot.context.properties.bind.DefaultValue;

import dev.icpgraph.statistics.SettingChecks;

/**
 * The constants of the people channel.
 *
 * @param rate λ, the share of its bits that counts, from 0
 * @param paths weights of the paths
 * @param roles weights of the roles
 * @param halfLifeYears half-life of an ended tie's weight in years
 * @param undated weight of a tie with an unknown end date, 0 to 1
 * @param manyPeople number of known people of a best customer above which the weight of
 * each falls
 * @param manyContacts number of a person's acquaintances above which the weight of each
 * falls
 * @param mostContacts number of acquaintances above which none counts: nobody really
 * knows that many, and following them would take long
 * @param breadth number of people without a tie, as a multiple of the mean number of
 * people, that adds 1 under the root; above 0
 */
public record PeopleSettings(@DefaultValue("1") double rate, @DefaultValue PathWeights paths,
		@DefaultValue RoleWeights roles, @DefaultValue("5") double halfLifeYears, @DefaultValue("0.5") double undated,
		@DefaultValue("200") double manyPeople, @DefaultValue("150") double manyContacts,
		@DefaultValue("10000") int mostContacts, @DefaultValue("0.4") double breadth) implements ChannelSettings {

	public PeopleSettings {
		SettingChecks.notNegative("rate", rate);
		SettingChecks.positive("halfLifeYears", halfLifeYears);
		SettingChecks.share("undated", undated);
		SettingChecks.positive("manyPeople", manyPeople);
		SettingChecks.positive("manyContacts", manyContacts);
		SettingChecks.positive("mostContacts", mostContacts);
		SettingChecks.positive("breadth", breadth);
	}

	/**
	 * The constants of the method.
	 */
	public static PeopleSettings defaults() {
		return new PeopleSettings(1, PathWeights.defaults(), RoleWeights.defaults(), 5, 0.5, 200, 150, 10_000, 0.4);
	}

	@Override
	public Channel channel() {
		return Channel.PEOPLE;
	}

	/**
	 * Weight of the people of a best customer.
	 * @param people number of known people
	 */
	double crowd(int people) {
		return Math.min(1, Math.sqrt(this.manyPeople / people));
	}

	/**
	 * Weight of a person's acquaintances.
	 * @param contacts number of acquaintances
	 */
	double company(int contacts) {
		return (contacts > this.mostContacts) ? 0 : Math.min(1, Math.sqrt(this.manyContacts / contacts));
	}

}
