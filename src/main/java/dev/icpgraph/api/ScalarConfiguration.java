package dev.icpgraph.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Registers the scalars beyond GraphQL's built-in five.
 */
@Configuration(proxyBeanMethods = false)
class ScalarConfiguration {

	@Bean
	RuntimeWiringConfigurer scalars() {
		GraphQLScalarType partialDate = GraphQLScalarType.newScalar()
			.name("PartialDate")
			.coercing(new PartialDateCoercing())
			.build();
		return (wiring) -> wiring.scalar(ExtendedScalars.GraphQLLong)
			.scalar(with(ExtendedScalars.Date, LocalDate::parse, "2026-11-01"))
			.scalar(with(ExtendedScalars.DateTime, OffsetDateTime::parse, "2026-11-01T09:30:00Z"))
			.scalar(ExtendedScalars.Json)
			.scalar(partialDate);
	}

	private static <T> GraphQLScalarType with(GraphQLScalarType scalar, Function<String, T> reading, String example) {
		return scalar.transform((type) -> type.coercing(new DateCoercing<>(scalar.getCoercing(), reading, example)));
	}

}
