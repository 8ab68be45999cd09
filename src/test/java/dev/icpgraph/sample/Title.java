package dev.icpgraph.sample;

import java.util.List;

/**
 * A job title, with the role of its holder.
 */
@SuppressWarnings("ImmutableEnumChecker") // Its lists are List.of.
enum Title {

	CTO("Chief Technology Officer", "C_LEVEL", "Engineering", "DECISION_MAKER"),
	VP_ENGINEERING("VP Engineering", "VP", "Engineering", "DECISION_MAKER"),
	HEAD_OF_PLATFORM("Head of Platform", "DIRECTOR", "Platform", "DECISION_MAKER"),
	ENGINEERING_MANAGER("Engineering Manager", "MANAGER", "Engineering", "INFLUENCER"),
	SRE("Site Reliability Engineer", "OTHER", "Platform", "USER"),
	PLATFORM_ENGINEER("Platform Engineer", "OTHER", "Platform", "USER"),
	SOFTWARE_ENGINEER("Software Engineer", "OTHER", "Engineering", "USER"),
	ARCHITECT("Principal Architect", "OTHER", "Engineering", "INFLUENCER"),
	CFO("Chief Financial Officer", "C_LEVEL", "Finance", "DECISION_MAKER"),
	BUYER("Procurement Manager", "MANAGER", "Finance", "INFLUENCER"),
	COO("Chief Operating Officer", "C_LEVEL", "Operations", "INFLUENCER"),
	SALES_DIRECTOR("Sales Director", "DIRECTOR", "Sales", ""),
	DISPATCHER("Operations Planner", "OTHER", "Operations", "");

	/** The first titles of an account; the rest is random. */
	static final List<Title> FIRST = List.of(CTO, VP_ENGINEERING, HEAD_OF_PLATFORM, SRE);

	final String words;

	final String seniority;

	final String department;

	final String buyingRole;

	Title(String words, String seniority, String department, String buyingRole) {
		this.words = words;
		this.seniority = seniority;
		this.department = department;
		this.buyingRole = buyingRole;
	}

	boolean executive() {
		return this.seniority.equals("C_LEVEL") || this.seniority.equals("VP");
	}

}
