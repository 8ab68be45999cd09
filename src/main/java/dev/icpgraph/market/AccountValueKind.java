package dev.icpgraph.market;

import java.time.LocalDate;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.PersonTrait;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The kinds of values that conditions of an ICP choose from.
 */
enum AccountValueKind {

	INDUSTRY, SUB_INDUSTRY, COUNTRY, REGION, CITY, BUSINESS_MODEL, OPERATING_MODEL, OWNER,

	TECHNOLOGY, CONTRIBUTED_TECHNOLOGY, MADE_TECHNOLOGY, DEPARTMENT, PARTNER,

	EVENT, EVENT_SERIES, EVENT_KIND, PARTICIPATION_ROLE,

	COMPETITOR, COMPETITOR_STAGE, LEADERSHIP_ROLE, LEADERSHIP_CHANGE,

	TITLE, SENIORITY, BUYING_ROLE, AGE_BAND, EDUCATION, WATERING_HOLE, MOTIVATION;

	/**
	 * The values of this kind in a snapshot.
	 * @param today the day that decides who works somewhere
	 */
	ValueSource in(Snapshot snapshot, LocalDate today) {
		return switch (this) {
			case INDUSTRY, SUB_INDUSTRY, COUNTRY, REGION, CITY, BUSINESS_MODEL, OPERATING_MODEL, OWNER ->
				AttributeValues.of(snapshot, AccountAttribute.valueOf(name()));
			case TECHNOLOGY -> LinkedValues.targets(snapshot, Relation.USES);
			case CONTRIBUTED_TECHNOLOGY -> LinkedValues.targets(snapshot, Relation.CONTRIBUTES_TO);
			case MADE_TECHNOLOGY -> LinkedValues.targets(snapshot, Relation.MAKES);
			case DEPARTMENT -> LinkedValues.targets(snapshot, Relation.HAS_DEPARTMENT);
			case PARTNER -> LinkedValues.targets(snapshot, Relation.PARTNERS_WITH);
			case EVENT -> LinkedValues.targets(snapshot, Relation.PARTICIPATED_IN);
			case EVENT_SERIES -> LinkedValues.through(snapshot, Relation.PARTICIPATED_IN, Relation.IN_SERIES);
			case EVENT_KIND -> LinkedValues.through(snapshot, Relation.PARTICIPATED_IN, Relation.OF_KIND);
			case PARTICIPATION_ROLE -> LinkedValues.kinds(snapshot, Relation.PARTICIPATED_IN);
			case COMPETITOR -> LinkedValues.targets(snapshot, Relation.AT_STAGE);
			case COMPETITOR_STAGE -> LinkedValues.latestKinds(snapshot, Relation.AT_STAGE, today);
			case LEADERSHIP_ROLE -> LinkedValues.targets(snapshot, Relation.HAD_LEADERSHIP_CHANGE);
			case LEADERSHIP_CHANGE -> LinkedValues.kinds(snapshot, Relation.HAD_LEADERSHIP_CHANGE);
			case SENIORITY -> StaffValues.levels(snapshot, today);
			case TITLE, BUYING_ROLE, AGE_BAND, EDUCATION, WATERING_HOLE, MOTIVATION ->
				StaffValues.traits(snapshot, PersonTrait.valueOf(name()), today);
		};
	}

}
