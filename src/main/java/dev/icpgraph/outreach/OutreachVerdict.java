package dev.icpgraph.outreach;

import java.util.List;

/**
 * The way to begin.
 */
enum OutreachVerdict {

	INBOUND("inbound first; let prospects find you."), OUTBOUND("outbound first; call prospects by name."),
	BOTH("do both; the signs are evenly divided."), UNKNOWN("no sign points to inbound or outbound.");

	private final String text;

	OutreachVerdict(String text) {
		this.text = text;
	}

	/**
	 * The way that most signs point.
	 */
	static OutreachVerdict of(List<OutreachReason> reasons) {
		long inbound = reasons.stream().filter((it) -> it.lean() == Lean.INBOUND).count();
		long outbound = reasons.stream().filter((it) -> it.lean() == Lean.OUTBOUND).count();
		if (inbound != outbound) {
			return (inbound > outbound) ? INBOUND : OUTBOUND;
		}
		return (inbound > 0) ? BOTH : UNKNOWN;
	}

	String text() {
		return this.text;
	}

}
