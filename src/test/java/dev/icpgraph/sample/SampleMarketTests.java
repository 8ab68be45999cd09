package dev.icpgraph.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SampleMarketTests {

	private static final Map<String, String> FILES = SampleMarket.files();

	@ParameterizedTest
	@MethodSource("names")
	void theCommittedFilesAreTheOutputOfTheGenerator(String name) throws IOException {
		assertThat(committed(name)).as("%s: see README.md beside it on how to make it again", name)
			.isEqualTo(FILES.get(name));
	}

	@Test
	void everyRunMakesTheSame() {
		assertThat(SampleMarket.files()).isEqualTo(FILES);
	}

	@Test
	void thereIsAFileOfEveryKind() {
		assertThat(FILES).hasSize(15);
		assertThat(String.join("", FILES.values())).hasSizeLessThan(2_000_000);
	}

	@Test
	void everyAccountReferredToIsInTheFileOfAccounts() {
		Set<String> refs = new Companies().companies().stream().map(Company::ref).collect(Collectors.toSet());
		assertThat(refs).hasSize(2000);
		refs.add(OwnStaff.VENDOR);

		assertThat(Stream
			.of("account_technologies", "departments", "leadership_changes", "customers", "visits", "competitor_stages",
					"partnerships", "referrals")
			.flatMap((name) -> column(name + ".csv", 0))).allMatch(refs::contains);
		assertThat(Stream.of("referrals", "partnerships", "competitor_stages", "employments")
			.flatMap((name) -> column(name + ".csv", 1))).allMatch(refs::contains);
	}

	@Test
	void everyPersonReferredToIsInTheFileOfPeople() {
		Set<String> people = column("people.csv", 0).collect(Collectors.toSet());
		assertThat(people).hasSize(4008);

		assertThat(Stream.concat(column("employments.csv", 0), column("acquaintances.csv", 1)))
			.allMatch(people::contains);
	}

	@Test
	void onlyEventsAreAfterTheAsOfDate() {
		Pattern date = Pattern.compile("\\b20\\d\\d-\\d\\d(-\\d\\d)?\\b");

		assertThat(FILES.entrySet()
			.stream()
			.filter((file) -> !List.of("events.csv", "participations.csv").contains(file.getKey()))
			.flatMap((file) -> date.matcher(file.getValue()).results().map(MatchResult::group)))
			.allMatch((day) -> day.compareTo(Companies.AS_OF.toString()) <= 0);
	}

	@Test
	void everyAddressIsInTheReservedDomain() {
		assertThat(column("people.csv", 2).filter((email) -> !email.isEmpty()))
			.allMatch((email) -> email.endsWith(".example"));
		assertThat(column("accounts.csv", 1).filter((domain) -> !domain.isEmpty()))
			.allMatch((domain) -> domain.endsWith(".example"));
	}

	private static Stream<String> names() {
		return FILES.keySet().stream();
	}

	/** Correct only before the first quoted cell. */
	private static Stream<String> column(String name, int index) {
		return Objects.requireNonNull(FILES.get(name)).lines().skip(1).map((line) -> line.split(",", -1)[index]);
	}

	private static String committed(String name) throws IOException {
		try (InputStream file = SampleMarketTests.class.getResourceAsStream("/sample/" + name)) {
			return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
