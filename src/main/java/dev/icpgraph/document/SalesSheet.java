package dev.icpgraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.icpgraph.document.Page.Cell;
import dev.icpgraph.document.Page.Item;
import dev.icpgraph.document.Page.Row;
import dev.icpgraph.document.Page.Section;
import dev.icpgraph.document.Page.Table;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.graph.Employment;
import dev.icpgraph.graph.Person;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.persona.CompetitorNote;
import dev.icpgraph.persona.Coverage;
import dev.icpgraph.persona.Coverages;
import dev.icpgraph.persona.IcpParts;
import dev.icpgraph.scoring.Match;
import dev.icpgraph.scoring.Score;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What to know before a call: why this account, whom to call, what to say.
 */
@Component
class SalesSheet {

	private static final int REASONS = 3;

	private static final int PEOPLE = 3;

	private final Accounts accounts;

	private final Coverages coverages;

	private final IcpParts parts;

	SalesSheet(Accounts accounts, Coverages coverages, IcpParts parts) {
		this.accounts = accounts;
		this.coverages = coverages;
		this.parts = parts;
	}

	/**
	 * A sheet of accounts, in the order given; those that were removed are left out.
	 */
	Page page(Subject subject, List<Score> scores) {
		Map<Score, Account> known = this.accounts.byKeys(scores, Score::accountId);
		Map<Score, Coverage> coverages = this.coverages.of(scores);
		Map<String, List<CompetitorNote>> notes = this.parts.about(scores.stream().map(Score::accountId).toList())
			.stream()
			.collect(Collectors.groupingBy((note) -> String.valueOf(note.account())));
		List<Score> there = scores.stream().filter(known::containsKey).toList();
		List<Section> sections = new ArrayList<>();
		if (there.size() > 1) {
			sections.add(new Section("The accounts", "", List.of(), table(there, known)));
		}
		sections.add(new Section("What to say", subject.personas()
			.stream()
			.map((persona) -> new Item("To " + Phrases.named(persona),
					Phrases.told(persona.presentWay(), persona.problem(), persona.limits(),
							(persona.help() != null) ? "Our answer: " + persona.help() : null)))
			.filter((item) -> !item.text().isEmpty())
			.toList()));
		for (Score score : there) {
			Account account = known.get(score);
			sections.add(new Section(AccountFacts.name(account), AccountFacts.line(account), lines(score,
					coverages.get(score), notes.getOrDefault(score.accountId(), List.of()), account), null));
		}
		String title = (there.size() == 1) ? "Calling " + AccountFacts.name(known.get(there.getFirst()))
				: "Calling the best accounts";
		return new Page(title, subject.icp().product() + ". " + subject.state(),
				sections.stream().filter((section) -> !section.isEmpty()).toList(), false);
	}

	private static Table table(List<Score> scores, Map<Score, Account> accounts) {
		List<Row> rows = new ArrayList<>();
		for (Score score : scores) {
			Account account = accounts.get(score);
			String story = (account.storyUrl() != null) ? account.storyUrl() : account.description();
			rows.add(new Row(List.of(new Cell(String.valueOf(score.rank())), new Cell(AccountFacts.name(account)),
					new Cell(text(account.industry())), new Cell(text(account.operatingModel())), Cell.ofAddress(story))));
		}
		return new Table(List.of(new Cell("Rank"), new Cell("Company"), new Cell("Industry"),
				new Cell("Operating model"), new Cell("Their story")), rows);
	}

	private static List<Item> lines(Score score, Coverage coverage, List<CompetitorNote> notes, Account account) {
		List<Item> items = new ArrayList<>();
		items.add(new Item("Standing", standing(score)));
		if (score.rank() != null) {
			Match.of(score)
				.strongest(REASONS)
				.forEach((reason) -> items.add(new Item("Why: " + reason.signal(), reason.text())));
		}
		if (coverage.peopleKnown() == 0) {
			items.add(new Item("Call", "nobody who works there is known yet"));
		}
		else {
			coverage.personas()
				.forEach((it) -> items.add(new Item("Call: " + Phrases.named(it.persona()), people(it.people()))));
		}
		coverage.jobs()
			.stream()
			.filter((job) -> Boolean.TRUE.equals(job.seen()))
			.forEach((job) -> items.add(new Item("They try to " + job.job().name(), job.text())));
		notes.forEach((note) -> items.add(new Item("As a customer of " + note.competitor(), told(note))));
		if (account.storyUrl() != null) {
			items.add(new Item("Their story", account.storyUrl()));
		}
		return items;
	}

	private static String standing(Score score) {
		String points = String.format(Locale.ROOT, "%.0f points", score.value());
		if (score.tier() == null) {
			return "outside the ICP, " + points + ": " + outside(score);
		}
		return score.tier().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", rank " + score.rank() + ", " + points
				+ (score.customer() ? "; a customer already" : "")
				+ ((score.override() != null) ? "; the tier was given by a person" : "");
	}

	private static String outside(Score score) {
		long stopped = score.scores().stoppedBy(score.account());
		List<Filter> filters = score.scores().definition().filters();
		return IntStream.range(0, filters.size())
			.filter((i) -> (stopped >> i & 1) == 1)
			.mapToObj((i) -> filters.get(i).name() + ": " + score.scores().answer(i, score.account()))
			.collect(Collectors.joining("; "));
	}

	private static String people(List<Employment> people) {
		if (people.isEmpty()) {
			return "nobody is known yet";
		}
		String some = people.stream().limit(PEOPLE).map(SalesSheet::person).collect(Collectors.joining("; "));
		return some + ((people.size() > PEOPLE) ? "; " + (people.size() - PEOPLE) + " more" : "");
	}

	private static String person(Employment job) {
		Person person = job.person();
		String name = (person.name() != null) ? person.name() : "somebody";
		String reach = (person.email() != null) ? person.email() : person.linkedinUrl();
		return name + ((job.title() != null) ? ", " + job.title() : "") + ((reach != null) ? ", " + reach : "");
	}

	private static String told(CompetitorNote note) {
		return Phrases.told(note.useCase(), (note.buyers() != null) ? "Bought by " + note.buyers() : null,
				(note.satisfaction() != null) ? note.satisfaction() + " of 10 content" : null, note.problems(),
				(note.wishes() != null) ? "Wish: " + note.wishes() : null);
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
