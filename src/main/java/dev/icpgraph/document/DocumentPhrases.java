package dev.icpgraph.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.icpgraph.persona.Persona;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that several documents use.
 */
final class DocumentPhrases {

	private DocumentPhrases() {
	}

	/**
	 * A persona with its role in buying: {@code Finance (decides, signs)}.
	 */
	static String named(Persona persona) {
		String part = switch (persona.role()) {
			case USER -> "uses";
			case INFLUENCER -> "has a say";
			case DECISION_MAKER -> "decides";
		};
		return persona.name() + " (" + part + (persona.finder() ? ", finds us" : "")
				+ (persona.signer() ? ", signs" : "") + ")";
	}

	/**
	 * Joins sentences; skips {@code null}.
	 */
	static String sentences(@Nullable String... sentences) {
		return Stream.of(sentences)
			.filter((sentence) -> sentence != null && !sentence.isBlank())
			.map((sentence) -> sentence.strip().matches("(?s).*[.!?]") ? sentence.strip() : sentence.strip() + ".")
			.collect(Collectors.joining(" "));
	}

}
