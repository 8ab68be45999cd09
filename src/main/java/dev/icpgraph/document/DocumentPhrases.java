package dev.icpgraph.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.icpgraph.market.Market;
import dev.icpgraph.persona.Persona;
import dev.icpgraph.text.Numbers;
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
	 * The serviceable market: {@code 434 are in the market, 1 of them brought in by a
	 * person}.
	 */
	static String serviceable(Market market) {
		int broughtIn = market.broughtIn();
		return (broughtIn == 0) ? Numbers.grouped(market.sam()) + " pass the filters" : Numbers.grouped(market.sam())
				+ " are in the market, " + Numbers.grouped(broughtIn) + " of them brought in by a person";
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
