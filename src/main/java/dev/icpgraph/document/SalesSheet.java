package dev.icpgraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.icpgraph.document.Page.Cell;
import dev.icpgraph.document.Page.Item;
import dev.icpgraph.document.Page.Row;
import dev.icpgraph.document.Page.Section;
import dev.icpgraph.document.Page.Table;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.graph.Employment;
import dev.icpgraph.graph.Person;
import dev.icpgraph.persona.CompetitorNote;
import dev.icpgraph.persona.IcpParts;
import dev.icpgraph.persona.Persona;
import dev.icpgraph.persona.PersonaCoverage;
import dev.icpgraph.persona.PersonaCoverages;
import dev.icpgraph.scoring.Match;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.TierOverride;
import dev.icpgraph.text.Identifiers;
import dev.icpgraph.text.Numbers;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Prepares a call: openers, the people to call, the reasons for the account and the lines
 * to say.
 */
@Component
class SalesSheet {

	private static final int REASONS = 3;

	private static final int PEOPLE = 3;

	private final Accounts accounts;

	private final PersonaCoverages coverages;

	private final IcpParts parts;

	private final Openings openings;

	SalesSheet(Accounts accounts, PersonaCoverages coverages, IcpParts parts, Openings openings) {
		this.accounts = accounts;
		this.coverages = coverages;
		this.parts = parts;
		this.openings = openings;
	}

	/**
	 * A sheet of accounts in the given order, without removed ones.
	 */
	Page page(Subject subject, List<Score> scores) {
		List<Called> called = called(scores);
		List<Section> sections = new ArrayList<>();
		if (called.size() > 1) {
			sections.add(new Section("The accounts", "", List.of(), table(called)));
		}
		sections.add(new Section("What to say",
				subject.personas()
					.stream()
					.map((persona) -> new Item("To " + DocumentPhrases.named(persona), pitch(persona)))
					.filter((item) -> !item.text().isEmpty())
					.toList()));
		called.forEach((it) -> sections
			.add(new Section(it.account().label(), AccountFacts.line(it.account()), lines(it), null)));
		String title = (called.size() == 1) ? "Calling " + called.getFirst().account().label()
				: "Calling the best accounts";
		return new Page(subject.titled(title), subject.icp().title() + ". " + subject.state(), sections, false);
	}

	/**
	 * An account to call, with its known facts.
	 *
	 * @param place place on the sheet, from 1; an override may give it a lower or higher
	 * rank; the rank itself on a sheet of one account
	 */
	private record Called(int place, Score score, Account account, PersonaCoverage coverage, List<CompetitorNote> notes,
			Opening opening) {
	}

	private List<Called> called(List<Score> scores) {
		Map<Score, Account> known = this.accounts.byKeys(scores, Score::accountId);
		Map<Score, PersonaCoverage> coverages = this.coverages.of(scores);
		Map<String, List<CompetitorNote>> notes = this.parts.about(scores.stream().map(Score::accountId).toList())
			.stream()
			.collect(Collectors.groupingBy((note) -> String.valueOf(note.account())));
		Map<Score, Opening> openings = this.openings.of(known);
		List<Called> called = new ArrayList<>();
		for (Score score : scores) {
			Account account = known.get(score);
			PersonaCoverage coverage = coverages.get(score);
			Opening opening = openings.get(score);
			if (account != null && coverage != null && opening != null) {
				Integer rank = (scores.size() == 1) ? score.rank() : null;
				called.add(new Called((rank != null) ? rank : called.size() + 1, score, account, coverage,
						notes.getOrDefault(score.accountId(), List.of()), opening));
			}
		}
		return called;
	}

	private static String pitch(Persona persona) {
		return DocumentPhrases.sentences(persona.presentWay(), persona.problem(), persona.limits(),
				(persona.help() != null) ? "Our answer: " + persona.help() : null);
	}

