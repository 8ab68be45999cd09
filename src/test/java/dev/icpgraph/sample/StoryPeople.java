package dev.icpgraph.sample;

/**
 * The people in the story: executives who left a best customer for a prospect, and their
 * colleagues there, who stayed.
 */
final class StoryPeople {

	/** Quarmoor's former chief, now at a prospect. */
	static final String CHIEF = "Ifeoma Sjöqvist";

	static final String STAYED_AT_QUARMOOR = "Radek Penhallow";

	static final String VICE_PRESIDENT = "Meera Haverkamp";

	static final String STAYED_AT_CALDERQUAY = "Tane Montferrand";

	static final String FRIEND_AT_PROSPECT = "Hedvig Oyelami";

	static final String FRIEND_AT_PELLWICK = "Thibault Minazaki";

	private StoryPeople() {
	}

	static void hire(SampleWorkforce workforce, Companies market) {
		Company quarmoor = market.named("Quarmoor");
		Company calderquay = market.named("Calderquay");
		moved(workforce, CHIEF, Title.CTO, quarmoor, market.named("Harrowmere"), "2017-03", "2026-05");
		stayed(workforce, STAYED_AT_QUARMOOR, Title.VP_ENGINEERING, quarmoor, "2018-09");
		moved(workforce, VICE_PRESIDENT, Title.VP_ENGINEERING, calderquay, market.named("Nimbeck"), "2019-01",
				"2025-11");
		stayed(workforce, STAYED_AT_CALDERQUAY, Title.HEAD_OF_PLATFORM, calderquay, "2020-06");
		stayed(workforce, FRIEND_AT_PROSPECT, Title.VP_ENGINEERING, market.named("Fennimark"), "2021-04");
		stayed(workforce, FRIEND_AT_PELLWICK, Title.CTO, market.named("Pellwick"), "2016-02");
	}

	private static void moved(SampleWorkforce workforce, String name, Title title, Company from, Company to,
			String since, String until) {
		SamplePerson person = workforce.add(name, to);
		workforce.add(new SampleEmployment(person, from, title, since, until, "false"));
		workforce.add(new SampleEmployment(person, to, title, until, "", "true"));
	}

	private static void stayed(SampleWorkforce workforce, String name, Title title, Company at, String since) {
		workforce.add(new SampleEmployment(workforce.add(name, at), at, title, since, "", "true"));
	}

}
