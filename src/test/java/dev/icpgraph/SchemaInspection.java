package dev.icpgraph;

import java.util.concurrent.atomic.AtomicReference;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;

/**
 * Stores the report of Spring for GraphQL's comparison of the schema with the
 * controllers.
 */
@TestConfiguration(proxyBeanMethods = false)
class SchemaInspection {

	@Bean
	AtomicReference<SchemaReport> schemaReport() {
		return new AtomicReference<>();
	}

	@Bean
	GraphQlSourceBuilderCustomizer inspection(AtomicReference<SchemaReport> schemaReport) {
		return (builder) -> builder.inspectSchemaMappings(schemaReport::set);
	}

}