	private static Table table(List<Called> called) {
		List<Row> rows = new ArrayList<>();
		for (Called it : called) {
			Account account = it.account();
			Account story = it.opening().story();
			rows.add(new Row(List.of(new Cell(String.valueOf(it.place())), new Cell(account.label()),
					new Cell(text(account.industry())), new Cell(quiet(text(account.operatingModel()))),
					new Cell(it.opening().first()),
					(story != null) ? Cell.ofAddress(story.storyUrl()).called(story.label()) : new Cell(""))));
		}
		return new Table(Stream.of("Rank", "Company", "Industry", "Operating model", "Opening", "Story to tell")
			.map(Cell::new)
			.toList(), rows).withoutEmptyColumns();
	}

	private static List<Item> lines(Called called) {
		Score score = called.score();
		List<Item> items = new ArrayList<>(called.opening().items());
		Item standing = new Item("Standing", standing(called));
		if (score.tier() == null) {
			items.addFirst(standing);
		}
		items.addAll(calls(called.coverage()));
		if (score.rank() != null) {
			Match.of(score)
				.strongest(Integer.MAX_VALUE)
				.stream()
				.map(Match.Reason::sentence)
				.filter((reason) -> called.opening().competitors().stream().noneMatch(reason::endsWith))
				.limit(REASONS)
				.forEach((reason) -> items.add(new Item("Why", reason)));
		}
		called.coverage()
			.jobs()
			.stream()
			.filter((job) -> Boolean.TRUE.equals(job.seen()))
			.forEach((job) -> items.add(new Item("They try to get done: " + job.job().name(), job.text())));
		called.notes().forEach((note) -> items.add(new Item("As a customer of " + note.competitor(), note(note))));
		if (score.tier() != null) {
			items.add(standing);
		}
		return items;
	}

	private static List<Item> calls(PersonaCoverage coverage) {
		return (coverage.peopleKnown() == 0) ? List.of(new Item("Call", "no current employee is known yet"))
				: coverage.personas()
					.stream()
					.map((it) -> new Item("Call: " + DocumentPhrases.named(it.persona()), people(it.people())))
					.toList();
	}

	private static String standing(Called called) {
		Score score = called.score();
		String points = Numbers.fixed(score.value(), 0) + " points";
		if (score.tier() == null) {
			return "outside the ICP, " + points + ": " + outside(score);
		}
		boolean atRank = Objects.equals(score.rank(), called.place());
		return Identifiers.inWords(score.tier()) + ", rank " + score.rank() + (atRank ? "" : " by score") + ", "
				+ points + role(score) + set(score.override());
	}

	private static String set(@Nullable TierOverride override) {
		return (override == null) ? "" : "; " + override.by() + " set the tier: " + override.reason();
	}

	private static String role(Score score) {
		return switch (score.role()) {
			case PROSPECT -> "";
			case OURS -> "; our own account";
			case CUSTOMER -> "; a customer already";
			case COMPETITOR -> "; a competitor";
			case PARTNER -> "; a partner";
		};
	}

	private static String outside(Score score) {
		return score.filterOutcomes()
			.stream()
			.filter((outcome) -> !outcome.kept())
			.map((outcome) -> outcome.filter() + ": " + outcome.text())
			.collect(Collectors.joining("; "));
	}

	private static String people(List<Employment> people) {
		if (people.isEmpty()) {
			return "no contact known yet";
		}
		String some = people.stream().limit(PEOPLE).map(SalesSheet::person).collect(Collectors.joining("; "));
		return some + ((people.size() > PEOPLE) ? "; " + (people.size() - PEOPLE) + " more" : "");
	}

	private static String person(Employment job) {
		Person person = job.person();
		String name = (person.name() != null) ? person.name() : "someone";
		String reach = (person.email() != null) ? person.email() : person.linkedinUrl();
		return name + ((job.title() != null) ? ", " + job.title() : "") + ((reach != null) ? ", " + reach : "");
	}

	private static String note(CompetitorNote note) {
		return DocumentPhrases.sentences(note.useCase(), (note.buyers() != null) ? "Bought by " + note.buyers() : null,
				(note.satisfaction() != null) ? note.satisfaction() + "/10 satisfied" : null, note.problems(),
				(note.wishes() != null) ? "Wish: " + note.wishes() : null);
	}

	/**
	 * A word in capitals, such as COMPANY, in small letters.
	 */
	private static String quiet(String word) {
		return word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
