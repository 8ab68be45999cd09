package dev.icpgraph.api;

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
			.scalar(ExtendedScalars.Date)
			.scalar(ExtendedScalars.DateTime)
			.scalar(ExtendedScalars.Json)
			.scalar(partialDate);
	}

}
