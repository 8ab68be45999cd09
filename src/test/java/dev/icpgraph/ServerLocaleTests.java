package dev.icpgraph;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationStartingEvent;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class ServerLocaleTests {

	private final Locale before = Locale.getDefault();

	private final SpringApplication application = new SpringApplication(IcpGraphApplication.class);

	@AfterEach
	void restore() {
		Locale.setDefault(this.before);
	}

	static Stream<Locale> writesTheSameInEveryLocaleOfTheJdk() {
		return Stream.concat(Locale.availableLocales(),
				Stream.of(Locale.forLanguageTag("tr-u-nu-arab"), Locale.forLanguageTag("th-TH-u-nu-thai")));
	}

	@ParameterizedTest
	@MethodSource
	@SuppressWarnings("StringCaseLocaleUsage") // the default is what is tested
	void writesTheSameInEveryLocaleOfTheJdk(Locale locale) {
		Locale.setDefault(locale);

		ApplicationStartingEvent event = new ApplicationStartingEvent(new DefaultBootstrapContext(), this.application,
				new String[0]);
		assertThat(this.application.getListeners()).filteredOn(ServerLocale.class::isInstance)
			.singleElement(as(type(ServerLocale.class)))
			.satisfies((it) -> it.onApplicationEvent(event));

		assertThat("%d of %,.1f".formatted(1234, 1234.5)).isEqualTo("1234 of 1,234.5");
		assertThat("TITLE".toLowerCase() + "title".toUpperCase()).isEqualTo("titleTITLE");
		assertThat(Locale.getDefault(Locale.Category.DISPLAY)).isEqualTo(Locale.ENGLISH);
	}

}
