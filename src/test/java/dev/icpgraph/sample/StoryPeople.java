package dev.icpgraph.sample;

/**
 * The people in the story: executives who left a best customer for a prospect, and their
 * colleagues there, who stayed.
 */
final class Movers {

	/** Quarmoor's former chief, now at a prospect. */
	static final String CHIEF = "Ifeoma Sjöqvist";

	static final String STAYED_AT_QUARMOOR = "Radek Penhallow";

	static final String VICE_PRESIDENT = "Meera Haverkamp";

	static final String STAYED_AT_CALDERQUAY = "Tane Montferrand";

	static final String FRIEND_AT_PROSPECT = "Hedvig Oyelami";

	static final String FRIEND_AT_PELLWICK = "Thibault Minazaki";

	private Movers() {
	}

	static void hire(Workforce workforce, Market market) {
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

	private static void moved(Workforce workforce, String name, Title title, Company from, Company to, String since,
			String until) {
		Person person = workforce.add(name, to);
		workforce.add(new Employment(person, from, title, since, until, "false"));
		workforce.add(new Employment(person, to, title, until, "", "true"));
	}

	private static void stayed(Workforce workforce, String name, Title title, Company at, String since) {
		workforce.add(new Employment(workforce.add(name, at), at, title, since, "", "true"));
	}

}
