package dev.icpgraph;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class SchemaMappingIT {

	@Autowired
	AtomicReference<SchemaReport> report;

	@Test
	void everyFieldOfTheSchemaHasAController() {
		SchemaReport found = Objects.requireNonNull(this.report.get());

		assertThat(found.unmappedFields()).isEmpty();
		assertThat(found.unmappedRegistrations()).isEmpty();
		assertThat(found.unmappedArguments()).isEmpty();
		assertThat(found.skippedTypes()).isEmpty();
	}

}
