package dev.icpgraph.proximity;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The constants of the people channel.
 *
 * @param rate λ, how much of its bits the channel counts, from 0
 * @param paths what the ways of being tied count
 * @param roles what the roles of those who are tied count
 * @param halfLifeYears years after which a tie that ended counts half
 * @param undated what a tie counts of which it is not known when it ended, 0 to 1
 * @param manyPeople known people of a best customer from which on each of them counts
 * less
 * @param manyContacts acquaintances of a person from which on each of them counts less
 * @param mostContacts acquaintances from which on none counts any more: nobody knows so
 * many, and following them would take long
 * @param breadth an account's number of people without a tie, in mean numbers of people,
 * that adds one under the root; above 0
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
	 * What the people of a best customer count.
	 * @param people how many are known
	 */
	double crowd(int people) {
		return Math.min(1, Math.sqrt(this.manyPeople / people));
	}

	/**
	 * What someone's acquaintances count.
	 * @param contacts how many they are
	 */
	double company(int contacts) {
		return (contacts > this.mostContacts) ? 0 : Math.min(1, Math.sqrt(this.manyContacts / contacts));
	}

}
