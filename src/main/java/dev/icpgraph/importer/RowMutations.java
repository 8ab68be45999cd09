package dev.icpgraph.importer;

import java.util.Arrays;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;

/**
 * Registers one mutation for each kind of rows. They differ only in their columns, which
 * the schema and {@link RowDefinitions} define.
 */
@Component
class RowMutations implements RuntimeWiringConfigurer {

	private final RowImport rowImport;

	RowMutations(RowImport rowImport) {
		this.rowImport = rowImport;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		TypeRuntimeWiring.Builder mutation = TypeRuntimeWiring.newTypeWiring("Mutation");
		Arrays.stream(RowKind.values())
			.forEach((kind) -> mutation.dataFetcher(name(kind), new RowMutation(kind, this.rowImport)));
		wiring.type(mutation);
	}

	private static String name(RowKind kind) {
		return switch (kind) {
			case ACCOUNTS -> "upsertAccounts";
			case TECHNOLOGIES -> "upsertTechnologies";
			case PEOPLE -> "upsertPeople";
			case EVENTS -> "upsertEvents";
			case ACCOUNT_TECHNOLOGIES -> "recordUses";
			case DEPARTMENTS -> "recordDepartments";
			case LEADERSHIP_CHANGES -> "recordLeadershipChanges";
			case EMPLOYMENTS -> "recordEmployments";
			case ACQUAINTANCES -> "recordAcquaintances";
			case PARTICIPATIONS -> "recordParticipations";
			case REFERRALS -> "recordReferrals";
			case CUSTOMERS -> "recordCustomers";
			case VISITS -> "recordVisits";
			case COMPETITOR_STAGES -> "recordCompetitorStages";
			case PARTNERSHIPS -> "recordPartnerships";
		};
	}

}
