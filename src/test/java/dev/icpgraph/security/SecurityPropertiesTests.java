package dev.icpgraph.security;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecurityPropertiesTests {

	private static final String TOKEN = "icpgraph.security.tokens[0].";

	private static final String HASH = "ba5005a40cf5212e4ac0190104cc127edab013294bb71279a975b27a80982d45";

	@Test
	void readsATokenWithTheLeastRights() {
		SecurityProperties.Token token = bound(Map.of(TOKEN + "name", "ann", TOKEN + "sha256", HASH)).tokens()
			.getFirst();

		assertThat(token.role()).isEqualTo(Role.READER);
		assertThat(token.name()).isEqualTo("ann");
	}

	@Test
	void refusesAnInvalidHash() {
		for (String hash : new String[] { "", "secret", HASH + "  -", HASH.substring(1) }) {
			assertThatThrownBy(() -> bound(Map.of(TOKEN + "name", "ann", TOKEN + "sha256", hash)))
				.hasStackTraceContaining("icpgraph.security.tokens")
				.hasStackTraceContaining("of 'ann' must be the 64 hexadecimal digits");
		}
	}

	@Test
	void refusesATokenWithoutOwner() {
		assertThatThrownBy(() -> bound(Map.of(TOKEN + "name", " ", TOKEN + "sha256", HASH)))
			.hasStackTraceContaining("name the owner of the token");
	}

	@Test
	void refusesARateOfNoRequest() {
		assertThatThrownBy(() -> bound(Map.of("icpgraph.security.requests-per-second", "0")))
			.hasStackTraceContaining("requests-per-second must be at least 1");
	}

	private static SecurityProperties bound(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("icpgraph.security",
				Bindable.of(SecurityProperties.class));
	}

}
