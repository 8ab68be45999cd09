package dev.icpgraph.cell;

import dev.icpgraph.identity.Refusal;

/**
 * The reason to refuse a value.
 *
 * @param code stable and in capitals, for example {@code NOT_A_DATE}
 * @param reason the problem and the correction, as a sentence
 */
public record Fault(String code, String reason) {

	public static Fault of(Refusal refusal) {
		return new Fault(refusal.code().name(), refusal.text());
	}

}
