package dev.icpgraph.importer;

import dev.icpgraph.identity.Refusal;

/**
 * Why a value cannot be taken.
 *
 * @param code stable and in capitals, for example {@code NOT_A_DATE}
 * @param reason what is wrong and what to do, in a sentence
 */
record Fault(String code, String reason) {

	static Fault of(Refusal refusal) {
		return new Fault(refusal.code().name(), refusal.text());
	}

}
