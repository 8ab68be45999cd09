package dev.icpgraph.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.icpgraph.document.Page.Item;
import dev.icpgraph.document.Page.Section;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.graph.Employment;
import dev.icpgraph.graph.Person;
import dev.icpgraph.persona.Job;
import dev.icpgraph.outreach.OutreachAdvice;
import dev.icpgraph.outreach.Outreaches;
import dev.icpgraph.persona.Persona;
import dev.icpgraph.persona.PersonaCoverage;
import dev.icpgraph.persona.PersonaCoverages;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.text.English;

import org.springframework.stereotype.Component;

/**
 * Describes the people in tier 1: their roles, motivations and meeting places.
 */
@Component
class MarketingView {

	private static final int ASKED = 200;

	private static final int NAMED = 5;

	private final Accounts accounts;

	private final PersonaCoverages coverages;

	private final Outreaches outreaches;

	MarketingView(Accounts accounts, PersonaCoverages coverages, Outreaches outreaches) {
		this.accounts = accounts;
		this.coverages = coverages;
		this.outreaches = outreaches;
	}

	Page page(Subject subject) {
		List<Score> best = subject.tierOne().limit(ASKED).toList();
		List<PersonaCoverage> coverages = List.copyOf(this.coverages.of(best).values());
		List<Section> sections = new ArrayList<>();
		int all = subject.scores().count(Tier.TIER_1, Audience.PROSPECTS);
		sections.add(new Section("Tier 1",
				(all <= ASKED) ? "" : "What follows is counted over the " + ASKED + " prospects with the best scores.",
				audience(all, best, coverages), null));
		OutreachAdvice advice = this.outreaches.advice(subject.scores());
		sections.add(new Section("Inbound or outbound", advice.text() + " " + advice.caution(),
				advice.sentences().stream().map(Item::new).toList(), null));
		for (Persona persona : subject.personas()) {
			List<Person> people = coverages.stream()
				.flatMap((coverage) -> coverage.personas().stream())
				.filter((covered) -> covered.persona().key().equals(persona.key()))
				.flatMap((covered) -> covered.people().stream())
				.map(Employment::person)
				.toList();
			sections.add(new Section(DocumentPhrases.named(persona), of(persona, people)));
		}
		subject.jobs()
			.forEach((job) -> sections.add(new Section("They try to get done: " + job.name(), of(job, coverages))));
		return new Page(subject.titled("Reaching the buyers of " + subject.icp().title()), subject.state(), sections,
				false);
	}

	private List<Item> audience(int all, List<Score> best, List<PersonaCoverage> coverages) {
		Collection<Account> known = this.accounts.byIds(best.stream().map(Score::accountId).toList()).values();
		List<Item> items = new ArrayList<>();
		items.add(new Item(English.counted(all, "prospect", "prospects")));
		add(items, "Industries", commonest(known, (account) -> Stream.ofNullable(account.industry())));
		add(items, "Countries", commonest(known, (account) -> Stream.ofNullable(account.countryName())));
		long missing = coverages.stream().filter((coverage) -> !coverage.missing().isEmpty()).count();
		if (missing > 0) {
			items.add(new Item(English.counted(missing, "prospect lacks", "prospects lack")
					+ " a contact for at least one persona"));
		}
		return items;
	}

	private static List<Item> of(Persona persona, List<Person> people) {
		List<Item> items = new ArrayList<>();
		add(items, "Today", DocumentPhrases.sentences(persona.presentWay()));
		add(items, "Problem", DocumentPhrases.sentences(persona.problem()));
		add(items, "Limits", DocumentPhrases.sentences(persona.limits()));
		add(items, "How we help", DocumentPhrases.sentences(persona.help()));
		items.add(new Item("Known in tier 1",
				English.counted(people.stream().map(Person::id).distinct().count(), "person", "people")));
		add(items, "Met at", commonest(people, (person) -> person.wateringHoles().stream()));
		add(items, "Motivated by", commonest(people, (person) -> person.motivations().stream()));
		return items;
	}

	private static List<Item> of(Job job, List<PersonaCoverage> coverages) {
		List<Item> items = new ArrayList<>();
		add(items, "Today", DocumentPhrases.sentences(job.presentSolution(), job.friction(), job.pain()));
		add(items, "At its best", DocumentPhrases.sentences(job.dreamState()));
		add(items, "What makes them switch", DocumentPhrases.sentences(job.trigger()));
		long seen = coverages.stream()
			.flatMap((coverage) -> coverage.jobs().stream())
			.filter((covered) -> covered.job().key().equals(job.key()) && Boolean.TRUE.equals(covered.seen()))
			.count();
		items.add(new Item("Shows at",
				English.counted(seen, "account", "accounts") + " of tier 1: " + job.measure().footprint()));
		return items;
	}

	private static void add(List<Item> items, String label, String text) {
		if (!text.isEmpty()) {
			items.add(new Item(label, text));
		}
	}

	/**
	 * The most frequent values, with their counts.
	 */
	private static <T> String commonest(Collection<T> all, Function<T, Stream<String>> values) {
		Map<String, Integer> counts = new HashMap<>();
		all.forEach((one) -> values.apply(one).distinct().forEach((value) -> counts.merge(value, 1, Integer::sum)));
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(NAMED)
			.map((entry) -> entry.getKey() + " (" + entry.getValue() + ")")
			.collect(Collectors.collectingAndThen(Collectors.toList(), English::list));
	}

}
